using DiffPlex;

namespace OnRecord.Api.Utterances;

/// <summary>Compares two wordings of the same words.</summary>
internal static class Wording
{
    /// <summary>
    /// The longest texts that are compared, in UTF-16 code units both together: the comparison takes time with the square of what
    /// differs, and a quote longer than this is a document of its own.
    /// </summary>
    public const int MaxLength = 20_000;

    /// <summary>
    /// What <paramref name="other"/> words differently from <paramref name="first"/>, word by word; null where they are too long.
    /// </summary>
    public static IReadOnlyList<DifferenceResponse>? Differences(string first, string other)
    {
        if (first.Length + other.Length > MaxLength)
            return null;
        var diff = new Differ().CreateCustomDiffs(first, other, ignoreWhiteSpace: true, Words);
        var differences = new List<DifferenceResponse>();
        var (left, right) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Add(differences, DifferenceKind.Equal, diff.PiecesNew[right..block.InsertStartB]);
            left = block.DeleteStartA + block.DeleteCountA;
            right = block.InsertStartB + block.InsertCountB;
            Add(differences, DifferenceKind.Delete, diff.PiecesOld[block.DeleteStartA..left]);
            Add(differences, DifferenceKind.Insert, diff.PiecesNew[block.InsertStartB..right]);
        }
        Add(differences, DifferenceKind.Equal, diff.PiecesNew[right..]);
        return differences;
    }

    /// <summary>The words, each with the white space after it.</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start; end < text.Length && !char.IsWhiteSpace(text[end]); end++)
            {
            }
            for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
            {
            }
            words.Add(text[start..end]);
        }
        return [.. words];
    }

    private static void Add(List<DifferenceResponse> differences, DifferenceKind kind, string[] pieces)
    {
        if (pieces.Length > 0)
            differences.Add(new(kind, string.Concat(pieces)));
    }
}
