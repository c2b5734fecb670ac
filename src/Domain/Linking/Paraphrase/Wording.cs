using System.Collections.Immutable;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>The words of a quote reduced to what they say, ready to be compared with others.</summary>
/// <param name="Units">Its words, phrases, names and numbers in order; function words are left out. Empty for a quote of function words alone.</param>
/// <param name="Plain">The words in lower case with single spaces and no marks: equal where two quotes differ in typography only.</param>
/// <param name="WordCount">Words in <paramref name="Plain"/>.</param>
public sealed record Wording(ImmutableArray<WordUnit> Units, string Plain, int WordCount)
{
    // Sorted, since a corpus holds hundreds of thousands of wordings and sets would take many times the memory.
    private readonly string[] stems = [.. Units.Select(unit => unit.Stem).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    private readonly int[] senses = [.. Units.SelectMany(unit => unit.Senses).Distinct().Order()];

    /// <summary>Whether some unit has this one's stem or one of its senses.</summary>
    public bool HasLike(WordUnit unit)
    {
        if (Array.BinarySearch(stems, unit.Stem, StringComparer.Ordinal) >= 0) return true;
        foreach (var sense in unit.Senses)
            if (Array.BinarySearch(senses, sense) >= 0) return true;
        return false;
    }
}
