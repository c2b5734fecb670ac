namespace OnRecord.Domain.Syntax;

/// <summary>Chooses the heads of a sentence from the scores of all arcs: a tree with exactly one root, the best there is.</summary>
/// <remarks>Each word takes its best head; only where these make no tree is the best tree searched for, which then takes quadratic time. Not safe for several threads at once.</remarks>
public sealed class TreeDecoder
{
    private readonly SpanningTree tree = new();

    /// <summary>Fills the heads.</summary>
    /// <param name="scores">A row for each word with the score of each head, the root first: (words) × (1 + words). What stands at a word itself is ignored.</param>
    /// <param name="heads">Receives the head of each word: 0 for the root, otherwise 1 + the index of the word.</param>
    /// <exception cref="ArgumentException">The scores do not fit the heads.</exception>
    public void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        if (scores.Length != heads.Length * (heads.Length + 1)) throw new ArgumentException("There must be a row for each word and a column for the root and each word.", nameof(scores));
        for (var word = 0; word < heads.Length; word++) heads[word] = Best(scores.Slice(word * (heads.Length + 1), heads.Length + 1), word + 1);
        if (!IsTree(heads)) tree.Fill(scores, heads);
    }

    /// <summary>Whether the heads make one tree with exactly one root.</summary>
    /// <param name="heads">0 for the root, otherwise 1 + the index of the word.</param>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] == 0) roots++;
            // Marks the way up with the word it began at; meeting the own mark again is a cycle.
            for (var at = word; seen[at] == 0;)
            {
                seen[at] = word + 1;
                if (heads[at] == 0) break;
                at = heads[at] - 1;
                if (seen[at] == word + 1) return false;
            }
        }

        return roots == 1 || heads.IsEmpty;
    }

    private static int Best(ReadOnlySpan<float> scores, int itself)
    {
        var best = 0;
        for (var head = 1; head < scores.Length; head++)
            if (head != itself && scores[head] > scores[best]) best = head;
        return best;
    }
}
