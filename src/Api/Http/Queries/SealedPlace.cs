using System.Globalization;

namespace OnRecord.Api.Http.Queries;

/// <summary>What a cursor holds, its seal found whole.</summary>
/// <param name="question">A hash of the question it belongs to.</param>
/// <param name="words">The place, as words.</param>
/// <param name="snapshot">The snapshot that the place is one of; null where it is one of every snapshot.</param>
internal sealed class SealedPlace(byte[] question, IReadOnlyList<string?> words, string? snapshot)
{
    /// <summary>The snapshot that the place is one of; null where it is one of every snapshot.</summary>
    public string? Snapshot => snapshot;

    /// <summary>Whether it belongs to a question.</summary>
    public bool IsOf(string other) => question.AsSpan().SequenceEqual(Cursor.Hash(other));

    /// <summary>The values, which are of these types, or null.</summary>
    public IReadOnlyList<object?> Values(IReadOnlyList<Type> types) => [.. words.Zip(types, Read)];

    private static object? Read(string? word, Type type) =>
        word is null ? null
        : type == typeof(string) ? word
        : type == typeof(int) ? int.Parse(word, CultureInfo.InvariantCulture)
        : type == typeof(double) ? double.Parse(word, CultureInfo.InvariantCulture)
        : DateOnly.ParseExact(word, "O", CultureInfo.InvariantCulture);
}
