using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Spherical k-means: vectors of length one go to the centre they have the largest product with.</summary>
public static class KMeans
{
    /// <summary>The cluster of each vector, and the centres.</summary>
    /// <param name="vectors">Of one length.</param>
    /// <param name="clusters">How many.</param>
    /// <param name="rounds">How often centres are moved.</param>
    /// <param name="seed">Of the choice of the first centres among the first vectors.</param>
    public static (int[] Clusters, float[][] Centres) Run(IReadOnlyList<float[]> vectors, int clusters, int rounds, int seed)
    {
        var order = Enumerable.Range(0, Math.Min(vectors.Count, clusters * 10)).ToArray();
        new Random(seed).Shuffle(order);
        var centres = order.Take(clusters).Select(index => (float[])vectors[index].Clone()).ToArray();
        var assigned = new int[vectors.Count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < assigned.Length; i++) assigned[i] = Nearest(vectors[i], centres);
            if (round < rounds - 1) Move(vectors, assigned, centres);
        }

        return (assigned, centres);
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var (best, top) = (0, float.MinValue);
        for (var c = 0; c < centres.Length; c++)
        {
            var product = Product(vector, centres[c]);
            if (product > top) (best, top) = (c, product);
        }

        return best;
    }

    private static float Product(float[] left, float[] right)
    {
        var a = MemoryMarshal.Cast<float, Vector4>(left.AsSpan());
        var b = MemoryMarshal.Cast<float, Vector4>(right.AsSpan());
        var sum = Vector4.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum.X + sum.Y + sum.Z + sum.W;
    }

    private static void Move(IReadOnlyList<float[]> vectors, int[] assigned, float[][] centres)
    {
        var sums = centres.Select(centre => new float[centre.Length]).ToArray();
        for (var i = 0; i < assigned.Length; i++)
        {
            var sum = sums[assigned[i]];
            for (var d = 0; d < sum.Length; d++) sum[d] += vectors[i][d];
        }

        for (var c = 0; c < centres.Length; c++)
        {
            var norm = MathF.Sqrt(sums[c].Sum(value => value * value));
            if (norm == 0) continue;
            for (var d = 0; d < sums[c].Length; d++) centres[c][d] = sums[c][d] / norm;
        }
    }
}
