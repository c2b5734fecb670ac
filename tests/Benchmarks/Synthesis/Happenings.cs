using System.Collections.Immutable;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Events: most are reported once, some by several articles.</summary>
internal sealed class Happenings(Cast cast, Places places)
{
    private const int Remembered = 200;

    private static readonly Zipf Sorts = new(HappeningSort.All.Count, 0.7);

    private readonly List<(Happening Happening, List<LinkedReport> Reports)> made = [];
    private readonly List<Happening> recent = [];

    /// <summary>Something new, or what an article shortly before has reported.</summary>
    public Happening Next(Random random, DateOnly? day)
    {
        if (recent.Count > 0 && random.Chance(0.2))
            return random.Pick(recent);
        var happening = new Happening(
            made.Count,
            HappeningSort.All[Sorts.Next(random)],
            cast.Meet(random),
            cast.Meet(random),
            random.Chance(0.6) ? places.Next(random) : null,
            random.Chance(0.8) ? Days.Told(random, Days.Before(random, day)) : null);
        made.Add((happening, []));
        if (recent.Count < Remembered) recent.Add(happening);
        else recent[random.Next(Remembered)] = happening;
        return happening;
    }

    /// <summary>Notes a report.</summary>
    public void Report(Happening happening, string article, EventReport report) =>
        made[happening.Number].Reports.Add(new LinkedReport(article, report));

    /// <summary>All of them.</summary>
    public ImmutableArray<LinkedEvent> Finish() =>
        [.. made.Where(one => one.Reports.Count > 0).Select(one => Link(one.Happening, one.Reports))];

    private static LinkedEvent Link(Happening happening, List<LinkedReport> reports) => new()
    {
        Id = $"e-{happening.Number}",
        Type = happening.Sort.Type,
        Mode = happening.Sort.Mode,
        Title = $"{happening.Source.Name} {happening.Sort.Title} {happening.Target.Name}",
        Factuality = reports.Min(report => report.Report.Factuality),
        Date = happening.Date,
        PlaceId = happening.Place?.Id,
        Participants =
        [
            new(happening.Source.Id, ParticipantRole.Source, null),
            .. happening.Source == happening.Target ? [] : (Participant[])[new(happening.Target.Id, ParticipantRole.Target, null)],
        ],
        Reports = [.. reports],
        Disagreements = reports.Count > 2 ? ["Not every report gives the day."] : [],
        Confidence = reports.Max(report => report.Report.Confidence),
    };
}
