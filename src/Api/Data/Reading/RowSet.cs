using System.Numerics;

namespace OnRecord.Api.Data.Reading;

/// <summary>
/// Some of the rows of a table, by their keys: a bit for each, so that conditions are put together a word at a time, or the keys
/// themselves where they are few, so that other conditions need not look at all rows.
/// </summary>
/// <remarks>
/// One that was made by adding rows is not changed once it is handed on, and then safe for use from several threads. One that was made of
/// others is for a single list: what is made of it next takes its room, and it is not to be used any more.
/// </remarks>
internal sealed class RowSet
{
    // Up to this share of the table keys are cheaper than bits.
    private const int FewShare = 64;

    private readonly ulong[] words;
    private readonly int[]? few;
    private readonly bool isPassing;

    /// <summary>No row.</summary>
    /// <param name="rows">Rows of the table; their keys begin with 1.</param>
    public RowSet(int rows) => (Rows, words) = (rows, new ulong[(rows >> 6) + 1]);

    private RowSet(int rows, ulong[] words) => (Rows, this.words, isPassing) = (rows, words, true);

    private RowSet(int rows, int[] few) => (Rows, words, this.few) = (rows, [], few);

    /// <summary>Rows of the table.</summary>
    public int Rows { get; }

    /// <summary>Whether the rows are so few that it is best to look at each of them.</summary>
    public bool IsFew => few is not null;

    /// <summary>The bits of all rows, 64 to a word.</summary>
    public ulong[] Bits => few is null ? words : Of(Rows, few.AsSpan()).words;

    /// <summary>Room for the bits of what is made of it, to be filled whole, each word once its own has been read.</summary>
    public ulong[] Room => isPassing ? words : GC.AllocateUninitializedArray<ulong>((Rows >> 6) + 1);

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => (words.Length * sizeof(ulong)) + ((few?.Length ?? 0) * sizeof(int)) + 80;

    /// <summary>How many rows are in it.</summary>
    public int Count
    {
        get
        {
            if (few is not null) return few.Length;
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Every row.</summary>
    public static RowSet All(int rows)
    {
        var all = new ulong[(rows >> 6) + 1];
        all.AsSpan().Fill(ulong.MaxValue);
        return Of(rows, all);
    }

    /// <summary>The rows of keys, in any order; those past the table are left out.</summary>
    public static RowSet Of(int rows, ReadOnlySpan<int> keys)
    {
        var some = new RowSet(rows);
        foreach (var key in keys) some.Add(key);
        return some;
    }

    /// <summary>The rows of keys of the table, each greater than the one before.</summary>
    public static RowSet Rising(int rows, ReadOnlySpan<int> keys) =>
        keys.Length <= rows / FewShare ? new RowSet(rows, keys.ToArray()) : Of(rows, keys);

    /// <summary>The rows whose bits are set in words, 64 to each; those of 0 and past the table count for nothing.</summary>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="words">The <see cref="Room"/> of a set, filled.</param>
    public static RowSet Of(int rows, ulong[] words)
    {
        words[0] &= ~1UL;
        words[^1] &= ulong.MaxValue >> (63 - (rows & 63));
        return new(rows, words);
    }

    /// <summary>The length of an array that has a place for each of the keys that a set has bits for.</summary>
    public static int Places(int rows) => ((rows >> 6) + 1) << 6;

    /// <summary>Whether a row is in it.</summary>
    public bool Has(int key) => few is null ? (words[key >> 6] >> (key & 63) & 1) != 0 : few.AsSpan().BinarySearch(key) >= 0;

    /// <summary>Adds a row, while the set is being made; 0 and what is past the table are no rows.</summary>
    public void Add(int key)
    {
        if (key > 0 && key <= Rows) words[key >> 6] |= 1UL << (key & 63);
    }

    /// <summary>Rows that are in both.</summary>
    public RowSet And(RowSet other)
    {
        if (few is not null) return Where(other.Has);
        if (other.few is not null) return other.Where(Has);
        var both = Room;
        for (var i = 0; i < both.Length; i++) both[i] = words[i] & other.words[i];
        return new(Rows, both);
    }

    /// <summary>Rows that are in this one and not in the other.</summary>
    public RowSet AndNot(RowSet other)
    {
        if (few is not null) return Where(key => !other.Has(key));
        var (bits, left) = (other.Bits, Room);
        for (var i = 0; i < left.Length; i++) left[i] = words[i] & ~bits[i];
        return new(Rows, left);
    }

    /// <summary>Rows that are in either.</summary>
    public RowSet Or(RowSet other)
    {
        if (few is not null && other.few is not null) return Merged(few, other.few);
        var (left, right, either) = (Bits, other.Bits, few is null ? Room : other.Room);
        for (var i = 0; i < either.Length; i++) either[i] = left[i] | right[i];
        return new(Rows, either);
    }

    /// <summary>The rows of it for which something holds, where they are few.</summary>
    public RowSet Where(Predicate<int> holds) => new(Rows, Array.FindAll(few!, holds));

    /// <summary>The keys that are greater than another, rising, as far as there is room for them.</summary>
    /// <returns>How many there were room for.</returns>
    public int CopyAfter(int key, Span<int> keys)
    {
        var (taken, start) = (0, key + 1);
        if (start > Rows) return 0;
        if (few is not null) return CopyFew(start, keys);
        var word = words[start >> 6] & (ulong.MaxValue << (start & 63));
        for (var i = start >> 6; ; word = words[i])
        {
            for (; word != 0; word &= word - 1)
            {
                if (taken == keys.Length) return taken;
                keys[taken++] = (i << 6) + BitOperations.TrailingZeroCount(word);
            }
            if (++i == words.Length) return taken;
        }
    }

    /// <summary>Every key, rising.</summary>
    public int[] Keys()
    {
        var keys = new int[Count];
        CopyAfter(0, keys);
        return keys;
    }

    private RowSet Merged(int[] left, int[] right)
    {
        var (merged, count, i, j) = (new int[left.Length + right.Length], 0, 0, 0);
        while (i < left.Length || j < right.Length)
        {
            var next = j == right.Length || (i < left.Length && left[i] <= right[j]) ? left[i] : right[j];
            if (i < left.Length && left[i] == next) i++;
            if (j < right.Length && right[j] == next) j++;
            merged[count++] = next;
        }
        return Rising(Rows, merged.AsSpan(0, count));
    }

    private int CopyFew(int start, Span<int> keys)
    {
        var found = few.AsSpan().BinarySearch(start);
        var rest = few.AsSpan(found < 0 ? ~found : found);
        if (rest.Length > keys.Length) rest = rest[..keys.Length];
        rest.CopyTo(keys);
        return rest.Length;
    }

}
