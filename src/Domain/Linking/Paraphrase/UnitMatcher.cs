namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Says how well one unit of a wording stands for one of another.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
public sealed class UnitMatcher(Thesaurus thesaurus)
{
    private const double SameSense = 0.95;
    private const double SameSpelling = 0.75;
    private const int ShortestSpelling = 5;

    /// <summary>From 0, nothing in common, to 1, the same word.</summary>
    public double Match(WordUnit left, WordUnit right)
    {
        if (left.Stem == right.Stem) return 1;
        if (IsRigid(left.Kind) || IsRigid(right.Kind)) return 0;
        if (SharesSense(left, right)) return left.Kind == right.Kind && left.Kind == WordUnitKind.Name ? 1 : SameSense;
        if (AreOpposite(left, right)) return 0;
        return IsSpelledAlike(left.Stem, right.Stem) ? SameSpelling : 0;
    }

    /// <summary>Whether the two say opposite things: “rise”, “fall”.</summary>
    public bool AreOpposite(WordUnit left, WordUnit right) => thesaurus.AreOpposite(left.Senses, right.Senses);

    private static bool IsRigid(WordUnitKind kind) => kind is WordUnitKind.Number or WordUnitKind.Negator;

    // Senses ascend, so that one walk through both is enough.
    private static bool SharesSense(WordUnit left, WordUnit right)
    {
        for (var (i, j) = (0, 0); i < left.Senses.Length && j < right.Senses.Length;)
        {
            if (left.Senses[i] == right.Senses[j]) return true;
            if (left.Senses[i] < right.Senses[j]) i++;
            else j++;
        }
        return false;
    }

    // “Uighur”, “Uyghur”; “authorisation”, “authorised”. The same beginning is asked for, since “increase” and “decrease” end alike.
    private static bool IsSpelledAlike(string left, string right)
    {
        if (left[0] != right[0] || left[0] == '@') return false;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        if (shorter.Length < ShortestSpelling || longer.Length - shorter.Length > 3) return false;
        var head = shorter.AsSpan().CommonPrefixLength(longer);
        if (head >= Math.Max(ShortestSpelling, longer.Length * 0.7)) return true;
        var tail = 0;
        while (tail < shorter.Length - head && shorter[^(tail + 1)] == longer[^(tail + 1)]) tail++;
        return longer.Length >= 6 && longer.Length - head - tail <= 1;
    }
}
