using OnRecord.Domain.Events;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Events;

/// <summary>Each row: a text with its mentions marked (see <see cref="EventSample"/>) and the events expected, parted by “; ”.</summary>
public sealed class EventFinderTests
{
    [Theory]
    [InlineData("[Bachelet] visited [China] in May.", "consult/visit 2022-05 “visited” source:bachelet target:china")]
    [InlineData("[The office=office] released its report on Wednesday.", "publication/release 2022-08-31 “released” source:office")]
    [InlineData("[China] accused [the UN=un] of lying.", "accuse/charge “accused” source:china target:un")]
    [InlineData("[Liu Zhenmin] issued a sternly worded email to [Pillay].", "publication/send “issued” source:liu-zhenmin target:pillay")]
    [InlineData("[China] has strongly denied the allegations.", "reject/deny “denied” source:china")]
    [InlineData("[China] and [Russia] agreed to work together.", "agree/settle “agreed” source:china target:russia; cooperate/joint future “work together” source:china target:russia")]
    [InlineData("[Xi] met with [Putin] in {Moscow} on Friday.", "consult/meet 2022-08-26 in moscow “met” source:xi target:putin")]
    [InlineData("[Police=police] arrested [protesters] in {Moscow}.", "coerce/detain in moscow “arrested” source:police target:protesters")]
    [InlineData("[The governor=ann] called the meeting with [Iran] off.", "sanction/suspend “called” source:ann target:iran; consult/meet negated “meeting” target:iran")]
    [InlineData("[Smith] resigned on Monday.", "appointment/leave 2022-08-29 “resigned” source:smith")]
    [InlineData("[Smith] stepped down as head of [the council=council].", "appointment/leave “stepped down” source:smith other:council")]
    [InlineData("[Russia] attacked [Ukraine] in February.", "assault/attack 2022-02 “attacked” source:russia target:ukraine")]
    [InlineData("[France] imposed sanctions on [Iran].", "sanction/embargo “sanctions” source:france target:iran")]
    [InlineData("[France] sent weapons to [Ukraine].", "aid/goods “sent” source:france target:ukraine")]
    [InlineData("[France] sent troops to [Ukraine].", "mobilize/deploy “sent” source:france target:ukraine")]
    [InlineData("[Bachelet] confirmed last week that the letter had come.", "statement/confirm 2022-08-22/2022-08-28 “confirmed” source:bachelet")]
    [InlineData("[Reed] called for a vote in June after [Ann Lee=lee] and her son, Bob, attacked [France].", "request/urge 2022-06 “called” source:reed; assault/attack “attacked” source:lee target:france")]
    public void VerbsTellWhoDidWhatToWhom(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[Reilly] was dismissed by [the UN=un] in November.", "appointment/dismiss 2021-11 “dismissed” source:un target:reilly")]
    [InlineData("[Turk], an Austrian who was appointed on Thursday, spoke.", "appointment/appoint 2022-08-25 “appointed” target:turk")]
    [InlineData("A letter sent May 31, 2019 by [China] to [Bachelet] said so.", "publication/send 2019-05-31 “sent” source:china target:bachelet")]
    [InlineData("The letter, which was signed by [40 states=states], was leaked.", "request/sign “signed” source:states")]
    [InlineData("[The UN=un] stands accused of lying.", "accuse/charge “accused” target:un")]
    [InlineData("[He=lazar] was charged in 2014 and extradited to {Alexandria}.", "accuse/charge 2014 “charged” target:lazar; coerce/detain in alexandria “extradited” target:lazar")]
    [InlineData("[Mr. Reed=reed] also freed a Soviet spy in 1986 in exchange for [Nick Hill=hill], [a reporter for U.S. News & World Report=hill] arrested in {Moscow}.", "concede/release 1986 “freed” source:reed; coerce/detain in moscow “arrested” target:hill")]
    [InlineData("[Israel] has routinely exchanged imprisoned Palestinians for its own people.", "")]
    public void PassivesTellThemTheOtherWayRound(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[Bachelet]'s visit to [China] in May failed.", "consult/visit 2022-05 “visit” source:bachelet target:china")]
    [InlineData("[Bachelet] has been in talks with [China] since 2018.", "consult/talk 2018/.. “talks” source:bachelet target:china")]
    [InlineData("[Bachelet] faced fierce criticism from [rights groups] for it.", "accuse/criticize “criticism” source:rights-groups target:bachelet")]
    [InlineData("The arrest of [Navalny] by [the police=police] came on Sunday.", "coerce/detain 2022-08-28 “arrest” source:police target:navalny")]
    [InlineData("Talks between [Iran] and [France] will resume on Friday.", "consult/talk future 2022-09-02 “Talks” source:iran target:france")]
    [InlineData("The publication of the report by [the office=office] angered many.", "publication/release “publication” source:office")]
    [InlineData("Visits, attacks and demands are frequent in [China].", "")]
    public void NounsTellEventsOfNamedActors(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[Bachelet] will leave office on August 31.", "appointment/leave future 2022-08-31 “leave” source:bachelet")]
    [InlineData("[Bachelet] did not visit [China].", "consult/visit negated “visit” source:bachelet target:china")]
    [InlineData("[Bachelet] may visit [China].", "consult/visit hypothetical “visit” source:bachelet target:china")]
    [InlineData("[China] asked [Bachelet] to bury the report.", "request/ask “asked” source:china target:bachelet; reject/oppose hypothetical “bury” source:bachelet")]
    [InlineData("[China] vowed to release [the prisoners=prisoners].", "agree/promise “vowed” source:china; concede/release future “release” source:china target:prisoners")]
    [InlineData("[China] refused to release [the prisoners=prisoners].", "reject/refuse “refused” source:china; concede/release negated “release” source:china target:prisoners")]
    [InlineData("[China]'s attempt to block the report failed.", "reject/oppose “attempt” source:china")]
    [InlineData("If [China] invades, [Russia] will attack [Ukraine].", "assault/attack hypothetical “invades” source:china; assault/attack future “attack” source:russia target:ukraine")]
    [InlineData("[China] began circulating the letter in June.", "publication/circulate 2022-06 “circulating” source:china")]
    [InlineData("[The office=office] recommended that [China] release [the detainees=detainees].", "request/urge “recommended” source:office target:china other:detainees; concede/release hypothetical “release” source:china target:detainees")]
    public void WhetherItTookPlaceIsTold(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("In June, [Bachelet] criticized [China] and praised [Iran].", "accuse/criticize 2022-06 “criticized” source:bachelet target:china; support/praise 2022-06 “praised” source:bachelet target:iran")]
    [InlineData("[Xi], who met [Putin] on Monday, visited [France] on Tuesday.", "consult/meet 2022-08-29 “met” source:xi target:putin; consult/visit 2022-08-30 “visited” source:xi target:france")]
    [InlineData("[Ann], its former head, has resigned.", "appointment/leave “resigned” source:ann")]
    [InlineData("[Ann], its former head, resigned.", "appointment/leave “resigned” source:ann")]
    [InlineData("[Ann], 70, plans to retire.", "appointment/leave future “retire” source:ann")]
    [InlineData("By publishing the report, [the office=office] broke its word.", "publication/release “publishing” source:office")]
    [InlineData("[Ann] released the report minutes before her term ended on Wednesday.", "publication/release 2022-08-31 “released” source:ann")]
    [InlineData("Some countries, including [France], have accused [China].", "accuse/charge “accused” source:france target:china")]
    public void SubjectsAndDatesAreFoundAcrossTheSentence(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[Trump] attacked [Clinton] over her emails.", "accuse/criticize “attacked” source:trump target:clinton")]
    [InlineData("[Gunmen=gunmen] attacked [villagers].", "assault/attack “attacked” source:gunmen target:villagers")]
    [InlineData("[Ann] pleaded guilty.", "concede/admit “pleaded guilty” source:ann")]
    [InlineData("[Ann] appealed to voters.", "")]
    [InlineData("[Ann] often visits [China].", "")]
    [InlineData("[Ann] supports equal pay.", "")]
    [InlineData("“We oppose it,” [he=ann] said.", "")]
    [InlineData("[China] was accused of detaining [Uyghurs].", "accuse/charge “accused” target:china other:uyghurs")]
    [InlineData("The report was released. It was a visit.", "")]
    public void WordsAloneMakeNoEvent(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[France] supports peace as opposed to [Russia]'s war.", "")]
    [InlineData("[France] opposed the war.", "reject/oppose “opposed” source:france")]
    [InlineData("[They=iran] demonstrate know-how in {Geneva}.", "")]
    [InlineData("They reject the kinds of positions that [he=ann] has taken.", "")]
    [InlineData("[Ann] took a position at [the council=council].", "appointment/appoint “took” source:ann other:council")]
    [InlineData("[Ann] insisted that the report was wrong.", "")]
    [InlineData("[Ann] insisted that [China] release the report.", "request/urge “insisted” source:ann target:china; publication/release hypothetical “release” source:china")]
    [InlineData("[Ann] taught him how to attack [China].", "")]
    [InlineData("Did [Ann] criticize [China]?", "accuse/criticize hypothetical “criticize” source:ann target:china")]
    [InlineData("It answered the requests that [the office=office] received annually.", "")]
    public void TreeTellsWhatOnlyLooksLikeAnEvent(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("[Ann] will be dismissed by [the council=council].", "appointment/dismiss future “dismissed” source:council target:ann")]
    [InlineData("[Xi] and [Putin] met and criticized [France].", "consult/meet “met” source:xi target:putin; accuse/criticize “criticized” source:xi source:putin target:france")]
    [InlineData("[China] neither visited [France] nor criticized [Iran].", "consult/visit negated “visited” source:china target:france; accuse/criticize negated “criticized” source:china target:iran")]
    [InlineData("After criticizing [China], they left.", "accuse/criticize “criticizing” target:china")]
    [InlineData("Mercer, the founder of a fund, backed [Ann].", "support/back “backed” target:ann")]
    [InlineData("The letter that [China] sent to [Ann] was leaked.", "publication/send “sent” source:china target:ann")]
    [InlineData("[Ann] sent a letter accusing [China] of lying.", "publication/send “sent” source:ann; accuse/charge “accusing” source:ann target:china")]
    [InlineData("[Ann] called for [Xi] to resign.", "request/urge “called” source:ann target:xi; appointment/leave hypothetical “resign” source:xi")]
    [InlineData("[HP=hp] announced its decision not to fund [the council=council].", "statement/announce “announced” source:hp; aid/money negated “fund” source:hp target:council")]
    [InlineData("[Ann] and [Xi] were the only members to criticize [China].", "accuse/criticize “criticize” source:ann source:xi target:china")]
    [InlineData("After recently accusing [China], [Ann] wants to leave.", "accuse/charge “accusing” source:ann target:china")]
    [InlineData("“By publishing the report, [the office=office] locked the door,” [Ann] said.", "publication/release “publishing” source:office")]
    [InlineData("[Ann]'s approach of embracing [Xi] differs.", "support/back “embracing” source:ann target:xi")]
    public void SubjectsAreFoundUpTheTree(string text, string expected) => Check(text, expected);

    [Fact]
    public void OddTreesAreReadToo()
    {
        var document = EventSample.Document("[Bachelet] visited [China] and criticized [Iran], which she had accused of lying.");
        var length = document.Tokens.Length;
        for (var shift = 0; shift < length; shift++)
        {
            // Every word hangs on another, in circles: no tree at all.
            var syntax = document.Syntax.Select((word, index) => word with { Head = (index + shift) % length, Relation = (Relation)((index * 7 + shift) % RelationKinds.Count) });
            var events = new EventFinder().Annotate(document with { Syntax = [.. syntax] }).Events;
            Assert.All(events, report => Assert.True(report.Span.Contains(report.Trigger)));
        }
    }

    [Fact]
    public void DocumentIsIssuedByWhomTheArticleNamedBefore() => Check(
        "[The office=office] published the report on Monday. The report was made public in June.",
        "publication/release 2022-08-29 “published” source:office; publication/release 2022-06 “made public” source:office");

    [Fact]
    public void SpanIsTheClause()
    {
        var document = EventSample.Events("On Monday, [Bachelet] visited [China], as [Ann] resigned.");

        Assert.Equal(["Bachelet visited China", "Ann resigned"], document.Events.Select(report => document.TextOf(report.Span).Replace("On Monday, ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void MissingPartsLowerTheConfidence()
    {
        var full = EventSample.Events("[Bachelet] visited [China].").Events.Single();
        var bare = EventSample.Events("[China] was visited.").Events.Single();

        Assert.True(full.Confidence > bare.Confidence + 0.1);
        Assert.InRange(bare.Confidence, 0.1, 0.8);
    }

    [Fact]
    public void WithoutParseNothingIsFound()
    {
        var document = EventSample.Document("[Bachelet] visited [China].");

        Assert.Empty(new EventFinder().Annotate(document with { Tags = [] }).Events);
        Assert.Empty(new EventFinder().Annotate(document with { Syntax = [] }).Events);
    }

    [Fact]
    public void LexiconCoversEveryType()
    {
        var verbs = Lexicon.Rows("Events.triggers.tsv").Where(row => row[1] == "v").SelectMany(row => row[0].Split(", ").Select(entry => entry.Split(' ')[0])).Distinct().Count();
        var types = Lexicon.Rows("Events.triggers.tsv").Select(row => row[2]).Distinct().Count();

        Assert.True(verbs > 500, $"Only {verbs} verbs.");
        Assert.Equal(Enum.GetValues<EventType>().Length, types);
    }

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, EventSample.Listing(EventSample.Events(text)).Replace("\n", "; ", StringComparison.Ordinal));
}
