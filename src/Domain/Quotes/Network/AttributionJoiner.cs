using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Joins what the rules and what the network read in a document.</summary>
/// <remarks>
/// The rules know how On Record wants reports (<c>docs/annotation.md</c>), the network knows more of them: a reading of the rules stands
/// unless the network finds it unlikely, and what only the network sees is added where it is sure.
/// </remarks>
internal sealed class AttributionJoiner(JoinThresholds thresholds)
{
    /// <summary>The reports with a cue: of the rules, of the network, or what the network makes of those of the rules.</summary>
    /// <param name="found">Those of the rules.</param>
    /// <param name="reports">What the network reads.</param>
    /// <param name="writer">Makes attributions of it.</param>
    public List<JoinedReport> Join(IReadOnlyList<Attribution> found, IReadOnlyList<NetworkReport> reports, ReportWriter writer)
    {
        var judged = new Dictionary<int, NetworkReport>();
        var joined = new List<JoinedReport>();
        foreach (var report in reports)
        {
            if (report.Rule >= 0 && (!judged.TryGetValue(report.Rule, out var other) || Weight(report) > Weight(other))) judged[report.Rule] = report;
            else if (report.Rule < 0 && Adds(report) && !writer.IsNegated(report.Report.Cue) && writer.Write(report.Report) is { } added)
                joined.Add(new JoinedReport(added, report, ByRule: false, Stands: false));
        }

        for (var r = 0; r < found.Count; r++)
        {
            if (!judged.TryGetValue(r, out var report)) joined.Add(new JoinedReport(found[r], null, ByRule: true, Stands: true));
            else if (report.NothingProbability < thresholds.Nothing) joined.Add(Settled(found[r], report, writer));
        }

        return Apart(joined);
    }

    // How likely the cue reports something.
    private static float Weight(NetworkReport report) => report.CueProbability * (1 - report.NothingProbability);

    private bool Adds(NetworkReport report) => !report.Report.Content.IsEmpty && Weight(report) >= thresholds.Adds;

    private JoinedReport Settled(Attribution rule, NetworkReport report, ReportWriter writer)
    {
        if (report.RuleShare >= thresholds.Stands || report.Report.Content.IsEmpty || writer.Write(report.Report) is not { } written)
            return new JoinedReport(rule, report, ByRule: true, Stands: true);
        return new JoinedReport(
            written with { Addressee = rule.Addressee ?? written.Addressee, Medium = rule.Medium ?? written.Medium, Confidence = rule.Confidence },
            report, ByRule: true, Stands: false);
    }

    // What is reported once is not reported by a second cue: of two that share words, the surer stays, and one that the rules see before one that they do not.
    private static List<JoinedReport> Apart(List<JoinedReport> joined)
    {
        var taken = new bool[joined.Count == 0 ? 0 : joined.Max(report => Words(report.Attribution).Max(span => span.End))];
        var kept = new List<JoinedReport>();
        var byWeight = joined.OrderByDescending(report => report.ByRule).ThenByDescending(report => report.Read is { } read ? Weight(read) : 0).ThenBy(report => report.Attribution.Content[0]);
        foreach (var report in byWeight)
        {
            if (Words(report.Attribution).Any(span => taken.AsSpan(span.Start, span.Length).Contains(true))) continue;
            foreach (var span in report.Attribution.Content) taken.AsSpan(span.Start, span.Length).Fill(true);
            kept.Add(report);
        }

        return [.. kept.OrderBy(report => report.Attribution.Sentence).ThenBy(report => report.Attribution.Content[0])];
    }

    private static IEnumerable<TextSpan> Words(Attribution attribution) => attribution.Cue is { } cue ? attribution.Content.Append(cue) : attribution.Content;
}
