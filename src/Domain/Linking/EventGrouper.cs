namespace OnRecord.Domain.Linking;

/// <summary>Groups reports into events: each joins the group it fits best, those with a date first.</summary>
/// <remarks>A report is compared with at most some dozens of groups that share its type and an actor, so that the work grows with the number of reports.</remarks>
internal sealed class EventGrouper(ReportComparer comparer, SpeakerRelations relations)
{
    private const int MostGroups = 48;
    private const int MostMembers = 12;

    private readonly Dictionary<(Events.EventType, Events.Factuality, string), List<EventCluster>> _blocks = [];
    private readonly HashSet<((Events.EventType, Events.Factuality, string), EventCluster)> _remembered = [];

    /// <summary>The groups, each with its reports in order, by their first report.</summary>
    internal IEnumerable<ReportReading[]> Group(IEnumerable<ReportReading> reports)
    {
        var groups = new List<EventCluster>();
        foreach (var report in reports.OrderBy(report => report.Date is null).ThenBy(report => report.Date?.Days ?? int.MaxValue).ThenBy(report => report.Index))
        {
            var group = Best(report);
            if (group is null) groups.Add(group = new EventCluster());
            group.Add(report);
            foreach (var key in Keys(report)) Remember(key, group);
        }

        return groups.Select(group => group.Members.OrderBy(member => member.Index).ToArray()).OrderBy(members => members[0].Index);
    }

    private EventCluster? Best(ReportReading report)
    {
        EventCluster? best = null;
        var most = ReportComparer.Enough;
        foreach (var group in Keys(report).SelectMany(Near).Distinct())
        {
            if (group.Suits(report) && Fit(report, group) is { } fit && fit > most) (best, most) = (group, fit);
        }

        return best;
    }

    // The best of its members speaks for a group, and none may speak against.
    private double? Fit(ReportReading report, EventCluster group)
    {
        double best = 0;
        var fits = 0;
        foreach (var member in group.Members.Take(MostMembers))
        {
            if (comparer.Compare(member, report) is { } evidence)
            {
                fits++;
                best = Math.Max(best, evidence);
            }
            else if (Excludes(member, report))
            {
                return null;
            }
        }

        return fits * 2 >= Math.Min(group.Members.Count, MostMembers) ? best : null;
    }

    private static bool Excludes(ReportReading member, ReportReading report) =>
        member.Document is not null && report.Document is not null && member.Document != report.Document;

    private IEnumerable<EventCluster> Near((Events.EventType, Events.Factuality, string) key) =>
        _blocks.TryGetValue(key, out var groups) ? groups.Skip(Math.Max(0, groups.Count - MostGroups)).Reverse() : [];

    private void Remember((Events.EventType, Events.Factuality, string) key, EventCluster group)
    {
        if (!_blocks.TryGetValue(key, out var groups)) _blocks.Add(key, groups = []);
        if (_remembered.Add((key, group))) groups.Add(group);
    }

    // An office and its head meet under the office.
    private IEnumerable<(Events.EventType, Events.Factuality, string)> Keys(ReportReading report) => report.Sources.Concat(report.Targets)
        .SelectMany(actor => relations.Above(actor).Order(StringComparer.Ordinal).Prepend(actor))
        .Distinct(StringComparer.Ordinal)
        .Select(actor => (report.Report.Type, report.Report.Factuality, actor));
}
