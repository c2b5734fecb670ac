using OnRecord.Api.Data.Rows;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Quotes;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Timelines;

/// <summary>The parameters of a timeline: how long its buckets are, and the filters of the lists of quotes and events.</summary>
internal sealed class TimelineGrammar : QueryGrammar
{
    /// <summary>The filters of quotes.</summary>
    public static readonly BorrowedFilters<QuoteRow> Quotes = new("quotes", QuoteListing.Grammar);

    /// <summary>The filters of events.</summary>
    public static readonly BorrowedFilters<EventRow> Events = new("events", EventListing.Grammar);

    private static readonly Parameter Interval = new()
    {
        Name = "interval",
        Description = $"How long a bucket is: `{string.Join("`, `", Word.All<TimelineInterval>())}`.",
        Example = Word.Of(TimelineInterval.Month),
        Default = Word.Of(TimelineInterval.Month),
        Prefilled = true,
        Words = Word.All<TimelineInterval>(),
        Pattern = $"^({string.Join('|', Word.All<TimelineInterval>())})$",
        MaxLength = 10,
    };

    private TimelineGrammar()
        : base([Interval, .. MergedParameters.Of((Quotes.Plural, Quotes.Parameters), (Events.Plural, Events.Parameters))])
    {
    }

    /// <summary>The grammar of <c>/v1/timeline</c>.</summary>
    public static TimelineGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        _ = Word.TryRead<TimelineInterval>(reader.OneOf(Interval) ?? Interval.Default!, out var interval);
        var (quotes, events) = (Quotes.Read(reader, context), Events.Read(reader, context));
        var ofEventsOnly = Foreign(reader, Quotes.Parameters);
        var ofQuotesOnly = Foreign(reader, Events.Parameters);
        if (ofQuotesOnly is not null && ofEventsOnly is not null)
            reader.Wrong(
                ofEventsOnly, $"'{ofQuotesOnly.Name}' leaves quotes only and '{ofEventsOnly.Name}' events only, so nothing is left to count.",
                $"one of the two, or neither");
        if (reader.Errors.Count > 0)
            return;
        context.Features.Set(new TimelineRequest
        {
            Interval = interval,
            Quotes = ofEventsOnly is null ? quotes : null,
            Events = ofQuotesOnly is null ? events : null,
            From = Date(reader, Quotes.Dates.Parameters[0]),
            To = Date(reader, Quotes.Dates.Parameters[1]),
            Self = new ListAddress(reader.Path, [.. reader.Given(Parameters)]).ToString(),
        });
    }

    /// <summary>The first filter given that is none of <paramref name="own"/>; null where all are.</summary>
    private Parameter? Foreign(QueryReader reader, IReadOnlyList<Parameter> own) => Parameters.FirstOrDefault(
        parameter => parameter != Interval && reader.One(parameter) is not null && own.All(known => known.Name != parameter.Name));

    private static EdtfDate? Date(QueryReader reader, Parameter parameter) =>
        reader.One(parameter) is { } text ? EdtfDate.Parse(text) : null;
}
