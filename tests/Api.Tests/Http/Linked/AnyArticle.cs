using FsCheck;
using FsCheck.Fluent;
using OnRecord.Api.Articles;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Quotes;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>
/// Articles that nobody would write, with findings anywhere in them: over the ends of paragraphs, across each other, inside pairs.
/// </summary>
internal static class AnyArticle
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "<script>alert(1)</script>", "</mark>", "</p>", "<!--", "-->", "]]>", "&amp;", "&#0;", "&lt",
        "javascript:", "onclick=", "\r", "\n", "\r\n", "\t", "\0", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uD83D", "\uDE00",
        "😀", "👨‍👩‍👧", "é", "עברית", "said", "China", " ",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static readonly Gen<ArticleFindings> Generator =
        from source in Text.Where(text => text.Length > 1)
        from cuts in Gen.Choose(0, source.Length).ListOf()
        from kinds in Gen.Choose(0, 4).ListOf(cuts.Count + 1)
        from quotes in Spans(source).NonEmptyListOf().ListOf()
        from reports in Spans(source).ListOf()
        from mentions in Spans(source).ListOf()
        from name in Text
        select new ArticleFindings
        {
            Id = "a",
            Title = name,
            Language = name,
            Source = source,
            Layout = new ArticleLayout { Paragraphs = [.. Paragraphs(source, cuts, kinds)] },
            Quotes = [.. quotes.Select((spans, place) => Quote($"q{place}{name}", name, source, [.. spans.Order()]))],
            Reports = [.. reports.Select((span, place) => Report($"e{place}", name, span))],
            Mentions = [.. mentions.Select(span => Mention(name, source, span))],
        };

    /// <summary>Checks a property on several hundred of them.</summary>
    public static void Check(Action<ArticleFindings> property) =>
        Prop.ForAll(Generator.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40));

    private static Gen<TextSpan> Spans(string source) =>
        from one in Gen.Choose(0, source.Length)
        from other in Gen.Choose(0, source.Length)
        where one != other
        select new TextSpan(Math.Min(one, other), Math.Max(one, other));

    /// <summary>Between cuts, every other stretch; the rest is boilerplate.</summary>
    private static IEnumerable<Paragraph> Paragraphs(string source, IEnumerable<int> cuts, IEnumerable<int> kinds)
    {
        int[] ends = [0, .. cuts.Distinct().Order().Where(cut => cut > 0 && cut < source.Length), source.Length];
        return ends.Zip(ends.Skip(1), kinds)
            .Where(part => part.Third != 4 || part.Second == source.Length)
            .Select(part => new Paragraph(new TextSpan(part.First, part.Second), (ParagraphKind)part.Third));
    }

    private static QuoteResponse Quote(string id, string name, string source, IReadOnlyList<TextSpan> spans) => new()
    {
        Id = id, Kind = QuoteKind.Direct, Text = "", Content = [.. spans.Select(span => SpanResponse.Of(span, source))], Quoted = [],
        Cue = null, Source = null, SourceKind = null, About = [], Speaker = new(name, name), Addressee = null, Medium = null, Date = null, Article = new("a", name),
        Utterance = null, Confidence = 1, Status = ReviewStatus.Extracted, Links = new($"/v1/quotes/{id}"),
    };

    private static ReportFinding Report(string id, string title, TextSpan span) => new(
        id, title, span.Start, span.End, new Excerpt(span.Start, span.End, ""), EventType.Accuse, null, Factuality.Asserted, 1,
        ReviewStatus.Extracted);

    private static MentionResponse Mention(string name, string source, TextSpan span) =>
        new(span.Start, span.End, span.Of(source), new(name, name), MentionKind.Name, 1, ReviewStatus.Extracted);
}
