using System.Linq.Expressions;
using System.Reflection;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Feeds;

/// <summary>Answers with a page of a list as an Atom feed (RFC 4287), paged as RFC 5005, section 3, has it.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <typeparam name="TEntry">What the feed says of it.</typeparam>
/// <param name="request">The list.</param>
/// <param name="projection">How a row is read.</param>
internal sealed class AtomFeed<TRow, TEntry>(ListRequest<TRow> request, Expression<Func<TRow, TEntry>> projection)
    : IAnswering, IStatusCodeHttpResult, IEndpointMetadataProvider
    where TRow : class
    where TEntry : IFeedEntry
{
    private const string MediaType = "application/atom+xml";

    // The same bytes on every platform, since the tag of the answer does not know which one it is.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <inheritdoc/>
    public bool IsStream => false;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [MediaType]));

    /// <inheritdoc/>
    public ValueTask<Result<Answer>> Answer(HttpContext context)
    {
        using var lease = request.Snapshot.Lanes.Rent();
        var page = PageKeys.Of(lease.Lane, request, new ListReading<TRow>(lease.Lane, request));
        var next = page.Next is null ? null : request.NextPage(page.Next);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
            Feed(context, page.Keys, next).GetAtom10Formatter().WriteTo(writer);
        return ValueTask.FromResult<Result<Answer>>(new Answer(bytes.ToArray(), Format.Atom.ContentType) { Next = next });
    }

    /// <summary>Not reached: what is no stream is answered by <see cref="Answering"/>.</summary>
    public async Task ExecuteAsync(HttpContext httpContext) =>
        await httpContext.Response.Body.WriteAsync((await Answer(httpContext)).Value!.Body, httpContext.RequestAborted);

    private SyndicationFeed Feed(HttpContext context, IReadOnlyList<int> keys, string? next)
    {
        var asked = context.Features.Get<QueryReader>()!;
        var list = Word.Of(request.Listing.Resource);
        var narrowed = Query(asked, "cursor");
        var place = new FeedPlace(Origin.Of(context.Request), request.Snapshot.Corpus.BuiltAt.ToUniversalTime());
        var feed = new SyndicationFeed
        {
            // Without the cursor, since all pages of a feed are one feed.
            Id = AtomId.Of($"{list}.atom{narrowed}"),
            Title = new TextSyndicationContent($"On Record: {list}"),
            LastUpdatedTime = place.Built,
            Generator = "On Record",
            Items = [.. Entries(keys).Select(entry => entry.Write(place))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = "On Record" });
        feed.Links.Add(AtomEntry.Link(place, $"/v1/{list}.atom{Query(asked, "")}", "self", MediaType));
        feed.Links.Add(AtomEntry.Link(place, $"/v1/{list}{narrowed}", "alternate", "application/json"));
        if (next is not null)
            feed.Links.Add(AtomEntry.Link(place, next[context.Request.PathBase.Value!.Length..], "next", MediaType));
        return feed;
    }

    private IEnumerable<TEntry> Entries(IReadOnlyList<int> keys)
    {
        using var db = request.Snapshot.CreateContext();
        var key = request.Listing.Key;
        var among = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], Captured.Value<IEnumerable<int>>([.. keys]), key.Body);
        var entries = db.Set<TRow>().Where(Expression.Lambda<Func<TRow, bool>>(among, key.Parameters)).Select(projection)
            .AsEnumerable().ToDictionary(entry => entry.Key);
        return keys.Select(one => entries[one]);
    }

    /// <summary>What was asked, in the order of the grammar, but for one parameter.</summary>
    private static string Query(QueryReader asked, string but)
    {
        var given = asked.Given(asked.Declared.Where(parameter => parameter.Name != but))
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}").ToList();
        return given.Count == 0 ? "" : $"?{string.Join('&', given)}";
    }
}
