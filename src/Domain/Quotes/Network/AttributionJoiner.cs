using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Joins what the rules and what the network read in a document.</summary>
internal sealed class AttributionJoiner(JoinThresholds thresholds)
{
    /// <summary>The attributions with a cue: of the rules, of the network, or what the network makes of those of the rules.</summary>
    /// <param name="found">Those of the rules.</param>
    /// <param name="reports">What the network reads.</param>
    /// <param name="writer">Makes attributions of it.</param>
    public List<Attribution> Join(IReadOnlyList<Attribution> found, IReadOnlyList<NetworkReport> reports, ReportWriter writer)
    {
        var judged = new Dictionary<int, NetworkReport>();
        var candidates = new List<(Attribution Attribution, double Weight)>();
        foreach (var report in reports)
        {
            if (report.Rule >= 0 && (!judged.TryGetValue(report.Rule, out var other) || Weight(report) > Weight(other))) judged[report.Rule] = report;
            else if (report.Rule < 0 && report.Report.Content.Length > 0 && Weight(report) >= thresholds.Adds && !writer.IsNegated(report.Report.Cue)
                && writer.Write(report.Report, Weight(report)) is { } added) candidates.Add((added, Weight(report)));
        }

        for (var r = 0; r < found.Count; r++)
        {
            if (!judged.TryGetValue(r, out var report)) candidates.Add((found[r], found[r].Confidence));
            else if (report.NothingProbability < thresholds.Nothing) candidates.Add((Settled(found[r], report, writer), 1 + Weight(report)));
        }

        return Apart(candidates);
    }

    private static double Weight(NetworkReport report) => report.CueProbability * (1 - report.NothingProbability);

    private Attribution Settled(Attribution rule, NetworkReport report, ReportWriter writer)
    {
        if (report.RuleShare >= thresholds.Stands || report.Report.Content.IsEmpty) return rule;
        return writer.Write(report.Report, rule.Confidence) is { } written
            ? written with { Addressee = rule.Addressee ?? written.Addressee, Medium = rule.Medium ?? written.Medium } : rule;
    }

    // What is reported once is not reported by a second cue: of two that share words, the surer stays.
    private static List<Attribution> Apart(List<(Attribution Attribution, double Weight)> candidates)
    {
        var taken = new bool[candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Attribution.Content.Append(candidate.Attribution.Cue ?? default).Max(span => span.End))];
        var kept = new List<Attribution>();
        foreach (var (attribution, _) in candidates.OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Attribution.Content[0]))
        {
            if (attribution.Content.Append(attribution.Cue ?? default).Any(span => taken.AsSpan(span.Start, span.Length).Contains(true))) continue;
            foreach (var span in attribution.Content) taken.AsSpan(span.Start, span.Length).Fill(true);
            kept.Add(attribution);
        }

        return [.. kept.OrderBy(attribution => attribution.Sentence).ThenBy(attribution => attribution.Content[0])];
    }
}
