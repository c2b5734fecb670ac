using System.Numerics;

namespace OnRecord.Domain.Entities;

/// <summary>Numbers found by hash, at most half full, so that a search ends at once.</summary>
internal sealed class HashTable
{
    // Key and value side by side, so that a search waits for memory once.
    private readonly (uint Key, int Value)[] entries;
    private readonly uint mask;

    /// <summary>An empty table.</summary>
    /// <param name="capacity">How many entries it is for.</param>
    public HashTable(int capacity)
    {
        Capacity = capacity;
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, capacity * 2));
        entries = new (uint, int)[size];
        Array.Fill(entries, (0u, -1));
        mask = size - 1;
    }

    /// <summary>How many entries it is for.</summary>
    public int Capacity { get; }

    /// <summary>Adds an entry that is not there yet.</summary>
    public void Add(uint key, int value)
    {
        var place = key & mask;
        while (entries[place].Value >= 0) place = (place + 1) & mask;
        entries[place] = (key, value);
    }

    /// <summary>The value of a key; -1 where there is none.</summary>
    public int Find(uint key)
    {
        for (var place = key & mask; ; place = (place + 1) & mask)
        {
            var (other, value) = entries[place];
            if (other == key || value < 0) return value;
        }
    }
}
