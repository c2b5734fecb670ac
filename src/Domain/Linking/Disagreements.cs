using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Linking;

/// <summary>Says in sentences what the reports of one event tell differently.</summary>
internal static class Disagreements
{
    /// <summary>The sentences; none where the reports agree, or one only leaves out what another tells.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<ReportReading> members, IReadOnlyDictionary<string, Actor> actors)
    {
        var names = (string id) => actors.TryGetValue(id, out var actor) ? actor.Name : id;
        var isMutual = ReportReading.IsMutual(members[0].Report);
        if (isMutual && Differ(members, member => [.. member.Sources, .. member.Targets], names) is { } sides) yield return $"Who took part is told differently: {sides}.";
        if (!isMutual && Differ(members, member => member.Sources, names) is { } sources) yield return $"Who did it is told differently: {sources}.";
        if (!isMutual && Differ(members, member => member.Targets, names) is { } targets) yield return $"Whom it was done to, or with, is told differently: {targets}.";
        if (Dates(members) is { } dates) yield return $"The date is told differently: {dates}.";
        var places = members.Where(member => member.Report.PlaceId is not null).GroupBy(member => member.Report.PlaceId!).ToList();
        if (places.Count > 1) yield return $"The place is told differently: {List(places.Select(place => (place.Key, Articles(place))))}.";
    }

    // Reports differ where neither's actors contain the other's.
    private static string? Differ(IReadOnlyList<ReportReading> members, Func<ReportReading, IReadOnlyCollection<string>> role, Func<string, string> name)
    {
        var told = members.Where(member => role(member).Count > 0)
            .GroupBy(member => string.Join(" and ", role(member).Order(StringComparer.Ordinal).Select(name)))
            .ToList();
        var isSubset = told.All(one => told.All(other => role(one.First()).All(role(other.First()).Contains) || role(other.First()).All(role(one.First()).Contains)));
        return isSubset ? null : List(told.Select(group => (group.Key, Articles(group))));
    }

    private static string? Dates(IReadOnlyList<ReportReading> members)
    {
        var told = members.Where(member => member.Date is not null).GroupBy(member => member.Date!).ToList();
        var nested = told.All(one => told.All(other => one.Key.Contains(other.Key) || other.Key.Contains(one.Key)));
        return nested ? null : List(told.Select(group => (group.Key.Edtf, Articles(group))));
    }

    private static IEnumerable<string> Articles(IEnumerable<ReportReading> members) => members.Select(member => member.Article.Article.Id).Distinct(StringComparer.Ordinal);

    private static string List(IEnumerable<(string What, IEnumerable<string> Articles)> tellings) =>
        string.Join("; ", tellings.Select(telling => $"{telling.What} ({string.Join(", ", telling.Articles)})"));
}
