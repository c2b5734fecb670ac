namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>How far two wordings, or the parts of them that fit best, say the same.</summary>
/// <param name="Overlap">From 0 to 1: the weight of what pairs up over the weight of both, less a little where the order differs.</param>
/// <param name="Evidence">The weight that pairs up, an ordinary content word counting 1: two words in common prove little however well they overlap.</param>
/// <param name="Needed">The overlap that so much evidence has to reach.</param>
/// <param name="Contradicts">Whether they name, count, deny or say outright opposite things, and so cannot be one utterance.</param>
public readonly record struct WordingMatch(double Overlap, double Evidence, double Needed, bool Contradicts)
{
    /// <summary>Nothing in common.</summary>
    public static WordingMatch None { get; } = new(0, 0, 1, Contradicts: false);

    /// <summary>By how much the overlap exceeds what is needed; negative where it falls short.</summary>
    public double Margin => Contradicts ? -1 : Overlap - Needed;

    /// <summary>Whether the two are wordings of one utterance.</summary>
    public bool IsSame => Margin >= 0;
}
