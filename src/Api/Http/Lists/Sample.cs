using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Api.Http.Lists;

/// <summary>Draws rows at random, by their ids: whoever draws with the same seed draws the same rows, in another snapshot too.</summary>
internal static class Sample
{
    /// <summary>The rows drawn, in the order of the drawing.</summary>
    /// <param name="keys">The rows to draw from.</param>
    /// <param name="size">How many to draw; all where there are fewer.</param>
    /// <param name="seed">What the drawing begins with.</param>
    /// <param name="hashes">By key: the hash of a row's id.</param>
    public static int[] Of(int[] keys, int size, int seed, int[] hashes)
    {
        // The rows whose numbers, mixed with the seed, are the smallest: a queue holds them, the greatest first.
        var drawn = new PriorityQueue<int, ulong>(Comparer<ulong>.Create((left, right) => right.CompareTo(left)));
        foreach (var key in keys)
        {
            var number = Mix(((ulong)(uint)seed << 32) | (uint)hashes[key]);
            if (drawn.Count < size) drawn.Enqueue(key, number);
            else drawn.EnqueueDequeue(key, number);
        }
        var order = new int[drawn.Count];
        for (var i = order.Length - 1; i >= 0; i--) order[i] = drawn.Dequeue();
        return order;
    }

    /// <summary>The hash of an id.</summary>
    public static int Hash(string id) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>SplitMix64's finaliser (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).</summary>
    private static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
