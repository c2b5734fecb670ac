using System.Collections.Immutable;
using OnRecord.Domain.Events;

namespace OnRecord.Accuracy.Annotation;

/// <summary>An event report as a reader annotated it, with the other readings that an ambiguous article allows.</summary>
/// <param name="Report">The reading that the reader chose.</param>
/// <param name="Readings">Whole reports that are right as well; empty where the article is clear.</param>
/// <param name="IsOptional">Whether it is as right to leave it out.</param>
public sealed record GoldEvent(EventReport Report, ImmutableArray<EventReport> Readings, bool IsOptional)
{
    /// <summary>The reading nearest to what was found: each field as found where any reading has it so, otherwise as chosen.</summary>
    public EventReport NearestTo(EventReport found)
    {
        var all = Readings.Insert(0, Report);
        return Report with
        {
            Trigger = all.Any(reading => reading.Trigger == found.Trigger) ? found.Trigger : Report.Trigger,
            Type = all.Any(reading => reading.Type == found.Type) ? found.Type : Report.Type,
            Mode = all.Any(reading => reading.Mode == found.Mode) ? found.Mode : Report.Mode,
            Factuality = all.Any(reading => reading.Factuality == found.Factuality) ? found.Factuality : Report.Factuality,
            Participants = all.FirstOrDefault(reading => Sameness.OfParticipants(reading, found), Report).Participants,
            Date = all.Any(reading => Sameness.OfDates(reading.Date, found.Date)) ? found.Date : Report.Date,
            PlaceId = all.Any(reading => reading.PlaceId == found.PlaceId) ? found.PlaceId : Report.PlaceId,
        };
    }
}
