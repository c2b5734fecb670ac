using OnRecord.Domain.Entities;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Clusters the words of the engine's table of vectors.</summary>
public static class ClusterTrainer
{
    private const int Fine = 1000, Coarse = 100, Rounds = 12, Seed = 7;

    /// <summary>Clusters and writes the file.</summary>
    /// <param name="output">The file.</param>
    public static void Train(string output)
    {
        var words = WordVectors.Default;
        var vectors = Enumerable.Range(1, words.Words.Count).Select(index => Direction(words, index)).ToList();
        var (fine, centres) = KMeans.Run(vectors, Fine, Rounds, Seed);
        var (coarse, _) = KMeans.Run(centres, Coarse, Rounds, Seed);
        using (var file = File.Create(output)) WordClusters.Write(file, fine, coarse);
        Console.WriteLine($"  {vectors.Count:N0} words in {Fine} clusters; wrote {output}, {new FileInfo(output).Length:N0} bytes");
    }

    private static float[] Direction(WordVectors words, int index)
    {
        var vector = new float[words.Dimensions];
        words.CopyTo(index, vector);
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        for (var i = 0; i < vector.Length && norm > 0; i++) vector[i] /= norm;
        return vector;
    }
}
