using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Measures the engine, knowing nobody beforehand, on a fixed fifth of PolNeAR's training articles.</summary>
public static class PolnearReport
{
    /// <summary>The table; null where the folder is not there.</summary>
    public static ScoreTable? Measure(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "polnear", "train");
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var files = Directory.GetFiles(folder, "*.txt").Where(DevelopmentSplit.Contains).Order(StringComparer.Ordinal).ToList();
        var engine = new Engine(ActorAuthority.Empty);
        var scorer = new AttributionScorer();
        foreach (var file in files.Where(file => File.Exists(Path.ChangeExtension(file, ".ann"))))
        {
            var text = File.ReadAllText(file);
            var name = Path.GetFileNameWithoutExtension(file);
            var quotes = engine.Analyse(new SourceDocument { Id = name, File = name, Text = text, Sha256 = "" }).Quotes;
            scorer.Add(text, AnnReader.Read(File.ReadAllText(Path.ChangeExtension(file, ".ann")), text), quotes.Where(IsAttribution).Select(Attribution));
        }

        return new ScoreTable(
            "polnear",
            "Political news never seen (PolNeAR)",
            $"{files.Count} articles: the fixed fifth of PolNeAR's training articles whose names' SHA-256 starts with a byte divisible by five. "
                + "Marks, white space and punctuation at the edges of spans do not count, since PolNeAR keeps quotation marks in the content and On Record leaves them out.",
            scorer.Scores());
    }

    // A scare quote is nobody's attribution.
    private static bool IsAttribution(Quote quote) => quote.Kind != QuoteKind.Scare;

    private static Attribution Attribution(Quote quote) => new(Spans(quote.Source), Spans(quote.Cue), quote.Content, quote.Quoted);

    private static ImmutableArray<TextSpan> Spans(TextSpan? span) => span is { } one ? [one] : [];
}
