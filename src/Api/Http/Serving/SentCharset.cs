using System.Text;
using Microsoft.Net.Http.Headers;

namespace OnRecord.Api.Http.Serving;

/// <summary>The charset of a body, which decodes it or says where it cannot.</summary>
internal sealed class SentCharset
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private readonly Encoding encoding;

    static SentCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private SentCharset(Encoding encoding) => this.encoding = encoding;

    /// <summary>As IANA registers it.</summary>
    public string Name => encoding.WebName;

    /// <summary>The charset that a Content-Type names, UTF-8 where it names none; null where nobody here knows it.</summary>
    public static SentCharset? Of(MediaTypeHeaderValue type)
    {
        var name = type.Charset.HasValue ? HeaderUtilities.RemoveQuotes(type.Charset).ToString().ToLowerInvariant() : "utf-8";
        try
        {
            // Browsers read what calls itself Latin 1 or ASCII as Windows-1252, which holds both (WHATWG Encoding, section 4.2).
            return new(Strict(name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text without its byte order mark; or null and the offset of the first byte that is no text. A NUL is none.</summary>
    public (string? Text, int WrongAt) Decode(byte[] bytes)
    {
        var (reading, skip) = Marked(bytes);
        try
        {
            var text = reading.GetString(bytes, skip, bytes.Length - skip);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            return nul < 0 ? (text, 0) : (null, skip + reading.GetByteCount(text.AsSpan(0, nul)));
        }
        catch (DecoderFallbackException error)
        {
            return (null, Math.Max(0, skip + error.Index));
        }
    }

    private static Encoding Strict(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);

    /// <summary>UTF-16 that does not say which byte comes first tells it by its mark.</summary>
    private (Encoding Reading, int Skip) Marked(byte[] bytes)
    {
        if (encoding.CodePage == Utf16 && bytes is [0xFE, 0xFF, ..])
            return (Strict("utf-16BE"), 2);
        var mark = encoding.CodePage == Utf8 ? Encoding.UTF8.Preamble : encoding.Preamble;
        return (encoding, mark.Length > 0 && bytes.AsSpan().StartsWith(mark) ? mark.Length : 0);
    }
}
