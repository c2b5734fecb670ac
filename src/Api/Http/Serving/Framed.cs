using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Api.Http.Serving;

/// <summary>Endpoint metadata: a page that other sites show in a frame, in which nothing but its own style is allowed.</summary>
/// <param name="style">What stands in its only <c>style</c> element.</param>
internal sealed class Framed(string style)
{
    /// <summary>The Content-Security-Policy of the page.</summary>
    public string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; "
        + "frame-ancestors *; base-uri 'none'; form-action 'none'";
}
