using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Scoring;

/// <summary>What a reader found in an article beside what was found by machine, item by item.</summary>
/// <remarks>Where the gold allows several readings, the one nearest to what was found is taken; optional events that were not found are left out.</remarks>
public sealed class ArticlePair
{
    /// <summary>Lays both beside each other.</summary>
    public ArticlePair(GoldArticle gold, AnalysedArticle found)
    {
        Gold = gold;
        Found = found;
        QuoteMatches = Align(gold.Quotes.Select(quote => quote.Quote.Content), found.Quotes.Select(quote => quote.Content));
        GoldQuotes = Read(gold.Quotes, QuoteMatches, quote => quote.Quote, (quote, index) => quote.NearestTo(found.Quotes[index]));

        var matches = Align(gold.Events.Select(one => Spans.Of(one.Report.Trigger)), found.Events.Select(report => Spans.Of(report.Trigger)));
        var matched = matches.Select(match => match.Gold).ToHashSet();
        var kept = gold.Events.Where((one, index) => !one.IsOptional || matched.Contains(index)).ToImmutableArray();
        EventMatches = [.. matches.Select(match => (kept.IndexOf(gold.Events[match.Gold]), match.Found))];
        GoldChosen = [.. kept.Select(one => one.Report)];
        GoldEvents = Read(kept, EventMatches, one => one.Report, (one, index) => one.NearestTo(found.Events[index]));
    }

    /// <summary>The reader's.</summary>
    public GoldArticle Gold { get; }

    /// <summary>The machine's.</summary>
    public AnalysedArticle Found { get; }

    /// <summary>The reader's quotes.</summary>
    public ImmutableArray<Quote> GoldQuotes { get; }

    /// <summary>The reader's event reports.</summary>
    public ImmutableArray<EventReport> GoldEvents { get; }

    /// <summary>The reader's event reports in the reading that the reader chose, which links name them by; beside <see cref="GoldEvents"/>.</summary>
    public ImmutableArray<EventReport> GoldChosen { get; }

    /// <summary>Quotes that share words, as indices of <see cref="GoldQuotes"/> and of those found.</summary>
    public ImmutableArray<(int Gold, int Found)> QuoteMatches { get; }

    /// <summary>Event reports whose triggers share words, as indices of <see cref="GoldEvents"/> and of those found.</summary>
    public ImmutableArray<(int Gold, int Found)> EventMatches { get; }

    private static ImmutableArray<(int Gold, int Found)> Align(IEnumerable<ImmutableArray<TextSpan>> gold, IEnumerable<ImmutableArray<TextSpan>> found) =>
        SpanAlignment.Of([.. gold], [.. found]);

    private static ImmutableArray<TRead> Read<TGold, TRead>(
        ImmutableArray<TGold> gold,
        ImmutableArray<(int Gold, int Found)> matches,
        Func<TGold, TRead> chosen,
        Func<TGold, int, TRead> nearest)
    {
        var found = matches.ToDictionary(match => match.Gold, match => match.Found);
        return [.. gold.Select((one, index) => found.TryGetValue(index, out var other) ? nearest(one, other) : chosen(one))];
    }
}
