using System.Collections.Immutable;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Decides whether two wordings render the same words.</summary>
/// <remarks>
/// Compares whole with whole, the shorter with the stretch of the longer that it fits, its words in quotation marks with the same in the
/// longer, and sentence with sentence. Symmetric.
/// Immutable; safe for use from several threads.
/// </remarks>
public sealed class WordingComparer(UnitMatcher matcher, WordWeights weights)
{
    // Sentences compared one by one; past them only whole and stretch are.
    private const int MostSegments = 12;

    /// <summary>The best fit of the two.</summary>
    public WordingMatch Compare(Wording left, Wording right)
    {
        if (left.Units.IsEmpty || right.Units.IsEmpty) return WordingMatch.None;
        if (Precedes(right, left)) (left, right) = (right, left);
        if (MostEvidence(left, right) < Thresholds.LeastEvidence) return WordingMatch.None;
        var pair = new WordingPair(left, right, matcher, weights);
        var best = pair.Fit(pair.AllLeft, pair.AllRight, Scope.Whole);
        best = Better(best, pair.Fit(pair.AllLeft, pair.Reached(pair.AllLeft), Scope.Stretch));
        foreach (var (one, other) in pair.Fragments()) best = Better(best, pair.Fit(one, other, Scope.Fragment));
        var (leftSegments, rightSegments) = (Segments(left), Segments(right));
        if (leftSegments.Length > 1 || rightSegments.Length > 1)
            foreach (var one in leftSegments)
                foreach (var other in rightSegments)
                    best = Better(best, pair.Fit(one, other, Scope.Sentence));
        return best;
    }

    /// <summary>How much of one wording stands in another: the overlap is the share of <paramref name="part"/> that pairs up.</summary>
    public WordingMatch Cover(Wording part, Wording whole) => MostEvidence(part, whole) < Thresholds.LeastEvidence
        ? WordingMatch.None
        : new WordingPair(part, whole, matcher, weights).Cover();

    // What the two can have in common at most, save for spellings; most pairs on one topic end here.
    private double MostEvidence(Wording left, Wording right)
    {
        var evidence = 0.0;
        foreach (var unit in left.Units)
            if (right.HasLike(unit)) evidence += weights.Of(unit) * (unit.Kind == WordUnitKind.Name ? Thresholds.NameEvidence : 1);
        return evidence;
    }

    // The lighter goes left, so that it is the one looked for in the other; the text decides where they weigh the same.
    private bool Precedes(Wording one, Wording other)
    {
        var difference = one.Units.Sum(weights.Of) - other.Units.Sum(weights.Of);
        return difference != 0 ? difference < 0 : string.CompareOrdinal(one.Plain, other.Plain) < 0;
    }

    private static WordingMatch Better(WordingMatch one, WordingMatch other) => other.Margin > one.Margin ? other : one;

    private static ImmutableArray<Range> Segments(Wording wording)
    {
        var segments = ImmutableArray.CreateBuilder<Range>();
        for (var start = 0; start < wording.Units.Length && segments.Count < MostSegments;)
        {
            var end = start + 1;
            while (end < wording.Units.Length && wording.Units[end].Segment == wording.Units[start].Segment) end++;
            segments.Add(start..end);
            start = end;
        }
        return segments.ToImmutable();
    }
}
