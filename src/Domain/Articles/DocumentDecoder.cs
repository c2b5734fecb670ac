using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OnRecord.Domain.Articles;

/// <summary>Reads the bytes of a document as text, or says why they are none.</summary>
/// <param name="maxBytes">Most bytes that a document may have.</param>
public sealed class DocumentDecoder(int maxBytes = DocumentDecoder.DefaultMaxBytes)
{
    /// <summary>Ten mebibytes: many times the longest article.</summary>
    public const int DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="fileName">
    /// Its name, whose ending tells the kind; a file that begins as HTML is read as such whatever its name, unless it is Markdown.
    /// </param>
    /// <param name="document">The document; null where it is rejected.</param>
    /// <param name="rejection">Why it is no article, one sentence for people; null where it is read.</param>
    public bool TryDecode(ReadOnlySpan<byte> bytes, string fileName, [NotNullWhen(true)] out DecodedDocument? document,
        [NotNullWhen(false)] out string? rejection)
    {
        document = null;
        rejection = Refuse(bytes);
        if (rejection is not null || TextDecoder.Decode(bytes, out rejection) is not { } decoded)
        {
            rejection ??= "It is not text.";
            return false;
        }
        var mediaType = MediaType(fileName, decoded.Text);
        var page = mediaType == "text/html" ? HtmlPage.Read(decoded.Text) : null;
        var text = page?.Text ?? decoded.Text;
        if (text.AsSpan().ContainsAnyExcept(Blank.Values))
            document = new DecodedDocument(text, mediaType, decoded.Encoding, page?.Metadata);
        rejection = document is not null ? null : page is null ? "It holds nothing but white space." : "The page prints no words.";
        return document is not null;
    }

    private string? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "It is empty.";
        return bytes.Length > maxBytes
            ? string.Create(CultureInfo.InvariantCulture, $"It has {bytes.Length:N0} bytes; at most {maxBytes:N0} are read.")
            : null;
    }

    private static string MediaType(string fileName, string text)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        if (ending is ".md" or ".markdown")
            return "text/markdown";
        var start = text.AsSpan().TrimStart();
        return ending is ".html" or ".htm" or ".xhtml" || start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? "text/html"
            : "text/plain";
    }
}
