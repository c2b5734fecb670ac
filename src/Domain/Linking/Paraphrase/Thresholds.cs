namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>How much two wordings must overlap to be one utterance; set so that the pairs of the tests part with room on both sides.</summary>
internal static class Thresholds
{
    /// <summary>Share of the overlap that is lost where nothing keeps its order.</summary>
    public const double DisorderCost = 0.2;

    /// <summary>What a name proves, against 1 for a word: who is spoken of is the topic, and not what is said.</summary>
    public const double NameEvidence = 0.5;

    /// <summary>Evidence below which no two wordings are one utterance.</summary>
    public const double LeastEvidence = 1.95;

    /// <summary>What a word counts that one wording adds, against 1 for a word exchanged for another: a copy drops an apposition sooner than it swaps a noun.</summary>
    public const double AdditionCost = 0.5;

    private const double Unreachable = 1.01;

    // Overlap needed at an evidence of so many words; between them on a straight line. Two words must be all there is; ten
    // words in common that make up more than half of both are no accident.
    private static readonly (double Evidence, double Overlap)[] Curve =
        [(2, 0.97), (3, 0.9), (4, 0.83), (6, 0.72), (8, 0.63), (11, 0.56), (20, 0.5)];

    /// <summary>The overlap that is enough.</summary>
    /// <param name="evidence">Weight that pairs up.</param>
    /// <param name="scope">A part is chosen because it fits, so it has to fit better than a whole.</param>
    public static double Needed(double evidence, Scope scope) => scope switch
    {
        _ when evidence < LeastEvidence => Unreachable,
        Scope.Stretch => evidence < 3.5 ? Unreachable : Interpolate(evidence) + 0.08,
        Scope.Fragment => 0.97,
        Scope.Sentence => evidence < 4 ? Unreachable : Interpolate(evidence) + 0.06,
        _ => Interpolate(evidence),
    };

    private static double Interpolate(double evidence)
    {
        if (evidence <= Curve[0].Evidence) return Curve[0].Overlap;
        for (var at = 1; at < Curve.Length; at++)
        {
            var ((from, high), (to, low)) = (Curve[at - 1], Curve[at]);
            if (evidence <= to) return high + (low - high) * (evidence - from) / (to - from);
        }
        return Curve[^1].Overlap;
    }
}
