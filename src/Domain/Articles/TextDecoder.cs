using System.Buffers;
using System.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Finds out the encoding of bytes and reads them as text.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Start, string Name)[] Formats =
    [
        ("%PDF"u8.ToArray(), "a PDF"), ([0x50, 0x4B, 3, 4], "a ZIP archive or office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ("GIF8"u8.ToArray(), "a GIF picture"), ([0x1F, 0x8B], "a gzip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), ("{\\rtf"u8.ToArray(), "a rich text document"),
        ("SQLite format"u8.ToArray(), "a database"),
    ];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// The text without its byte order mark and the name of its encoding; null, and the reason, where the bytes are no text.
    /// </summary>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> bytes, out string? rejection)
    {
        rejection = null;
        foreach (var (start, name) in Formats)
        {
            if (bytes.StartsWith(start))
            {
                rejection = $"It is {name}, not text.";
                return null;
            }
        }
        var (text, encoding) = Read(bytes);
        if (text is null)
            rejection = $"It is not valid {encoding.ToUpperInvariant()}.";
        else if (text.Contains('\0', StringComparison.Ordinal))
            rejection = "It holds zero bytes, so it is not text.";
        else if (!IsText(text))
            rejection = "It is full of control characters, so it is not text.";
        return rejection is null ? (text!, encoding) : null;
    }

    private static (string? Text, string Encoding) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return ReadUtf8(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Strict(bytes[2..], bigEndian: false), "utf-16le");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Strict(bytes[2..], bigEndian: true), "utf-16be");
        return ZeroSide(bytes) switch
        {
            1 => (Strict(bytes, bigEndian: false), "utf-16le"),
            0 => (Strict(bytes, bigEndian: true), "utf-16be"),
            _ => ReadUtf8(bytes),
        };
    }

    // English in UTF-16 has a zero in every other byte: 1 where the second of each pair is zero, 0 where the first is, null where neither.
    private static int? ZeroSide(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        var length = Math.Min(bytes.Length, 4096);
        for (var i = 0; i < length; i++)
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        if (length < 4 || (bytes.Length & 1) == 1)
            return null;
        if (zeros[1] * 10 >= length * 4 && zeros[0] * 20 <= length)
            return 1;
        return zeros[0] * 10 >= length * 4 && zeros[1] * 20 <= length ? 0 : null;
    }

    private static string? Strict(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Bytes that are no UTF-8 are read as Windows-1252, each for itself: pages are glued together from both.
    private static (string Text, string Encoding) ReadUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes), "utf-8");
        if (DeclaredEncoding(bytes) is { } declared)
            return (declared.GetString(bytes), declared.WebName);
        var text = new StringBuilder(bytes.Length);
        var several = false;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            text.Append(Encoding.ASCII.GetString(ascii < 0 ? bytes : bytes[..ascii]));
            bytes = ascii < 0 ? [] : bytes[ascii..];
            if (bytes.IsEmpty)
                break;
            var valid = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
            text.Append(valid ? rune.ToString() : Western.GetString(bytes[..1]));
            several |= valid;
            bytes = bytes[(valid ? length : 1)..];
        }
        return (text.ToString(), several ? "utf-8" : "windows-1252");
    }

    // <meta charset="shift_jis">
    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head.Contains('<', StringComparison.Ordinal))
            return null;
        var name = head[(at + 8)..].TrimStart('"', '\'', ' ');
        var end = name.AsSpan().IndexOfAny(NameEnds);
        name = (end < 0 ? "" : name[..end]).ToLowerInvariant();
        return name switch
        {
            "" or "utf-8" or "utf8" => null,
            "iso-8859-1" or "latin1" or "us-ascii" => Western,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }

    private static bool IsText(string text)
    {
        var control = 0;
        foreach (var c in text)
            control += char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u001A') ? 1 : 0;
        return control * 100 <= text.Length;
    }
}
