using System.Collections.Immutable;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Two wordings aligned, of which parts can be held against each other.</summary>
internal sealed class WordingPair
{
    private readonly ImmutableArray<WordUnit> left;
    private readonly ImmutableArray<WordUnit> right;
    private readonly UnitMatcher matcher;
    private readonly Alignment alignment;
    private readonly double[] leftWeights;
    private readonly double[] rightWeights;

    public WordingPair(Wording left, Wording right, UnitMatcher matcher, WordWeights weights)
    {
        (this.left, this.right, this.matcher) = (left.Units, right.Units, matcher);
        alignment = Alignment.Of(left, right, matcher);
        leftWeights = [.. left.Units.Select(weights.Of)];
        rightWeights = [.. right.Units.Select(weights.Of)];
    }

    /// <summary>All units on the left.</summary>
    public Range AllLeft => ..left.Length;

    /// <summary>All units on the right.</summary>
    public Range AllRight => ..right.Length;

    /// <summary>The stretch on the right that the units of <paramref name="part"/> pair up with; empty where none does.</summary>
    public Range Reached(Range part)
    {
        var (from, to) = (int.MaxValue, 0);
        for (var i = part.Start.Value; i < part.End.Value; i++)
        {
            if (alignment.Partners[i] < 0) continue;
            from = Math.Min(from, alignment.Partners[i]);
            to = Math.Max(to, alignment.Partners[i] + 1);
        }
        return from < to ? from..to : 0..0;
    }

    /// <summary>How well a part on the left and a part on the right say the same.</summary>
    public WordingMatch Fit(Range one, Range other, Scope scope)
    {
        var (shared, ordered, evidence, weight) = (0.0, 0.0, 0.0, 0.0);
        for (var i = one.Start.Value; i < one.End.Value; i++)
        {
            weight += leftWeights[i] * (alignment.AddedLeft[i] ? Thresholds.AdditionCost : 1);
            if (!IsIn(alignment.Partners[i], other)) continue;
            var (mine, yours) = (leftWeights[i], rightWeights[alignment.Partners[i]]);
            var gain = alignment.Strength(i) * (mine + yours);
            shared += gain;
            evidence += alignment.Strength(i) * Math.Min(mine, yours) * (left[i].Kind == WordUnitKind.Name ? Thresholds.NameEvidence : 1);
            if (alignment.InOrder[i]) ordered += gain;
        }
        for (var j = other.Start.Value; j < other.End.Value; j++) 
            weight += rightWeights[j] * (alignment.AddedRight[j] ? Thresholds.AdditionCost : 1);
        if (shared == 0) return WordingMatch.None;
        var overlap = shared / weight * (1 - Thresholds.DisorderCost * (1 - ordered / shared));
        return new WordingMatch(overlap, evidence, Thresholds.Needed(evidence, scope), Contradicts(one, Around(other, scope)));
    }

    /// <summary>How much of the left stands on the right, wherever.</summary>
    public WordingMatch Cover()
    {
        var reached = Reached(AllLeft);
        var fit = Fit(AllLeft, reached, Scope.Stretch);
        var (shared, weight) = (0.0, 0.0);
        for (var i = 0; i < left.Length; i++)
        {
            weight += leftWeights[i];
            shared += leftWeights[i] * alignment.Strength(i);
        }
        return fit with { Overlap = shared / weight };
    }

    // A stretch is cut so that it fits; what stands just before it (“not”, a number) or just after may still contradict.
    private Range Around(Range stretch, Scope scope)
    {
        if (scope is not (Scope.Stretch or Scope.Fragment) || stretch.Start.Value == stretch.End.Value) return stretch;
        var (from, to) = (stretch.Start.Value, stretch.End.Value);
        var segment = right[from].Segment;
        do from--; while (from >= 0 && right[from].Segment == segment && right[from] is { Kind: WordUnitKind.Word, Weight: < 1 });
        from = from >= 0 && right[from].Segment == segment ? from : from + 1;
        return from..(to < right.Length && right[to].Segment == right[to - 1].Segment ? to + 1 : to);
    }

    /// <summary>The runs in quotation marks on one side that stand word for word, in order and in marks on the other.</summary>
    public IEnumerable<(Range Left, Range Right)> Fragments()
    {
        foreach (var run in QuotedRuns(left))
            if (Copied(run, alignment.Partners, right) is { } copy) yield return (run, copy);
        foreach (var run in QuotedRuns(right))
            if (Copied(run, alignment.Taken, left) is { } copy) yield return (copy, run);
    }

    private static IEnumerable<Range> QuotedRuns(ImmutableArray<WordUnit> units)
    {
        for (var start = 0; start < units.Length; start++)
        {
            if (!units[start].Quoted) continue;
            var end = start + 1;
            while (end < units.Length && units[end].Quoted && units[end].Segment == units[start].Segment) end++;
            yield return start..end;
            start = end - 1;
        }
    }

    private static Range? Copied(Range run, int[] partners, ImmutableArray<WordUnit> there)
    {
        var first = partners[run.Start.Value];
        if (first < 0) return null;
        for (var at = run.Start.Value; at < run.End.Value; at++)
            if (partners[at] != first + at - run.Start.Value || !there[partners[at]].Quoted) return null;
        return first..(first + run.End.Value - run.Start.Value);
    }

    private static bool IsIn(int index, Range range) => index >= range.Start.Value && index < range.End.Value;

    private bool Contradicts(Range one, Range other)
    {
        var unmatchedLeft = Unmatched(left, alignment.Partners, one, other);
        var unmatchedRight = Unmatched(right, alignment.Taken, other, one);
        return BothHave(unmatchedLeft, unmatchedRight, WordUnitKind.Number)
            || BothHave(unmatchedLeft, unmatchedRight, WordUnitKind.Name)
            || Negates(one, other)
            || unmatchedLeft.Any(unit => unmatchedRight.Any(opposite => matcher.AreOpposite(unit, opposite)));
    }

    private static List<WordUnit> Unmatched(ImmutableArray<WordUnit> units, int[] partners, Range here, Range there)
    {
        var unmatched = new List<WordUnit>();
        for (var i = here.Start.Value; i < here.End.Value; i++)
            if (!IsIn(partners[i], there)) unmatched.Add(units[i]);
        return unmatched;
    }

    private static bool BothHave(List<WordUnit> left, List<WordUnit> right, WordUnitKind kind) =>
        left.Exists(unit => unit.Kind == kind) && right.Exists(unit => unit.Kind == kind);

    // One says “not” and the other has nothing that could stand for it.
    private bool Negates(Range one, Range other)
    {
        var (leftHas, rightHas) = (Has(left, one, soft: false), Has(right, other, soft: false));
        return (leftHas && !rightHas && !Has(right, other, soft: true)) || (rightHas && !leftHas && !Has(left, one, soft: true));
    }

    private static bool Has(ImmutableArray<WordUnit> units, Range range, bool soft)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
            if (units[i].Kind == WordUnitKind.Negator || (soft && units[i].Soft)) return true;
        return false;
    }
}
