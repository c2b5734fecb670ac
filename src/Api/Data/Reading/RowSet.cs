using System.Numerics;

namespace OnRecord.Api.Data.Reading;

/// <summary>Some of the rows of a table, by their keys: a bit for each, so that conditions are put together a word at a time.</summary>
/// <remarks>Not changed once it is handed on; then safe for use from several threads.</remarks>
internal sealed class RowSet
{
    private readonly ulong[] words;

    /// <summary>No row.</summary>
    /// <param name="rows">Rows of the table; their keys begin with 1.</param>
    public RowSet(int rows) => (Rows, words) = (rows, new ulong[(rows >> 6) + 1]);

    private RowSet(int rows, ulong[] words) => (Rows, this.words) = (rows, words);

    /// <summary>Rows of the table.</summary>
    public int Rows { get; }

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => (words.Length * sizeof(ulong)) + 50;

    /// <summary>How many rows are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Every row.</summary>
    public static RowSet All(int rows)
    {
        var all = new RowSet(rows);
        all.words.AsSpan().Fill(ulong.MaxValue);
        all.words[0] &= ~1UL;
        all.words[^1] &= ulong.MaxValue >> (63 - (rows & 63));
        return all;
    }

    /// <summary>The rows of keys; those past the table are left out.</summary>
    public static RowSet Of(int rows, ReadOnlySpan<int> keys)
    {
        var some = new RowSet(rows);
        foreach (var key in keys) some.Add(key);
        return some;
    }

    /// <summary>The rows whose bits are set in words, 64 to each; those of 0 and past the table count for nothing.</summary>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="words">As many as <see cref="Words"/> says, not changed any more.</param>
    public static RowSet Of(int rows, ulong[] words)
    {
        words[0] &= ~1UL;
        words[^1] &= ulong.MaxValue >> (63 - (rows & 63));
        return new(rows, words);
    }

    /// <summary>Room for the bits of a table's rows, to be filled whole.</summary>
    public static ulong[] Words(int rows) => GC.AllocateUninitializedArray<ulong>((rows >> 6) + 1);

    /// <summary>The length of an array that has a place for each of the keys that a set has bits for.</summary>
    public static int Places(int rows) => ((rows >> 6) + 1) << 6;

    /// <summary>Whether a row is in it.</summary>
    public bool Has(int key) => (words[key >> 6] >> (key & 63) & 1) != 0;

    /// <summary>Adds a row, while the set is being made; 0 and what is past the table are no rows.</summary>
    public void Add(int key)
    {
        if (key > 0 && key <= Rows) words[key >> 6] |= 1UL << (key & 63);
    }

    /// <summary>Rows that are in both.</summary>
    public RowSet And(RowSet other)
    {
        var both = Words(Rows);
        for (var i = 0; i < both.Length; i++) both[i] = words[i] & other.words[i];
        return new(Rows, both);
    }

    /// <summary>Leaves only rows that are in the other too, while the set is being made.</summary>
    public void Keep(RowSet other)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= other.words[i];
    }

    /// <summary>Rows that are in this one and not in the other.</summary>
    public RowSet AndNot(RowSet other)
    {
        var left = Words(Rows);
        for (var i = 0; i < left.Length; i++) left[i] = words[i] & ~other.words[i];
        return new(Rows, left);
    }

    /// <summary>Rows that are in either.</summary>
    public RowSet Or(RowSet other)
    {
        var either = Words(Rows);
        for (var i = 0; i < either.Length; i++) either[i] = words[i] | other.words[i];
        return new(Rows, either);
    }

    /// <summary>The keys that are greater than another, rising, as far as there is room for them.</summary>
    /// <returns>How many there were room for.</returns>
    public int CopyAfter(int key, Span<int> keys)
    {
        var (taken, start) = (0, key + 1);
        if (start > Rows) return 0;
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
}
