using System.Linq.Expressions;
using System.ServiceModel.Syndication;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Feeds;

/// <summary>What a feed says of a quote.</summary>
internal sealed record QuoteEntry(
    int Key,
    string Id,
    QuoteKind Kind,
    string Text,
    Reference? Speaker,
    string? Source,
    SourceKind? SourceKind,
    string? Medium,
    ArticleReference Article,
    DateOnly? Published,
    string Language) : IFeedEntry
{
    /// <summary>How a row is read.</summary>
    public static Expression<Func<QuoteRow, QuoteEntry>> Projection { get; } = quote => new QuoteEntry(
        quote.Key,
        quote.Id,
        quote.Kind,
        quote.Text,
        quote.Speaker == null ? null : new Reference(quote.Speaker.Id, quote.Speaker.Name),
        quote.Source == null ? null : quote.Source.Text,
        quote.SourceKind,
        quote.Medium,
        new ArticleReference(quote.Article!.Id, quote.Article.Title),
        quote.Article.PublishedEarliest ?? quote.Article.PublishedLatest,
        quote.Article.Language);

    /// <summary>
    /// As an entry: by its speaker. Where the source does not resolve to one, nobody is named its author; the title then names the source
    /// as printed.
    /// </summary>
    public SyndicationItem Write(FeedPlace feed)
    {
        var who = Speaker?.Name ?? Source;
        var entry = AtomEntry.Of(feed, "quotes", Id, who is null ? Text : $"{who}: {Text}", Published);
        entry.Links.Add(AtomEntry.Link(feed, Address.Of("quotes", Id), "alternate", "application/json"));
        var article = AtomEntry.Link(feed, Address.Of("articles", Article.Id), "related", "application/json");
        article.Title = FeedText.Line(Article.Title, 200);
        entry.Links.Add(article);
        if (Speaker is not null)
            entry.Authors.Add(new SyndicationPerson { Name = FeedText.Line(Speaker.Name, 200) });
        entry.Content = new TextSyndicationContent(FeedText.Clean(Text));
        entry.Categorise("kind", Word.Of(Kind));
        entry.Categorise("speaker", Speaker?.Id, Speaker?.Name);
        entry.Categorise("sourceKind", SourceKind is { } sort ? Word.Of(sort) : null);
        entry.Categorise("medium", Medium);
        entry.Tell(Language);
        return entry;
    }
}
