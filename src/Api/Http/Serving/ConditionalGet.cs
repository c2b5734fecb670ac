using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Serving;

/// <summary>Gives every answer from the corpus an ETag, and answers 304 where the client has it already (RFC 9110, section 13).</summary>
/// <remarks>
/// All such answers are functions of the snapshot, this program and the address, so the tag is made of those three and a
/// client that has the tag is answered without a look into the snapshot.
/// </remarks>
internal sealed class ConditionalGet : IEndpointFilter
{
    private static readonly string Program = typeof(ConditionalGet).Module.ModuleVersionId.ToString("N");

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var tag = Tag(http);
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(candidate => candidate.Compare(tag, useStrongComparison: false)))
            return NotModified(http, tag);
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is not IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK })
            return result;
        if (known.Contains(EntityTagHeaderValue.Any))
            return NotModified(http, tag);
        Describe(http, tag);
        return result;
    }

    private static EntityTagHeaderValue Tag(HttpContext http)
    {
        // The same inputs give the same id, but another log of changes, and another time of building that some answers tell.
        var corpus = http.RequestServices.GetRequiredService<Snapshot>().Corpus;
        var snapshot = $"{corpus.SnapshotId} {corpus.BuiltAt.UtcTicks}";
        var representation = SHA256.HashData(
            Encoding.UTF8.GetBytes($"{Program}\n{snapshot}\n{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}"));
        return new($"\"{Convert.ToHexStringLower(representation.AsSpan(0, 12))}\"");
    }

    private static StatusCodeHttpResult NotModified(HttpContext http, EntityTagHeaderValue tag)
    {
        Describe(http, tag);
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }

    /// <summary>
    /// No-cache lets a cache keep the answer but makes it ask each time whether it still holds, since a new snapshot may be swapped in at
    /// any moment.
    /// </summary>
    private static void Describe(HttpContext http, EntityTagHeaderValue tag)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag.ToString();
        headers.CacheControl = "public, no-cache";
        headers.Vary = "Accept";
    }
}
