namespace OnRecord.Domain.Networks;

/// <summary>Several sequences packed for recurrent layers: all first items, then all second ones, and so on, the longest sequence first.</summary>
/// <remarks>
/// A step of a recurrent layer then reads neighbouring rows, and sequences that have ended are at the back and no longer take part.
/// Rows are 0-based and number <see cref="Rows"/>. Immutable.
/// </remarks>
public sealed class SequenceBatch
{
    private readonly int[] lengths;
    private readonly int[] ranks;
    private readonly int[] offsets;
    private int[]? reversed;

    private SequenceBatch(int[] lengths, int[] ranks, int[] offsets) => (this.lengths, this.ranks, this.offsets) = (lengths, ranks, offsets);

    /// <summary>How many sequences.</summary>
    public int Count => lengths.Length;

    /// <summary>How many items all sequences have together.</summary>
    public int Rows => offsets[^1];

    /// <summary>The length of the longest sequence.</summary>
    public int Steps => offsets.Length - 1;

    /// <summary>For each row the row of the item as far from the end of its sequence as this one is from its start.</summary>
    public ReadOnlySpan<int> Reversed => reversed ??= Reverse();

    /// <summary>Packs sequences of these lengths.</summary>
    /// <param name="lengths">At least 0 each.</param>
    public static SequenceBatch Of(ReadOnlySpan<int> lengths)
    {
        var order = new int[lengths.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var keys = lengths.ToArray();
        // Ties by place, so that equal input is packed equally.
        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[b].CompareTo(keys[a]) : a.CompareTo(b));
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;

        var offsets = new int[(order.Length == 0 ? 0 : keys[order[0]]) + 1];
        var active = order.Length;
        for (var step = 0; step < offsets.Length - 1; step++)
        {
            while (active > 0 && keys[order[active - 1]] <= step) active--;
            offsets[step + 1] = offsets[step] + active;
        }

        return new SequenceBatch(keys, ranks, offsets);
    }

    /// <summary>The length of a sequence.</summary>
    public int Length(int sequence) => lengths[sequence];

    /// <summary>Where an item lies.</summary>
    /// <param name="sequence">Counted as the lengths were given.</param>
    /// <param name="position">At least 0, less than the length of the sequence.</param>
    public int RowOf(int sequence, int position) => offsets[position] + ranks[sequence];

    /// <summary>The first row of a step; its rows end where the next step's begin.</summary>
    /// <param name="step">From 0 to <see cref="Steps"/>, the end of the last one.</param>
    public int Offset(int step) => offsets[step];

    private int[] Reverse()
    {
        var rows = new int[Rows];
        for (var sequence = 0; sequence < lengths.Length; sequence++)
            for (var position = 0; position < lengths[sequence]; position++)
                rows[RowOf(sequence, position)] = RowOf(sequence, lengths[sequence] - 1 - position);
        return rows;
    }
}
