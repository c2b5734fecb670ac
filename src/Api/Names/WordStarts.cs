using System.Buffers.Binary;

namespace OnRecord.Api.Names;

/// <summary>Every start of a word in many folded names, sorted by what follows.</summary>
/// <remarks>Whatever begins with some letters is one stretch of it. Immutable; safe for use from several threads.</remarks>
internal sealed class WordStarts
{
    /// <summary>What stands behind each name.</summary>
    public const byte End = 0;

    private readonly byte[] text;
    private readonly int[] starts;
    private readonly int[] places;
    private readonly int[] names;

    /// <summary>Sorts the words.</summary>
    /// <param name="text">The folded names, each with <see cref="End"/> behind it.</param>
    /// <param name="starts">Where each begins, and the length of all.</param>
    public WordStarts(byte[] text, int[] starts)
    {
        (this.text, this.starts) = (text, starts);
        var (unsorted, named) = Find();
        var (keys, order) = (Array.ConvertAll(unsorted, Key), Enumerable.Range(0, unsorted.Length).ToArray());
        Array.Sort(keys, order);
        SortTies(keys, order, unsorted);
        (places, names) = (Array.ConvertAll(order, word => unsorted[word]), Array.ConvertAll(order, word => named[word]));
    }

    /// <summary>The name that the word at a place of the sorted list stands in.</summary>
    public int Name(int place) => names[place];

    /// <summary>Where that word begins in its name, from 0.</summary>
    public int Offset(int place) => places[place] - starts[names[place]];

    /// <summary>A folded name.</summary>
    public ReadOnlySpan<byte> Text(int name) => text.AsSpan(starts[name], starts[name + 1] - starts[name] - 1);

    /// <summary>The words that begin with some letters, which may go on into the words that follow.</summary>
    public Stretch Beginning(ReadOnlySpan<byte> letters) => Narrow(new(0, places.Length), 0, letters);

    /// <summary>Those of a stretch that go on with some letters.</summary>
    /// <param name="stretch">Words that are alike up to <paramref name="depth"/>.</param>
    /// <param name="depth">Letters passed already.</param>
    /// <param name="letters">What is to follow.</param>
    public Stretch Narrow(Stretch stretch, int depth, ReadOnlySpan<byte> letters)
    {
        var from = Bound(stretch, depth, letters, after: false);
        return new(from, Bound(stretch with { From = from }, depth, letters, after: true));
    }

    private int Bound(Stretch stretch, int depth, ReadOnlySpan<byte> letters, bool after)
    {
        var (low, high) = (stretch.From, stretch.To);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var start = places[middle] + depth;
            var order = start > text.Length
                ? -1
                : text.AsSpan(start, Math.Min(letters.Length, text.Length - start)).SequenceCompareTo(letters);
            if (order < 0 || (after && order == 0)) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private (int[] Places, int[] Names) Find()
    {
        var (found, named) = (new List<int>(starts.Length * 3), new List<int>(starts.Length * 3));
        for (var name = 0; name + 1 < starts.Length; name++)
            for (var place = starts[name]; place < starts[name + 1] - 1; place++)
                if (place == starts[name] || text[place - 1] == (byte)' ')
                {
                    found.Add(place);
                    named.Add(name);
                }
        return ([.. found], [.. named]);
    }

    private ulong Key(int place)
    {
        if (place + 8 <= text.Length)
            return BinaryPrimitives.ReadUInt64BigEndian(text.AsSpan(place));
        Span<byte> padded = stackalloc byte[8];
        text.AsSpan(place).CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }

    /// <summary>Eight letters tell most words apart; only those they do not are compared in full.</summary>
    private void SortTies(ulong[] keys, int[] order, int[] unsorted)
    {
        // Past the end of equal names, what follows them in the text decides: any order will do.
        var byText = Comparer<int>.Create(
            (left, right) => text.AsSpan(unsorted[left]).SequenceCompareTo(text.AsSpan(unsorted[right])));
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) Array.Sort(order, from, to - from, byText);
            from = to;
        }
    }
}
