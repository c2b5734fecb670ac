using System.Globalization;
using CsvHelper;

namespace OnRecord.Api.Timelines;

/// <summary>A timeline as CSV (RFC 4180): bucket, quotes, events; what is not counted is left empty.</summary>
/// <param name="timeline">The timeline; what has no date is in no row.</param>
internal sealed class TimelineCsv(TimelineResponse timeline) : IResult, IStatusCodeHttpResult
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/csv; charset=utf-8; header=present";
        await using var csv = CsvWriter.Create(httpContext.Response.Body, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteHeader("bucket", "quotes", "events");
        foreach (var bucket in timeline.Buckets)
        {
            csv.WriteField(bucket.Date.Edtf);
            csv.WriteField(bucket.Quotes?.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(bucket.Events?.ToString(CultureInfo.InvariantCulture));
            await csv.EndRecordAsync(httpContext.RequestAborted);
        }
    }
}
