using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Quotes;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;

namespace OnRecord.Api.Articles.Findings;

/// <summary>An article with everything that was found in it, each in the order of the document.</summary>
internal sealed record ArticleFindings
{
    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of its language; <c>und</c> where undetermined.</summary>
    public required string Language { get; init; }

    /// <summary>The raw document.</summary>
    public required string Source { get; init; }

    /// <summary>How it divides.</summary>
    public required ArticleLayout Layout { get; init; }

    /// <summary>Spans that refer to actors.</summary>
    public IReadOnlyList<MentionResponse> Mentions { get; init; } = [];

    /// <summary>Reported words.</summary>
    public IReadOnlyList<QuoteResponse> Quotes { get; init; } = [];

    /// <summary>Clauses that tell events.</summary>
    public IReadOnlyList<ReportFinding> Reports { get; init; } = [];

    /// <summary>What sort of actor everybody is who is mentioned or quoted, by id.</summary>
    public IReadOnlyDictionary<string, ActorKind> Actors { get; init; } = new Dictionary<string, ActorKind>();

    /// <summary>Reads an article and what was found in it; null where there is no such article.</summary>
    public static async Task<ArticleFindings?> Load(CorpusContext db, string id, CancellationToken cancel)
    {
        if (await Document(db, id, cancel) is not { } document)
            return null;
        var mentions = db.Mentions.Where(mention => mention.Article!.Id == id);
        var quotes = db.Quotes.Where(quote => quote.Article!.Id == id);
        var speakers = quotes.Where(quote => quote.Speaker != null).Select(quote => new { quote.Speaker!.Id, quote.Speaker.Kind });
        return document with
        {
            Mentions = await mentions.OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End)
                .ThenBy(mention => mention.Key).Select(MentionResponse.Projection).ToListAsync(cancel),
            Quotes = await quotes.OrderBy(quote => quote.Key).Select(QuoteResponse.Projection).ToListAsync(cancel),
            Reports = await db.EventReports.Where(report => report.Article!.Id == id).OrderBy(report => report.Start)
                .ThenByDescending(report => report.End).ThenBy(report => report.Key).Select(ReportFinding.Projection).ToListAsync(cancel),
            Actors = await mentions.Select(mention => new { mention.Actor!.Id, mention.Actor.Kind }).Union(speakers)
                .ToDictionaryAsync(actor => actor.Id, actor => actor.Kind, cancel),
        };
    }

    /// <summary>The article alone.</summary>
    public static Task<ArticleFindings?> Document(CorpusContext db, string id, CancellationToken cancel) =>
        db.Articles.Where(article => article.Id == id)
            .Select(article => new ArticleFindings
            {
                Id = article.Id,
                Title = article.Title,
                Language = article.Language,
                Source = article.Source!.Text,
                Layout = article.Source.Layout,
            })
            .FirstOrDefaultAsync(cancel);
}
