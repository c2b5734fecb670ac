using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Tests.Events;
using Xunit;

namespace OnRecord.Domain.Tests.Linking;

/// <summary>Events linked over articles written for the purpose: what is one, what is told apart, and how it is put in a line.</summary>
public sealed class EventLinkerTests
{
    private const string Wednesday = "2022-08-31";

    [Fact]
    public void OneVisitToldByTwoArticlesIsOneEvent() => Check(
        "bachelet visits China 2022-05: one, two",
        ("one", "2022-07-19", "[Bachelet] visited [China] in May."),
        ("two", Wednesday, "[Bachelet]'s visit to [China] in May failed."));

    [Fact]
    public void ReportsWithoutADateJoinWhereTheirArticlesAreAboutTheSame() => Check(
        "china denies the allegations: one, two",
        ("one", "2022-07-19", "[China] denied the allegations. [Bachelet] had named {Xinjiang} and the [Uyghurs]."),
        ("two", Wednesday, "[China] has strongly denied any abuse. [Bachelet] had named {Xinjiang} and the [Uyghurs]."));

    [Fact]
    public void ReportsWithoutADateStayApartWhereTheirArticlesDiffer() => Check(
        """
        china denies the allegations: one
        china denies any wrongdoing: two
        """,
        ("one", "2022-07-19", "[China] denied the allegations. [Bachelet], [Throssell], [Reuters] and [Reilly] met [Uyghurs]' lawyers in {Geneva}."),
        ("two", Wednesday, "[China] denied any wrongdoing. [Smith], [Jones], [Toyota] and [Honda] sold cars in {Detroit}."));

    [Fact]
    public void DatesThatExcludeEachOtherKeepEventsApart() => Check(
        """
        xi meets Putin 2022-08-26: one
        xi meets Putin 2022-08-29: two
        """,
        ("one", Wednesday, "[Xi] met [Putin] on Friday."),
        ("two", Wednesday, "[Xi] met [Putin] on Monday."));

    [Fact]
    public void PlansAndWhatHappenedAreTwo() => Check(
        """
        xi is to visit France 2022-09: one
        xi visits France 2022-09: two
        """,
        ("one", Wednesday, "[Xi] will visit [France] in September."),
        ("two", "2022-09-30", "[Xi] visited [France] in September."));

    [Fact]
    public void LetterAndReportAreTwoPublications() => Check(
        """
        china publishes the report 2022-08-29: one
        china publishes the letter 2022-08-29: two
        """,
        ("one", Wednesday, "[China] published the report on Monday."),
        ("two", Wednesday, "[China] published the letter on Monday."));

    [Fact]
    public void SidesOfAMeetingMayBeToldEitherWay() => Check(
        "xi meets Putin 2022-08-29: one, two",
        ("one", Wednesday, "[Xi] met [Putin] on Monday."),
        ("two", Wednesday, "[Putin] met with [Xi] on Monday."));

    [Fact]
    public void OfficeAndItsHeadMayBothBeGivenAsTheSource()
    {
        var articles = Articles(("one", Wednesday, "[The rights office=rights-office] released the report on Monday."), ("two", Wednesday, "[Bachelet] released the report on Monday."));
        var head = new Domain.Actors.Actor
        {
            Id = "bachelet", Name = "Bachelet", Kind = Domain.Actors.ActorKind.Person, Origin = Domain.Actors.ActorOrigin.Authority, PartOf = "rights-office",
        };
        var actors = articles.SelectMany(article => article.Actors).Where(actor => actor.Id != "bachelet").Append(head).DistinctBy(actor => actor.Id).ToList();

        var told = new EventLinker().Link(articles, actors, new SpeakerRelations(actors)).Single();

        Assert.Equal(2, told.Reports.Length);
        Assert.Equal(["Who did it is told differently: Rights Office (one); Bachelet (two)."], told.Disagreements);
    }

    [Fact]
    public void NarrowestDateIsTheEvents()
    {
        var told = Link(("one", Wednesday, "[Bachelet] visited [China] in May."), ("two", Wednesday, "[Bachelet] visited [China] on May 23, 2022.")).Single();

        Assert.Equal(EdtfDate.Parse("2022-05-23"), told.Date);
        Assert.Empty(told.Disagreements);
    }

    [Fact]
    public void IdOutlivesWordsAddedBefore()
    {
        var one = Link(("one", Wednesday, "[Bachelet] visited [China] in May.")).Single();
        var other = Link(("one", Wednesday, "It rained. So it goes. [Bachelet] visited [China] in May.")).Single();
        var elsewhere = Link(("two", Wednesday, "[Bachelet] visited [China] in May.")).Single();

        Assert.Equal(one.Id, other.Id);
        Assert.NotEqual(one.Id, elsewhere.Id);
    }

    [Theory]
    [InlineData("[Reilly] was dismissed by [the UN=un].", "Un dismisses Reilly")]
    [InlineData("[Reilly] was dismissed in May.", "Reilly is dismissed")]
    [InlineData("[Bachelet] vowed to publish the report by Friday.", "Bachelet vows to publish the report")]
    [InlineData("[Bachelet] received the letter.", "A letter is sent to Bachelet")]
    [InlineData("[China] did not visit [Russia].", "China does not visit Russia")]
    [InlineData("[France] imposed sanctions on [Iran].", "France imposes sanctions on Iran")]
    [InlineData("[Xi] met with [Putin].", "Xi meets with Putin")]
    [InlineData("[Smith] resigned.", "Smith resigns")]
    [InlineData("[Ann], [Bob], [Carl] and [Dora] criticized [China].", "Ann, Bob and others criticize China")]
    public void TitlesReadLikeHeadlines(string text, string title) => Assert.Equal(title, Link(("one", Wednesday, text))[0].Title);

    [Fact]
    public void OrderOfArticlesChangesNothing()
    {
        (string, string?, string)[] articles =
        [
            ("one", "2022-07-19", "[Bachelet] visited [China] in May. [China] denied the charges. [She=bachelet] will publish the report in August."),
            ("two", Wednesday, "[Bachelet]'s visit to [China] in May failed. [China] denied any abuse and accused [Bachelet] of lying."),
            ("three", null, "[China] accused [Bachelet] of lying. [Bachelet] published the report."),
        ];

        Assert.Equal(Lines(Link(articles)), Lines(Link([.. articles.Reverse()])));
    }

    [Fact]
    public void EveryReportBelongsToExactlyOneEvent()
    {
        var articles = Articles(
            ("one", Wednesday, "[China] accused [Bachelet]. [China] accused [Bachelet] of lying. [Russia] attacked [Ukraine]."),
            ("two", null, "[China] accused [Bachelet]. [Russia] attacked [Ukraine] and denied it."));

        var told = new EventLinker().Link(articles, articles.SelectMany(article => article.Actors).DistinctBy(actor => actor.Id), SpeakerRelations.None);

        Assert.Equal(
            articles.SelectMany(article => article.Events.Select(report => (article.Article.Id, report.Trigger))).Order(),
            told.SelectMany(one => one.Reports.Select(report => (report.ArticleId, report.Report.Trigger))).Order());
        Assert.Equal(told.Length, told.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public void TenThousandReportsAreLinkedInSeconds()
    {
        var article = EventSample.Article("one", Wednesday, string.Concat(Enumerable.Repeat("[China] accused [Bachelet] of lying in May. ", 100)));
        var articles = Enumerable.Range(0, 100).Select(at => article with { Article = article.Article with { Id = $"a{at}" } });

        var told = new EventLinker().Link(articles, article.Actors, SpeakerRelations.None);

        Assert.Equal(10_000, told.Sum(one => one.Reports.Length));
    }

    private static void Check(string expected, params (string Id, string? Published, string Marked)[] articles) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").ToUpperInvariant(), Lines(Link(articles)).ToUpperInvariant());

    private static string Lines(IEnumerable<LinkedEvent> told) => string.Join('\n', told
        .Where(one => one.Participants.All(participant => participant.ActorId is not ("uyghurs" or "toyota" or "honda")) && one.Title.Length > 0)
        .Select(one => $"{one.Title}{(one.Date is { } date ? " " + date : "")}: {string.Join(", ", one.Reports.Select(report => report.ArticleId))}"));

    private static System.Collections.Immutable.ImmutableArray<LinkedEvent> Link(params (string Id, string? Published, string Marked)[] articles)
    {
        var read = Articles(articles);
        return new EventLinker().Link(read, read.SelectMany(article => article.Actors).DistinctBy(actor => actor.Id), SpeakerRelations.None);
    }

    private static List<AnalysedArticle> Articles(params (string Id, string? Published, string Marked)[] articles) =>
        [.. articles.Select(article => EventSample.Article(article.Id, article.Published, article.Marked))];
}
