namespace OnRecord.Domain.Quotes.Network;

/// <summary>How sure a joined report is: a logistic function of what rules and network say of it, fitted on tuning articles.</summary>
internal sealed class ReportConfidence(float[] weights)
{
    /// <summary>How many numbers it looks at.</summary>
    public const int Features = 12;

    /// <summary>From 0 to 1: how likely its words are reported, and of that source.</summary>
    public double Of(JoinedReport report)
    {
        Span<float> features = stackalloc float[Features];
        Fill(report, features);
        var sum = 0f;
        for (var i = 0; i < Features; i++) sum += weights[i] * features[i];
        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }

    /// <summary>Writes what is looked at.</summary>
    /// <param name="report">The report.</param>
    /// <param name="features">Room for <see cref="Features"/> numbers.</param>
    public static void Fill(JoinedReport report, Span<float> features)
    {
        features.Clear();
        var (attribution, read) = (report.Attribution, report.Read);
        features[0] = 1;
        features[1] = attribution.Kind == QuoteKind.Direct ? 1 : 0;
        features[2] = attribution.Kind == QuoteKind.Mixed ? 1 : 0;
        features[3] = attribution.Source is null ? 1 : 0;
        features[4] = report.ByRule ? 1 : 0;
        features[5] = report.ByRule && !report.Stands ? 1 : 0;
        features[6] = report.ByRule ? Odds((float)report.Attribution.Confidence) : 0;
        if (read is null) return;
        features[7] = 1;
        features[8] = Odds(read.CueProbability);
        features[9] = Odds(1 - read.NothingProbability);
        features[10] = MathF.Log(Math.Max(read.Probability, 1e-3f));
        features[11] = report.Stands ? MathF.Log(Math.Max(read.RuleShare, 1e-3f)) : 0;
    }

    private static float Odds(float chance) => MathF.Log(Math.Clamp(chance, 0.01f, 0.999f) / (1 - Math.Clamp(chance, 0.01f, 0.999f)));
}
