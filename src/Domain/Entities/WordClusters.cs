namespace OnRecord.Domain.Entities;

/// <summary>Which words are used alike: each common word belongs to a fine and a coarse cluster of word vectors.</summary>
/// <remarks>
/// File layout, little-endian: <c>OCLU</c>, number of fine clusters (ushort), for each its coarse cluster (byte), number of words
/// (int), then for each word, sorted by hash, the distance from the hash before (seven bits a byte) and its cluster (ushort).
/// </remarks>
public sealed class WordClusters
{
    private static readonly byte[] Magic = "OCLU"u8.ToArray();

    private static readonly Lazy<WordClusters> Compiled = new(() => Read(ModelFile.Open("clusters.bin")));

    private readonly HashTable clusters;
    private readonly byte[] coarse;

    private WordClusters(HashTable clusters, byte[] coarse) => (this.clusters, this.coarse) = (clusters, coarse);

    /// <summary>The clusters compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None were compiled in.</exception>
    public static WordClusters Default => Compiled.Value;

    /// <summary>The fine cluster of a word, from 1; 0 for a word of none.</summary>
    /// <param name="hash">Of the word in lower case, by <see cref="WordHash.Of(ReadOnlySpan{char})"/>.</param>
    public int Fine(uint hash) => clusters.Find(hash) + 1;

    /// <summary>The coarse cluster of a fine one, from 1; 0 for 0.</summary>
    public int Coarse(int fine) => fine == 0 ? 0 : coarse[fine - 1] + 1;

    /// <summary>Reads clusters.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static WordClusters Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a file of clusters.");
        var coarse = reader.ReadBytes(reader.ReadUInt16());
        var words = new HashTable(reader.ReadInt32());
        var hash = 0u;
        for (var i = 0; i < words.Capacity; i++)
        {
            hash += (uint)reader.Read7BitEncodedInt();
            words.Add(hash, reader.ReadUInt16());
        }

        return new WordClusters(words, coarse);
    }

    /// <summary>Writes clusters as <see cref="Read"/> reads them.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="words">Hash of a word to its fine cluster, from 0.</param>
    /// <param name="coarse">The coarse cluster of each fine one, from 0.</param>
    public static void Write(Stream stream, IReadOnlyDictionary<uint, int> words, IReadOnlyList<byte> coarse)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((ushort)coarse.Count);
        writer.Write([.. coarse]);
        writer.Write(words.Count);
        var before = 0u;
        foreach (var (hash, cluster) in words.OrderBy(word => word.Key))
        {
            writer.Write7BitEncodedInt((int)(hash - before));
            writer.Write((ushort)cluster);
            before = hash;
        }
    }
}
