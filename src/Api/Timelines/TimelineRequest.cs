using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Timelines;

/// <summary>What a client asks of a timeline, read and found valid.</summary>
internal sealed record TimelineRequest
{
    /// <summary>How long a bucket is.</summary>
    public required TimelineInterval Interval { get; init; }

    /// <summary>The quotes meant; null where a filter that quotes do not have leaves them out.</summary>
    public required Narrowed<QuoteRow>? Quotes { get; init; }

    /// <summary>The events meant; null where a filter that events do not have leaves them out.</summary>
    public required Narrowed<EventRow>? Events { get; init; }

    /// <summary>Where the timeline begins; null where its dates decide.</summary>
    public required EdtfDate? From { get; init; }

    /// <summary>Where it ends; null where its dates decide.</summary>
    public required EdtfDate? To { get; init; }

    /// <summary>The address that asks it.</summary>
    public required string Self { get; init; }

    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<TimelineRequest?> BindAsync(HttpContext context) => new(context.Features.Get<TimelineRequest>());
}
