using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OnRecord.Api.Http.Queries;

/// <summary>Seals a place in a list into an opaque word, and opens it again.</summary>
/// <remarks>
/// Sealed: 16 bytes of HMAC-SHA256 over all that follows, 8 bytes of SHA-256 over the question it belongs to, and the place as a
/// JSON array, in base64url. The place is a row's sort values and id, so a cursor outlives the snapshot it was made from.
/// It holds nothing that the list did not show; the seal is there so that a changed one is told as such.
/// </remarks>
/// <param name="secret">Shared by the hosts of one service.</param>
internal sealed class Cursor(string secret)
{
    private const int SealLength = 16;
    private const int QuestionLength = 8;
    private readonly byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Seals a place.</summary>
    /// <param name="question">The resource, its filters and its sort, normalised.</param>
    /// <param name="place">The sort values and id.</param>
    public string Seal(string question, IReadOnlyList<object?> place)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(place.Select(Write));
        byte[] rest = [.. Hash(question), .. content];
        return Base64Url.EncodeToString([.. Sign(rest), .. rest]);
    }

    /// <summary>Opens a cursor; what is wrong with it comes instead where it cannot be.</summary>
    /// <param name="sealedPlace">As the client sent it.</param>
    /// <param name="question">The resource, filters and sort that came with it.</param>
    /// <param name="types">The type of each sort value, the id's last.</param>
    public (IReadOnlyList<object?>? Place, string? Wrong) Open(string sealedPlace, string question, IReadOnlyList<Type> types)
    {
        const string broken = "This cursor was not made by this service, or has been changed.";
        var bytes = Decode(sealedPlace);
        if (bytes is null || bytes.Length <= SealLength + QuestionLength)
            return (null, broken);
        var rest = bytes.AsSpan(SealLength);
        if (!CryptographicOperations.FixedTimeEquals(Sign(rest), bytes.AsSpan(0, SealLength)))
            return (null, broken);
        if (!rest[..QuestionLength].SequenceEqual(Hash(question)))
            return (null, "This cursor belongs to a list with other filters or another sort.");
        var words = JsonSerializer.Deserialize<string?[]>(rest[QuestionLength..])!;
        return ([.. words.Zip(types, Read)], null);
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

    private static object? Read(string? word, Type type) =>
        word is null ? null
        : type == typeof(string) ? word
        : type == typeof(int) ? int.Parse(word, CultureInfo.InvariantCulture)
        : type == typeof(double) ? double.Parse(word, CultureInfo.InvariantCulture)
        : DateOnly.ParseExact(word, "O", CultureInfo.InvariantCulture);

    private static ReadOnlySpan<byte> Hash(string question) => SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, QuestionLength);

    private ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> content) => HMACSHA256.HashData(key, content).AsSpan(0, SealLength);
}
