using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OnRecord.Api.Http.Queries;

/// <summary>Seals a place in a list into an opaque word, and opens it again.</summary>
/// <remarks>
/// Sealed: 16 bytes of HMAC-SHA256 over all that follows, 8 bytes of SHA-256 over the question it belongs to, and a JSON array of the
/// snapshot, where the place is one of a single snapshot, and the values of the place, in base64url. Where the place is a row's sort
/// values and id, the cursor outlives the snapshot it was made from. It holds nothing that the list did not show; the seal is there so
/// that a changed one is told as such.
/// </remarks>
/// <param name="secret">Shared by the hosts of one service.</param>
internal sealed class Cursor(string secret)
{
    private const int SealLength = 16;
    private const int QuestionLength = 8;
    private readonly byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>What stands in a cursor for the question it belongs to.</summary>
    public static ReadOnlySpan<byte> Hash(string question) => SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, QuestionLength);

    /// <summary>Seals a place.</summary>
    /// <param name="question">The resource, its filters and its sort, normalised.</param>
    /// <param name="place">The values of the place.</param>
    /// <param name="snapshot">The snapshot that it is a place of; null where it is one of every snapshot.</param>
    public string Seal(string question, IReadOnlyList<object?> place, string? snapshot = null)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(place.Select(Write).Prepend(snapshot));
        byte[] rest = [.. Hash(question), .. content];
        return Base64Url.EncodeToString([.. Sign(rest), .. rest]);
    }

    /// <summary>Opens a cursor; null where it was not sealed here, or was changed since.</summary>
    public SealedPlace? Open(string cursor)
    {
        var bytes = Decode(cursor);
        if (bytes is null || bytes.Length <= SealLength + QuestionLength)
            return null;
        var rest = bytes.AsSpan(SealLength);
        if (!CryptographicOperations.FixedTimeEquals(Sign(rest), bytes.AsSpan(0, SealLength)))
            return null;
        var words = JsonSerializer.Deserialize<string?[]>(rest[QuestionLength..])!;
        return new([.. rest[..QuestionLength]], words[1..], words[0]);
    }

    private static byte[]? Decode(string text)
    {
        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Write(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content).AsSpan(0, SealLength);
}
