using OnRecord.Api.Timelines;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class TimelineScaleTests
{
    [Theory]
    [InlineData(TimelineInterval.Day)]
    [InlineData(TimelineInterval.Month)]
    [InlineData(TimelineInterval.Year)]
    public void CountsAreThoseOfLookingAtEveryBucket(TimelineInterval interval)
    {
        var random = new Random(20220831);
        for (var round = 0; round < 200; round++)
        {
            var first = new DateOnly(2019, 1, 1).AddDays(random.Next(800));
            var last = first.AddDays(random.Next(900));
            var rows = Enumerable.Range(0, random.Next(20)).Select(_ => Row(random, first, last)).ToList();
            var scale = new TimelineScale(interval, first, last);
            var counts = scale.Counts(rows);
            Assert.Equal(scale.Count, counts.Length);
            Assert.True(scale.Date(0).Contains(first) && scale.Date(scale.Count - 1).Contains(last));
            for (var place = 0; place < counts.Length; place++)
            {
                var bucket = scale.Date(place);
                var overlapping = rows.Where(row => !(row.Latest < bucket.Earliest || row.Earliest > bucket.Latest));
                Assert.Equal(overlapping.Sum(row => row.Count), counts[place]);
            }
        }
    }

    /// <summary>Somewhere within the range, so that what begins before it or ends after it reaches into it.</summary>
    private static DatedRows Row(Random random, DateOnly first, DateOnly last)
    {
        var somewhere = first.AddDays(random.Next(last.DayNumber - first.DayNumber + 1));
        DateOnly? earliest = random.Next(4) == 0 ? null : somewhere.AddDays(-random.Next(400));
        DateOnly? latest = random.Next(4) == 0 ? null : somewhere.AddDays(random.Next(400));
        return new(earliest, latest, 1 + random.Next(5));
    }
}
