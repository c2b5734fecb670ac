using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Export;

/// <summary>Answers with the whole corpus.</summary>
public sealed class ExportResult : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    private readonly Snapshot snapshot;
    private readonly CorpusContext db;

    internal ExportResult(Snapshot snapshot, CorpusContext db) => (this.snapshot, this.db) = (snapshot, db);

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), [Format.Zip.MediaType]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = Format.Zip.MediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"on-record-{snapshot.Id}.zip\"";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        httpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await ExportArchive.Write(response.BodyWriter, snapshot.Corpus, db, ExportTables.All, httpContext.RequestAborted);
        }
        catch
        {
            // The status is sent already: a connection that breaks is the only way left to say that the archive is not whole.
            httpContext.Abort();
            throw;
        }
    }
}
