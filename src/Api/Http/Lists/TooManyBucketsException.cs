using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Dates were to be counted by more stretches than an answer shows.</summary>
internal sealed class TooManyBucketsException(DateInterval interval, int buckets) : Exception(
    $"The dates reach over {buckets} stretches of a {Word.Of(interval)}; at most {DateColumn.MostBuckets} are counted.")
{
    /// <summary>What would be right.</summary>
    public string Expected => interval == DateInterval.Year
        ? "a narrower stretch between 'from' and 'to'"
        : $"'date:{(interval == DateInterval.Day ? "month" : "year")}', or a narrower stretch between 'from' and 'to'";
}
