using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Entities;

/// <summary>Which words are used alike: each word that has a vector belongs to a fine and a coarse cluster.</summary>
/// <remarks>
/// File layout, little-endian: <c>OCLU</c>, number of fine clusters (ushort), for each its coarse cluster (byte), number of words
/// (int), then the fine cluster (ushort) of each word of <see cref="WordVectors"/>.
/// </remarks>
public sealed class WordClusters
{
    private static readonly byte[] Magic = "OCLU"u8.ToArray();

    private static readonly Lazy<WordClusters> Compiled = new(() => Read(ModelFile.Open("clusters.bin")));

    private readonly WordVectors words = WordVectors.Default;
    private readonly ushort[] clusters;
    private readonly byte[] coarse;

    private WordClusters(ushort[] clusters, byte[] coarse) => (this.clusters, this.coarse) = (clusters, coarse);

    /// <summary>The clusters compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None were compiled in.</exception>
    public static WordClusters Default => Compiled.Value;

    /// <summary>The fine cluster of a word, from 1; 0 for a word of none.</summary>
    /// <param name="lower">In lower case.</param>
    public int Fine(ReadOnlySpan<char> lower) => words.IndexOf(lower) is > 0 and var index ? clusters[index - 1] + 1 : 0;

    /// <summary>The coarse cluster of a fine one, from 1; 0 for 0.</summary>
    public int Coarse(int fine) => fine == 0 ? 0 : coarse[fine - 1] + 1;

    /// <summary>Reads clusters.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else, or clusters of other words.</exception>
    public static WordClusters Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a file of clusters.");
        var coarse = reader.ReadBytes(reader.ReadUInt16());
        var clusters = new ushort[reader.ReadInt32()];
        if (clusters.Length != WordVectors.Default.Words.Count) throw new InvalidDataException("The clusters are of other words than those with vectors.");
        for (var i = 0; i < clusters.Length; i++) clusters[i] = reader.ReadUInt16();
        return new WordClusters(clusters, coarse);
    }

    /// <summary>Writes clusters as <see cref="Read"/> reads them.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="clusters">The fine cluster of each word, from 0.</param>
    /// <param name="coarse">The coarse cluster of each fine one, from 0.</param>
    public static void Write(Stream stream, IReadOnlyList<int> clusters, IReadOnlyList<int> coarse)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((ushort)coarse.Count);
        foreach (var cluster in coarse) writer.Write((byte)cluster);
        writer.Write(clusters.Count);
        foreach (var cluster in clusters) writer.Write((ushort)cluster);
    }
}
