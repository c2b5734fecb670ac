using System.Globalization;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Measures the network alone, by tokens, while it learns.</summary>
internal static class TokenScores
{
    /// <summary>Exact F1 of cue, source, content and all three, as one line.</summary>
    public static string Of(AttributionNetwork network, IEnumerable<LabelledArticle> articles)
    {
        var (cue, source, content, triple) = (default(Tally), default(Tally), default(Tally), default(Tally));
        var lexicon = new CueLexicon();
        foreach (var article in articles)
        {
            var found = network.Read(article.Document, article.Quotations, article.Rules, lexicon)
                .Where(report => report.Report.Content.Length > 0 && report.CueProbability * (1 - report.NothingProbability) > 0.5f)
                .Select(report => report.Report).ToList();
            cue += Tally.Of(article.Gold.Select(report => report.Cue), found.Select(report => report.Cue));
            source += Tally.Of(article.Gold.Select(report => report.Source).OfType<TokenRange>(), found.Select(report => report.Source).OfType<TokenRange>());
            content += Tally.Of(article.Gold.Select(Words), found.Select(Words));
            triple += Tally.Of(article.Gold.Select(All), found.Select(All));
        }

        return string.Create(CultureInfo.InvariantCulture, $"cue {Show(cue)}  source {Show(source)}  content {Show(content)}  linked {Show(triple)}");
    }

    private static string Show(Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{100 * tally.Precision:F1}/{100 * tally.Recall:F1}/{100 * tally.F1:F1}");

    private static string Words(TokenReport report) => string.Join(';', report.Content);

    private static string All(TokenReport report) => $"{report.Cue}|{report.Source}|{Words(report)}";
}
