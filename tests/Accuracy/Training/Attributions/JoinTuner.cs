using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Accuracy.Polnear;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Chooses how rules and network are joined, and fits the confidence, on articles that neither was learned from.</summary>
internal sealed class JoinTuner
{
    // A report is rather told with a low confidence than left out where that costs no more than this of the best mean F1.
    private const double Price = 0.002;

    private static readonly CueLexicon Lexicon = new();
    private static readonly float[] Shares = [0.0001f, 0.001f, 0.003f, 0.01f, 0.03f, 0.1f, 0.2f, 0.5f, 0.9f];
    private static readonly float[] Chances = [0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 0.95f, 0.99f];

    private readonly ImmutableArray<(LabelledArticle Article, List<NetworkReport> Read)> articles;

    /// <summary>Reads the articles.</summary>
    public JoinTuner(AttributionNetwork network, IEnumerable<LabelledArticle> articles) =>
        this.articles = [.. articles.Select(article => (article, network.Read(article.Document, article.Quotations, article.Rules, Lexicon)))];

    /// <summary>The thresholds: those with the best mean F1, and reports added as boldly as costs hardly anything of it.</summary>
    public JoinThresholds Choose()
    {
        var chosen = new JoinThresholds();
        for (var round = 0; round < 2; round++)
        {
            chosen = Chances.Select(chance => chosen with { Nothing = chance }).MaxBy(Mean)!;
            chosen = Shares.Select(share => chosen with { Stands = share }).MaxBy(Mean)!;
            chosen = Boldest(Chances.Select(chance => chosen with { Adds = chance }));
            chosen = Boldest(Chances.Select(chance => chosen with { AddsPhrase = chance }));
        }

        return chosen;
    }

    // The first of those that do nearly as well as the best; they come with the lowest threshold first.
    private JoinThresholds Boldest(IEnumerable<JoinThresholds> tried)
    {
        var means = tried.Select(thresholds => (Thresholds: thresholds, Mean: Mean(thresholds))).ToList();
        var best = means.Max(entry => entry.Mean);
        return means.First(entry => entry.Mean >= best - Price).Thresholds;
    }

    /// <summary>The lines that reports print, in short.</summary>
    public string Describe(JoinThresholds? thresholds)
    {
        var scores = Score(thresholds).Scores().ToDictionary(score => score.Id, score => score.Tally);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"source {F1("source-exact")} cue {F1("cue-exact")} content {F1("content-exact")} linked {F1("triple-exact")}; with right source: in marks {Share("quoted-source")} direct {Share("direct-source")} mixed {Share("mixed-source")} indirect {Share("indirect-source")}; {thresholds?.ToString() ?? "rules"}");

        string F1(string id) => (100 * scores[id].F1).ToString("F1", CultureInfo.InvariantCulture);
        string Share(string id) => (100 * scores[id].Recall).ToString("F1", CultureInfo.InvariantCulture);
    }

    /// <summary>Fits the confidence of what is joined.</summary>
    public float[] Fit(JoinThresholds thresholds)
    {
        var joiner = new AttributionJoiner(thresholds);
        var (features, right) = (new List<float[]>(), new List<bool>());
        foreach (var (article, read) in articles)
        {
            var joined = Joined(joiner, article, read);
            var hits = AttributionScorer.Right(article.Article.Text, article.Article.Gold, joined.Select(report => Spans(report.Attribution)));
            for (var i = 0; i < joined.Count; i++)
            {
                features.Add(new float[ReportConfidence.Features]);
                ReportConfidence.Fill(joined[i], features[^1]);
                right.Add(hits[i]);
            }
        }

        return LogisticFit.Of(features, right);
    }

    private double Mean(JoinThresholds thresholds)
    {
        var scores = Score(thresholds).Scores();
        return scores.Where(score => score.Id is "source-exact" or "cue-exact" or "content-exact" or "triple-exact").Average(score => score.Tally.F1);
    }

    private AttributionScorer Score(JoinThresholds? thresholds)
    {
        var scorer = new AttributionScorer();
        var joiner = new AttributionJoiner(thresholds ?? new JoinThresholds());
        foreach (var (article, read) in articles)
        {
            var all = thresholds is null ? article.Completed : Completed(article, [.. Joined(joiner, article, read).Select(report => report.Attribution)]);
            scorer.Add(article.Article.Text, article.Article.Gold, all.Where(attribution => attribution.Kind != QuoteKind.Scare).Select(Spans));
        }

        return scorer;
    }

    private static List<JoinedReport> Joined(AttributionJoiner joiner, LabelledArticle article, List<NetworkReport> read) =>
        joiner.Join(article.Completed[..article.Found], read, new ReportWriter(article.Document, article.Quotations, Lexicon));

    private static List<Domain.Quotes.Attribution> Completed(LabelledArticle article, List<Domain.Quotes.Attribution> joined)
    {
        var sentences = ReportingSentences.Of(article.Document, article.Quotations);
        var reader = new AttributionReader(article.Document, article.Quotations, Lexicon);
        return new ContinuationFinder(article.Document, article.Quotations, sentences, reader).Complete(joined);
    }

    private static Polnear.Attribution Spans(Domain.Quotes.Attribution attribution) => new(Of(attribution.Source), Of(attribution.Cue), attribution.Content, attribution.Quoted);

    private static ImmutableArray<TextSpan> Of(TextSpan? span) => span is { } one ? [one] : [];
}
