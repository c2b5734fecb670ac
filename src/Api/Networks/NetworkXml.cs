using System.Text;
using System.Xml;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Networks;

/// <summary>A network as GraphML or GEXF, written as it is sent.</summary>
/// <param name="network">The network.</param>
/// <param name="format">Which of the two.</param>
internal sealed class NetworkXml(NetworkResponse network, Format format) : IResult, IStatusCodeHttpResult
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        CloseOutput = false,
        Indent = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = $"{format.MediaType}; charset=utf-8";
        await using var xml = XmlWriter.Create(httpContext.Response.Body, Settings);
        await (format == Format.GraphMl ? GraphMl.Write(xml, network) : Gexf.Write(xml, network));
    }
}
