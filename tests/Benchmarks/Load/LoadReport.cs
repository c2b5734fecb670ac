using System.Globalization;

namespace OnRecord.Benchmarks.Load;

/// <summary>Writes down in Markdown what a load run measured.</summary>
internal static class LoadReport
{
    /// <summary>The head of the table of workloads.</summary>
    public static readonly IReadOnlyList<string> Head =
    [
        "| what is asked | conn. | KB | ceiling/s | service/s | share (least to most) | p50 ms | p99 ms | ceiling p99 "
            + "| CPU µs, ceiling and service | one client: first, again ms | bars |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|",
    ];

    /// <summary>A row of that table.</summary>
    public static string Row(Measurement measured)
    {
        var work = measured.Workload;
        if (measured.Rounds.Count == 0)
            return Text($"| {work.Name} | {work.Connections} | | | | | | | | | | {measured.Note} |");
        var (median, least, greatest) = measured.Share;
        return Text($"| {work.Name} | {work.Connections} | {measured.Bytes / 1024.0:N1} ")
            + Text($"| {measured.MedianOf(round => round.Ceiling.Rate):N0} | {measured.MedianOf(round => round.Service.Rate):N0} ")
            + Text($"| **{median:0.000#}** ({least:0.000#} to {greatest:0.000#}) ")
            + Text($"| {measured.MedianOf(round => round.Service.P50):0.0} | {P99(measured):0.0} ")
            + Text($"| {measured.MedianOf(round => round.Ceiling.P99):0.0} ")
            + Text($"| {measured.MedianOf(round => round.CeilingWorked.TotalMicroseconds / round.Ceiling.Requests):0} ")
            + Text($"and {measured.MedianOf(round => round.ServiceWorked.TotalMicroseconds / round.Service.Requests):0} ")
            + Text($"| {measured.First:0.0}, {measured.Again:0.0} | {string.Join("; ", Verdicts(measured))} |");
    }

    /// <summary>A line on an export.</summary>
    public static string Line(ExportResult export)
    {
        if (export.Refusal is { } refusal)
            return $"- `{export.Address}`: {refusal}.";
        var verdict = export.Growth <= ExportResult.Flat ? "flat" : "NOT flat";
        return Text($"- `{export.Address}`: {export.Rows:N0} rows, {export.Bytes / 1e6:N0} MB in {export.Seconds:N1} s ")
            + Text($"({export.Rows / export.Seconds:N0} rows/s); memory at the start {Megabytes(export.Memory[0])}, at most ")
            + Text($"{Megabytes(export.Rise)} more, in the second half {Megabytes(export.Growth)} more than in the first: {verdict}.");
    }

    private static IEnumerable<string> Verdicts(Measurement measured)
    {
        if (measured.Workload.LeastShare is { } share)
            yield return Text($"share ≥ {share:0.00}: {Verdict(measured.Share.Median >= share)}");
        if (measured.Workload.GreatestP99 is { } latency)
            yield return Text($"p99 < {latency} ms: {Verdict(P99(measured) < latency)}");
        if (measured.Note is { } note)
            yield return note;
        if (measured.Rounds.Any(round => round.Service.Requests == 0))
            yield return "in some rounds not one answer came in time";
        if (measured.Failures > 0)
            yield return Text($"{measured.Failures:N0} FAILED");
        if (measured.Workload.Fresh && measured.Rounds.Max(round => round.Service.Repeats) is > 0 and var repeats)
            yield return Text($"the requests came up to {repeats + 1} times");
    }

    private static string Verdict(bool met) => met ? "met" : "missed";

    private static double P99(Measurement measured) => measured.MedianOf(round => round.Service.P99);

    private static string Megabytes(long bytes) => Text($"{bytes / 1e6:N0} MB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
