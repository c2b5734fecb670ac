using System.Collections.Immutable;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores quotes: their words, marks, kinds, speakers, cues and sources.</summary>
public static class QuoteScorer
{
    /// <summary>The lines of the table.</summary>
    public static ImmutableArray<Score> Score(ImmutableArray<ArticlePair> pairs) =>
    [
        new("quotes-exact", "quotes, all content spans exact", Sum(pairs, pair => Exact(pair, null))),
        new("quotes-overlap", "quotes, content overlapping", Sum(pairs, pair => new Tally(pair.QuoteMatches.Length, pair.GoldQuotes.Length, pair.Found.Quotes.Length))),
        .. Enum.GetValues<QuoteKind>().SelectMany(kind => new Score[]
        {
            new($"{Lower(kind)}-exact", $"{Lower(kind)} quotes, exact and of that kind", Sum(pairs, pair => Exact(pair, kind))),
            new($"{Lower(kind)}-overlap", $"{Lower(kind)} quotes, overlapping and of that kind", Sum(pairs, pair => Overlapping(pair, kind))),
        }),
        new("kind", "right kind, of quotes matched", Sum(pairs, pair => Matched(pair, (gold, found) => gold.Kind == found.Kind)), IsShare: true),
        new("speaker", "right speaker, of quotes matched", Sum(pairs, pair => Matched(pair, (gold, found) => gold.SpeakerId == found.SpeakerId)), IsShare: true),
        new("cue", "cue exact", Sum(pairs, pair => Field(pair, quote => quote.Cue))),
        new("source", "source exact", Sum(pairs, pair => Field(pair, quote => quote.Source))),
        new("addressee", "addressee exact", Sum(pairs, pair => Field(pair, quote => quote.Addressee))),
        new("medium", "right medium or none, of quotes matched", Sum(pairs, pair => Matched(pair, (gold, found) => gold.Medium == found.Medium)), IsShare: true),
        new("date", "right date or none, of quotes matched", Sum(pairs, pair => Matched(pair, (gold, found) => Annotation.Sameness.OfDates(gold.Date, found.Date))), IsShare: true),
        new("quoted-found", "spans in quotation marks, exact", Sum(pairs, pair => Tally.Of(pair.GoldQuotes.SelectMany(gold => gold.Quoted), pair.Found.Quotes.SelectMany(quote => quote.Quoted)))),
        new("quoted-kind", "spans in quotation marks, exact and of the right kind", Sum(pairs, pair => Quoted(pair, (gold, found) => gold.Kind == found.Kind)), IsShare: true),
        new("quoted-speaker", "spans in quotation marks, exact and with the right speaker", Sum(pairs, pair => Quoted(pair, (gold, found) => gold.SpeakerId == found.SpeakerId)), IsShare: true),
    ];

    private static Tally Sum(ImmutableArray<ArticlePair> pairs, Func<ArticlePair, Tally> count) =>
        pairs.Aggregate(default(Tally), (sum, pair) => sum + count(pair));

    private static Tally Exact(ArticlePair pair, QuoteKind? kind) => Tally.Of(
        pair.GoldQuotes.Where(gold => kind is null || gold.Kind == kind).Select(gold => Spans.Key(gold.Content)),
        pair.Found.Quotes.Where(quote => kind is null || quote.Kind == kind).Select(quote => Spans.Key(quote.Content)));

    private static Tally Overlapping(ArticlePair pair, QuoteKind kind) => new(
        pair.QuoteMatches.Count(match => pair.GoldQuotes[match.Gold].Kind == kind && pair.Found.Quotes[match.Found].Kind == kind),
        pair.GoldQuotes.Count(gold => gold.Kind == kind),
        pair.Found.Quotes.Count(quote => quote.Kind == kind));

    private static Tally Matched(ArticlePair pair, Func<Quote, Quote, bool> right) => Tally.Share(
        pair.QuoteMatches.Count(match => right(pair.GoldQuotes[match.Gold], pair.Found.Quotes[match.Found])),
        pair.QuoteMatches.Length);

    // Each span of a matched quote is compared with that of its match; those of unmatched quotes are missed or too many.
    private static Tally Field(ArticlePair pair, Func<Quote, TextSpan?> of) => new(
        pair.QuoteMatches.Count(match => of(pair.GoldQuotes[match.Gold]) is { } span && span == of(pair.Found.Quotes[match.Found])),
        pair.GoldQuotes.Count(gold => of(gold) is not null),
        pair.Found.Quotes.Count(quote => of(quote) is not null));

    private static Tally Quoted(ArticlePair pair, Func<Quote, Quote, bool> right)
    {
        var (hits, all) = (0, 0);
        foreach (var gold in pair.GoldQuotes)
        {
            foreach (var stretch in gold.Quoted)
            {
                all++;
                hits += pair.Found.Quotes.Any(quote => quote.Quoted.Contains(stretch) && right(gold, quote)) ? 1 : 0;
            }
        }

        return Tally.Share(hits, all);
    }

    private static string Lower(QuoteKind kind) => kind.ToString().ToLowerInvariant();
}
