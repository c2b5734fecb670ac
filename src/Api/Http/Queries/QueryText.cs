using System.Text;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>Reads the query part of an address strictly, where the framework would mend or drop what it cannot decode.</summary>
internal static class QueryText
{
    /// <summary>Longest query that is read, in characters as sent.</summary>
    public const int MaxLength = 8192;

    /// <summary>Most parameters that are read.</summary>
    public const int MaxParameters = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The names and values in order, decoded; every one that cannot be is an entry of <paramref name="errors"/> instead.
    /// </summary>
    /// <param name="query">With or without its question mark; empty where there is none.</param>
    /// <param name="errors">Receives the mistakes.</param>
    public static List<KeyValuePair<string, string>> Read(string? query, List<ProblemError> errors)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var written = equals < 0 ? part : part[..equals];
            if (Decode(written) is not { } name)
                errors.Add(Undecodable(written));
            else if (Decode(equals < 0 ? "" : part[(equals + 1)..]) is not { } value)
                errors.Add(Undecodable(name));
            else
                pairs.Add(new(name, value));
        }
        return pairs;
    }

    private static ProblemError Undecodable(string name) => ProblemError.In(
        Shown.Cut(name, 80),
        $"{Shown.Value(name)} is not percent-encoded UTF-8, or holds a control character.",
        "UTF-8, percent-encoded, without control characters: 'Zhang%20Jun'");

    /// <summary>Null where the percent-encoding or the UTF-8 is broken, or a control character is in it.</summary>
    private static string? Decode(string written)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(written.Length)];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '%')
            {
                if (i + 2 >= written.Length || !char.IsAsciiHexDigit(written[i + 1]) || !char.IsAsciiHexDigit(written[i + 2]))
                    return null;
                bytes[length++] = Convert.ToByte(written.Substring(i + 1, 2), 16);
                i += 2;
            }
            else if (written[i] < 0x80)
                bytes[length++] = (byte)(written[i] == '+' ? ' ' : written[i]);
            else if (Rune.TryGetRuneAt(written, i, out var rune))
            {
                length += rune.EncodeToUtf8(bytes.AsSpan(length));
                i += rune.Utf16SequenceLength - 1;
            }
            else
                return null;
        }
        try
        {
            var text = Utf8.GetString(bytes, 0, length);
            return text.Any(char.IsControl) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
