using System.Globalization;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Quotes;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>Makes web annotations of what was found in one article.</summary>
/// <param name="article">The article and what was found in it.</param>
/// <param name="corpus">The snapshot it stands in.</param>
/// <param name="origin">What absolute ids begin with.</param>
internal sealed class ArticleAnnotations(ArticleFindings article, CorpusRow corpus, string origin)
{
    private readonly TextSelectors selectors = new(article.Source);
    private readonly string address = origin + Address.Of("articles", article.Id) + "/annotations";
    private readonly string source = origin + Address.Of("articles", article.Id) + "/source";
    private readonly string generator = origin + "/v1/corpus#engine";

    /// <summary>All annotations of some kinds, in the order of the document; they are made as they are written.</summary>
    /// <remarks>One page: what an article can hold is bounded by the document, and a reader needs all of it to show the article.</remarks>
    public AnnotationCollectionResponse Collection(IReadOnlyList<FindingKind> kinds)
    {
        var found = kinds.SelectMany(Findings).OrderBy(finding => finding.Place).ToList();
        var all = kinds.Count == Enum.GetValues<FindingKind>().Length;
        var id = all ? address : $"{address}?kind={string.Join(',', kinds.Select(Word.Of))}";
        return new()
        {
            Id = id,
            Label = $"What was found in “{article.Title}”",
            Generator = new() { Id = generator, Homepage = origin + "/swagger", SoftwareVersion = corpus.EngineVersion },
            Generated = corpus.BuiltAt.UtcDateTime,
            Total = found.Count,
            First = new() { Id = id + "#page-1", PartOf = id, Items = found.Select(finding => finding.Make()) },
            Last = id + "#page-1",
        };
    }

    private IEnumerable<(TextSpan Place, Func<AnnotationResponse> Make)> Findings(FindingKind kind) => kind switch
    {
        FindingKind.Quote => article.Quotes.Select(
            quote => (new TextSpan(quote.Content[0].Start, quote.Content[^1].End), (Func<AnnotationResponse>)(() => Of(quote)))),
        FindingKind.Event => article.Reports.Select(
            report => (new TextSpan(report.Start, report.End), (Func<AnnotationResponse>)(() => Of(report)))),
        _ => article.Mentions.Select(
            mention => (new TextSpan(mention.Start, mention.End), (Func<AnnotationResponse>)(() => Of(mention)))),
    };

    private AnnotationResponse Of(QuoteResponse quote)
    {
        var thing = new AnnotatedObjectResponse
        {
            Id = origin + quote.Links.Self,
            Type = "schema:Quotation",
            Identifier = quote.Id,
            Speaker = quote.Speaker is { } speaker ? Actor(speaker) : null,
        };
        return Annotation(
            $"quote-{quote.Id}", WebAnnotation.Describing, quote.Content.Select(content => new TextSpan(content.Start, content.End)),
            [
                AnnotationBodyResponse.Of(thing, WebAnnotation.Describing),
                AnnotationBodyResponse.Of(FindingWords.Of(quote), WebAnnotation.Describing),
                Tag(Word.Of(quote.Kind)),
                .. Standing(quote.Confidence, quote.Status),
            ]);
    }

    private AnnotationResponse Of(ReportFinding report)
    {
        var thing = new AnnotatedObjectResponse
        {
            Id = origin + Address.Of("events", report.Event), Type = "schema:Event", Identifier = report.Event, Name = report.Title,
        };
        return Annotation(
            $"event-{report.Event}-{report.Start}-{report.Trigger.Start}", WebAnnotation.Describing, [new(report.Start, report.End)],
            [
                AnnotationBodyResponse.Of(thing, WebAnnotation.Describing),
                AnnotationBodyResponse.Of(FindingWords.Of(report), WebAnnotation.Describing),
                Tag(Word.Of(report.Type)),
                .. report.Mode is { } mode ? [Tag(mode)] : Array.Empty<AnnotationBodyResponse>(),
                Tag(Word.Of(report.Factuality)),
                .. Standing(report.Confidence, report.Status),
            ]);
    }

    private AnnotationResponse Of(MentionResponse mention) => Annotation(
        $"mention-{mention.Start}-{mention.End}-{mention.Actor.Id}", WebAnnotation.Identifying, [new(mention.Start, mention.End)],
        [
            AnnotationBodyResponse.Of(Actor(mention.Actor), WebAnnotation.Identifying),
            AnnotationBodyResponse.Of(FindingWords.Of(mention), WebAnnotation.Describing),
            Tag(Word.Of(mention.Kind)),
            .. Standing(mention.Confidence, mention.Status),
        ]);

    private AnnotationResponse Annotation(
        string name, string motivation, IEnumerable<TextSpan> spans, IReadOnlyList<AnnotationBodyResponse> body) => new()
    {
        Id = $"{address}#{Uri.EscapeDataString(name)}",
        Motivation = motivation,
        Generator = generator,
        Generated = corpus.BuiltAt.UtcDateTime,
        Body = body,
        Target = [.. spans.Select(span => new AnnotationTargetResponse { Source = source, Selector = selectors.Of(span) })],
    };

    private AnnotatedObjectResponse Actor(Reference actor) => new()
    {
        Id = origin + Address.Of("actors", actor.Id),
        Type = article.Actors[actor.Id] switch
        {
            ActorKind.Person => "schema:Person",
            ActorKind.Country => "schema:Country",
            _ => "schema:Organization",
        },
        Identifier = actor.Id,
        Name = actor.Name,
    };

    private static AnnotationBodyResponse Tag(string word) => AnnotationBodyResponse.Of(word, WebAnnotation.Tagging);

    private static IEnumerable<AnnotationBodyResponse> Standing(double confidence, ReviewStatus status)
    {
        yield return Tag(Word.Of(status));
        yield return AnnotationBodyResponse.Of(
            confidence.ToString(CultureInfo.InvariantCulture), WebAnnotation.Assessing, language: null);
    }
}
