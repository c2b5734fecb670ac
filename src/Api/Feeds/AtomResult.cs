using System.Reflection;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Feeds;

/// <summary>Answers with an Atom feed.</summary>
public sealed class AtomResult : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    // The same bytes on every platform, since the tag of the answer does not know which one it is.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    private readonly SyndicationFeed feed;

    internal AtomResult(SyndicationFeed feed) => this.feed = feed;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Format.Atom.MediaType]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Write();
        httpContext.Response.ContentType = $"{Format.Atom.MediaType}; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>The whole document, of at most 200 entries: the formatter writes synchronously, which must not happen to a client.</summary>
    private byte[] Write()
    {
        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, Settings))
            feed.GetAtom10Formatter().WriteTo(writer);
        return written.ToArray();
    }
}
