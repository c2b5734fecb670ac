namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Which units of one wording stand for which of another; each stands for at most one.</summary>
/// <remarks>
/// First the heaviest set of pairs that keep their order, found by dynamic programming; then what is left over pairs up out of
/// order, since a paraphrase turns clauses round. Time and space are the product of the lengths, which
/// <see cref="WordingReader.LongestWording"/> bounds.
/// </remarks>
internal sealed class Alignment
{
    private readonly float[,] strengths;

    private Alignment(Wording left, Wording right, UnitMatcher matcher)
    {
        Partners = new int[left.Units.Length];
        Array.Fill(Partners, -1);
        InOrder = new bool[left.Units.Length];
        Taken = new int[right.Units.Length];
        Array.Fill(Taken, -1);
        strengths = new float[left.Units.Length, right.Units.Length];
        for (var i = 0; i < left.Units.Length; i++)
            for (var j = 0; j < right.Units.Length; j++)
                strengths[i, j] = (float)matcher.Match(left.Units[i], right.Units[j]);
    }

    /// <summary>For each unit on the left the index of its partner on the right; −1 where it has none.</summary>
    public int[] Partners { get; }

    /// <summary>For each unit on the right the index of its partner on the left; −1 where it has none.</summary>
    public int[] Taken { get; }

    /// <summary>For each unit on the left whether its pair keeps the order.</summary>
    public bool[] InOrder { get; }

    /// <summary>
    /// For each unit on the left whether it is added rather than exchanged: unpaired, and nothing of weight stands unpaired at the same
    /// place on the right.
    /// </summary>
    public bool[] AddedLeft { get; private set; } = [];

    /// <summary>As <see cref="AddedLeft"/>, for each unit on the right.</summary>
    public bool[] AddedRight { get; private set; } = [];

    /// <summary>How well the unit on the left stands for its partner; 0 where it has none.</summary>
    public double Strength(int left) => Partners[left] < 0 ? 0 : strengths[left, Partners[left]];

    /// <summary>Aligns two wordings.</summary>
    public static Alignment Of(Wording left, Wording right, UnitMatcher matcher)
    {
        var alignment = new Alignment(left, right, matcher);
        alignment.PairInOrder(left, right);
        alignment.PairLeftOver();
        (alignment.AddedLeft, alignment.AddedRight) = alignment.Added(left, right);
        return alignment;
    }

    // Walks the slots between pairs that keep their order; a slot that is filled on one side only holds an addition.
    private (bool[] Left, bool[] Right) Added(Wording left, Wording right)
    {
        var (addedLeft, addedRight) = (new bool[Partners.Length], new bool[Taken.Length]);
        var (fromLeft, fromRight) = (0, 0);
        for (var i = 0; i <= Partners.Length; i++)
        {
            if (i < Partners.Length && !InOrder[i]) continue;
            var toRight = i < Partners.Length ? Partners[i] : Taken.Length;
            var (onLeft, onRight) = (IsFilled(left, Partners, fromLeft, i), IsFilled(right, Taken, fromRight, toRight));
            for (var at = fromLeft; at < i; at++) addedLeft[at] = Partners[at] < 0 && !onRight;
            for (var at = fromRight; at < toRight; at++) addedRight[at] = Taken[at] < 0 && !onLeft;
            (fromLeft, fromRight) = (i + 1, toRight + 1);
        }
        return (addedLeft, addedRight);
    }

    private static bool IsFilled(Wording wording, int[] partners, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (partners[at] < 0 && wording.Units[at].Weight > 0.5) return true;
        return false;
    }

    private void PairInOrder(Wording left, Wording right)
    {
        var (rows, columns) = (Partners.Length, Taken.Length);
        var best = new float[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                best[i, j] = Math.Max(
                    Math.Max(best[i + 1, j], best[i, j + 1]),
                    strengths[i, j] > 0 ? best[i + 1, j + 1] + Gain(left, right, i, j) : 0);
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (strengths[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + Gain(left, right, i, j)) Pair(i++, j++, inOrder: true);
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }
    }

    private float Gain(Wording left, Wording right, int i, int j) =>
        strengths[i, j] * (float)Math.Min(left.Units[i].Weight, right.Units[j].Weight);

    private void PairLeftOver()
    {
        for (var i = 0; i < Partners.Length; i++)
        {
            if (Partners[i] >= 0) continue;
            var found = -1;
            for (var j = 0; j < Taken.Length; j++)
                if (Taken[j] < 0 && strengths[i, j] > 0 && (found < 0 || strengths[i, j] > strengths[i, found])) found = j;
            if (found >= 0) Pair(i, found, inOrder: false);
        }
    }

    private void Pair(int left, int right, bool inOrder) => (Partners[left], Taken[right], InOrder[left]) = (right, left, inOrder);
}
