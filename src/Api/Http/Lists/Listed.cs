using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Lists;

/// <summary>Answers with a list, in the form asked for.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <typeparam name="TResponse">What an item is served as.</typeparam>
/// <param name="request">The list.</param>
/// <param name="format">The form.</param>
internal sealed class Listed<TRow, TResponse>(ListRequest<TRow> request, Format format) : IAnswering, IStatusCodeHttpResult, IEndpointMetadataProvider
    where TRow : class
{
    private const int FlushAfter = 1 << 16;

    /// <inheritdoc/>
    public bool IsStream => (format == Format.Csv || format == Format.Ndjson) && !request.Paged && request.Sample is null;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Page<TResponse>), ["application/json"]));

    /// <inheritdoc/>
    public async ValueTask<Result<Answer>> Answer(HttpContext context)
    {
        using var place = IsHeavy ? await context.RequestServices.GetRequiredService<HeavyGate>().Enter(context.RequestAborted) : null;
        if (IsHeavy && place is null) return HeavyEndpoint.Crowded(context);
        using var lease = request.Snapshot.Lanes.Rent();
        try
        {
            return new PageAnswer<TRow>(lease.Lane, request).In(format, context);
        }
        catch (TooManyBucketsException error)
        {
            return new ProblemResult(ProblemType.InvalidParameter, error.Message, ProblemError.In("facets", error.Message, error.Expected));
        }
    }

    /// <summary>Streams the whole list, however long; memory does not grow with it.</summary>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        var response = httpContext.Response;
        response.ContentType = format.ContentType;
        if (format == Format.Csv) response.Headers.ContentDisposition = PageAnswer<TRow>.Attachment(request);
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        using var lease = request.Snapshot.Lanes.Rent();
        using var items = ItemStream.Of(format, request.Listing.Columns, response.BodyWriter);
        var writer = new ItemWriter(request.Snapshot, lease.Lane, request.Listing.Resource, request.Selection, request.Passages);
        foreach (var key in Keys(lease.Lane))
            if (items.Write(writer, key) >= FlushAfter && (await items.Flush(httpContext.RequestAborted)).IsCompleted)
                return;
        await items.Flush(httpContext.RequestAborted);
    }

    private bool IsHeavy => request.Search is not null || request.Facets.Count > 0 || request.Sample is not null;

    private IEnumerable<int> Keys(Lane lane)
    {
        var reading = new ListReading<TRow>(lane, request);
        return request.Ranked ? Ranking.Of(lane, request, reading).Keys : reading.InOrder();
    }
}
