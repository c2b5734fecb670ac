using System.Collections.Immutable;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>
/// One article with all that an answer in HTML or in code points can trip over: emoji before and inside what was found, markup in
/// text and names, a quote that its report interrupts, an event that crosses it, a bare carriage return, half a surrogate pair; and one
/// with nothing in it.
/// </summary>
internal static class OddCorpus
{
    public const string Id = "odd-article";
    public const string Empty = "empty-article";
    public const string Speaker = "Ann \"<img src=x onerror=alert(1)>\" O'Hara 😀";
    public const string EventTitle = "</mark><script>alert(2)</script> 👍🏽";

    public static LinkedCorpus Build()
    {
        var odd = Odd();
        return new()
        {
            Outlets = [new Outlet("odd", "Odd & Sons", null)],
            Actors =
            [
                new Actor { Id = "ann", Name = Speaker, Kind = ActorKind.Person, Origin = ActorOrigin.Mentions },
                new Actor { Id = "china", Name = "China", Kind = ActorKind.Country, Origin = ActorOrigin.Authority, Wikidata = "Q148" },
                new Actor { Id = "envoys", Name = "Envoys", Kind = ActorKind.Group, Origin = ActorOrigin.Authority, Country = "china" },
            ],
            Articles = [odd, Article(Empty, "Nothing", new ArticleLayout())],
            Utterances = [new Utterance { Id = "u-odd", SpeakerId = "ann", Date = null, QuoteIds = [odd.Quotes[0].Id] }],
            Events =
            [
                new LinkedEvent
                {
                    Id = "e-odd",
                    Type = EventType.Accuse,
                    Title = EventTitle,
                    Factuality = Factuality.Negated,
                    Date = EdtfDate.Parse("2022-05/2022-08-31"),
                    Participants = odd.Events[0].Participants,
                    Reports = [new(Id, odd.Events[0])],
                    Confidence = 0.5,
                    Disagreements = ["One says so."],
                },
            ],
        };
    }

    private static AnalysedArticle Odd()
    {
        var page = new PageWriter();
        var title = page.Write("😀 Odd <b>title</b> & more");
        page.Write("\r\n\r\n");
        var standfirst = page.Write("A \uD83D summary");
        page.Write("\n\n");
        var heading = page.Write("Cross & head");
        page.Write("\n\n");
        var start = page.Length;
        page.Write("👍🏽 “");
        var first = page.Write("It is <i>void</i> & 👨‍👩‍👧 null");
        page.Write(",” ");
        var cue = page.Write("said");
        page.Write(" ");
        var source = page.Write("Ann");
        page.Write(". “");
        var second = page.Write("Never,\rever 😀");
        page.Write("”");
        var body = new TextSpan(start, page.Length);
        page.Write("\n* ");
        var one = page.Write("one <script>alert(3)</script>");
        page.Write("\n* ");
        var two = page.Write("two");
        page.Write("\nShare");
        var quote = new Quote
        {
            Id = "", Kind = QuoteKind.Direct, Content = [first, second], Quoted = [first, second], Cue = cue, Source = source,
            SpeakerId = "ann", Confidence = 0.9,
        };
        var report = new EventReport
        {
            Span = new(first.Start + 6, source.End), Trigger = cue, Type = EventType.Accuse, Factuality = Factuality.Negated,
            Participants = [new("ann", ParticipantRole.Source, source), new("china", ParticipantRole.Target, null)], Confidence = 0.5,
        };
        return Article(Id, page.Text, new ArticleLayout
        {
            Title = title,
            Paragraphs =
            [
                new(title, ParagraphKind.Title), new(standfirst, ParagraphKind.Standfirst), new(heading, ParagraphKind.Heading),
                new(body, ParagraphKind.Body), new(one, ParagraphKind.ListItem), new(two, ParagraphKind.ListItem),
            ],
        }) with
        {
            Mentions = [new(source, "ann", MentionKind.Name, 0.8)],
            Quotes = QuoteId.Assign(Id, page.Text, [quote]),
            Events = [report],
        };
    }

    private static AnalysedArticle Article(string id, string text, ArticleLayout layout) => new()
    {
        Article = new Article
        {
            Id = id,
            File = $"{id}.txt",
            Text = text,
            Sha256 = new string('a', 64),
            MediaType = "text/plain",
            Title = layout.Title?.Of(text) ?? id,
            OutletId = "odd",
            Published = new(EdtfDate.Parse("2022-09-09~"), PublicationBasis.Curated, null),
            Language = "und",
            WordCount = 10,
            Layout = layout,
        },
    };
}
