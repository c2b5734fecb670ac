using Microsoft.AspNetCore.ResponseCompression;

namespace OnRecord.Api.Http.Serving;

/// <summary>The content codings that answers are sent in (RFC 9110, section 8.4).</summary>
internal static class Encodings
{
    public const string Identity = "identity";
    public const string Brotli = "br";
    public const string GZip = "gzip";

    /// <summary>The coding that the client and the server like best.</summary>
    public static string For(HttpContext context)
    {
        if (context.Request.Headers.AcceptEncoding.Count == 0) return Identity;
        var provider = context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context);
        return provider?.EncodingName ?? Identity;
    }
}
