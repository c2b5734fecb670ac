using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Measures the engine, knowing nobody beforehand, on a fixed fifth of PolNeAR's training articles.</summary>
public static class PolnearReport
{
    private const string How = "Marks, white space and punctuation at the edges of spans do not count, since PolNeAR keeps quotation marks in the content and On Record leaves them out.";

    /// <summary>What the engine finds, what its rules find alone, and how far its confidence can be trusted; none where the folder is not there.</summary>
    public static ImmutableArray<ScoreTable> Measure(string dataFolder)
    {
        var articles = PolnearArticle.Of(dataFolder, DevelopmentSplit.Contains).ToList();
        if (articles.Count == 0)
        {
            return [];
        }

        var (joined, rules, reliability) = (new AttributionScorer(), new AttributionScorer(), new Reliability());
        Score(new Engine(ActorAuthority.Empty, trained: false), articles, rules, new Reliability());
        Score(new Engine(ActorAuthority.Empty), articles, joined, reliability);
        return
        [
            new ScoreTable(
                "polnear",
                "Political news never seen (PolNeAR)",
                $"{articles.Count} articles: the fixed fifth of PolNeAR's training articles whose names' SHA-256 starts with a byte divisible by five. {How}",
                joined.Scores()),
            new ScoreTable("polnear-rules", "The same, by rules alone", $"Without the trained network. {How}", rules.Scores()),
            new ScoreTable(
                "reliability",
                "Confidence on political news never seen",
                string.Create(CultureInfo.InvariantCulture, $"Right is a quote that is paired with a report of the gold that names the same source; {100 * reliability.Error:F1} points lie between confidence and what is right, on average over the quotes."),
                reliability.Scores()),
        ];
    }

    private static void Score(Engine engine, List<PolnearArticle> articles, AttributionScorer scorer, Reliability reliability)
    {
        foreach (var article in articles)
        {
            var source = new SourceDocument { Id = article.Name, File = article.Name, Text = article.Text, Sha256 = "" };
            // A scare quote is nobody's attribution.
            ImmutableArray<Quote> quotes = [.. engine.Analyse(source).Quotes.Where(quote => quote.Kind != QuoteKind.Scare)];
            ImmutableArray<Attribution> found = [.. quotes.Select((quote, index) => Attribution(quote) with { Carried = Carried(quotes, index) })];
            scorer.Add(article.Text, article.Gold, found);
            foreach (var (quote, right) in quotes.Zip(AttributionScorer.Right(article.Text, article.Gold, found)))
            {
                reliability.Add(quote.Confidence, right);
            }
        }
    }

    // On Record gives words that carry on others no source but the same speaker, or none where theirs is unresolved; PolNeAR ties them to the source of the others.
    private static ImmutableArray<TextSpan> Carried(ImmutableArray<Quote> quotes, int index) => quotes[index] switch
    {
        { Source: null, SpeakerId: { } speaker } => Spans(quotes.Take(index).LastOrDefault(quote => quote.SpeakerId == speaker && quote.Source is not null)?.Source),
        { Source: null, Cue: null, Kind: QuoteKind.Direct } => quotes.Take(index).LastOrDefault(quote => quote.Source is not null || quote.Cue is not null) is { SpeakerId: null } before
            ? Spans(before.Source) : [],
        _ => [],
    };

    private static Attribution Attribution(Quote quote) => new(Spans(quote.Source), Spans(quote.Cue), quote.Content, quote.Quoted);

    private static ImmutableArray<TextSpan> Spans(TextSpan? span) => span is { } one ? [one] : [];
}
