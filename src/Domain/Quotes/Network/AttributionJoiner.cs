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
            else if (report.Rule < 0 && Adds(report, writer) && writer.IsReport(report.Report)
                && writer.Write(report.Report) is { } written) joined.Add(new JoinedReport(written, report, ByRule: false, Stands: false));
        }

        var added = Mask(writer, joined);
        for (var r = 0; r < found.Count; r++)
        {
            if (!judged.TryGetValue(r, out var report)) joined.Add(new JoinedReport(found[r], null, ByRule: true, Stands: true));
            else if (report.NothingProbability < thresholds.Nothing) joined.Add(Settled(found[r], report, writer));
            // “Documents showed that officials asked …”: where the network takes the words for those of a frame, they are whose the rules say.
            else if (found[r].Cue is { } cue && added.Touches(cue)) joined.Add(new JoinedReport(found[r], report, ByRule: true, Stands: true));
        }

        return Apart(joined, writer);
    }

    // How likely the cue reports something.
    private static float Weight(NetworkReport report) => report.CueProbability * (1 - report.NothingProbability);

    private bool Adds(NetworkReport report, ReportWriter writer) =>
        !report.Report.Content.IsEmpty && Weight(report) >= (writer.HasClaim(report.Report) ? thresholds.Adds : thresholds.AddsPhrase);

    private JoinedReport Settled(Attribution rule, NetworkReport report, ReportWriter writer)
    {
        if (report.RuleShare >= thresholds.Stands || writer.IsPassiveCharge(rule) || report.Report.Content.IsEmpty || writer.Write(report.Report) is not { } written)
            return new JoinedReport(rule, report, ByRule: true, Stands: true);
        var source = written.Source ?? (rule.Source is { } named && !written.Content.Any(span => span.Overlaps(named)) ? named : null);
        return new JoinedReport(
            written with
            {
                Source = source, Addressee = rule.Addressee ?? written.Addressee, Medium = rule.Medium ?? written.Medium, Confidence = rule.Confidence,
            },
            report, ByRule: true, Stands: false);
    }

    // What is reported once is not reported by a second cue: of two that share words, the surer stays, and one that the rules see before one that they do not.
    private static List<JoinedReport> Apart(List<JoinedReport> joined, ReportWriter writer)
    {
        var taken = Mask(writer, []);
        var kept = new List<JoinedReport>();
        var byWeight = joined.OrderByDescending(report => report.ByRule).ThenByDescending(report => report.Read is { } read ? Weight(read) : 0).ThenBy(report => report.Attribution.Content[0]);
        foreach (var report in byWeight)
        {
            if (report.Attribution.Content.Any(taken.Touches) || report.Attribution.Cue is { } cue && taken.Touches(cue)) continue;
            foreach (var span in report.Attribution.Content) taken.Add(span);
            kept.Add(report with { Attribution = writer.WithSource(report.Attribution) });
        }

        return [.. kept.OrderBy(report => report.Attribution.Sentence).ThenBy(report => report.Attribution.Content[0])];
    }

    private static SpanMask Mask(ReportWriter writer, IEnumerable<JoinedReport> joined)
    {
        var mask = new SpanMask(writer.Length);
        foreach (var report in joined)
            foreach (var span in report.Attribution.Content) mask.Add(span);
        return mask;
    }
}
