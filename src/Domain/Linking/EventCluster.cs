namespace OnRecord.Domain.Linking;

/// <summary>Reports taken for one event while linking goes on.</summary>
internal sealed class EventCluster
{
    /// <summary>The reports.</summary>
    internal List<ReportReading> Members { get; } = [];

    /// <summary>The first day that suits all dated reports; null where open.</summary>
    internal DateOnly? Earliest { get; private set; }

    /// <summary>The last day that suits all dated reports; null where open.</summary>
    internal DateOnly? Latest { get; private set; }

    /// <summary>Whether a report's date leaves a day that suits all. Stretches that meet two by two have a day in common.</summary>
    internal bool Suits(ReportReading report) => report.Date is not { } date || !(date.Latest < Earliest || Latest < date.Earliest);

    /// <summary>Takes in a report.</summary>
    internal void Add(ReportReading report)
    {
        Members.Add(report);
        if (report.Date is not { } date) return;
        if (date.Earliest is { } first && !(first < Earliest)) Earliest = first;
        if (date.Latest is { } last && !(last > Latest)) Latest = last;
    }
}
