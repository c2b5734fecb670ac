namespace OnRecord.Domain.Text;

/// <summary>The weights of the part-of-speech tagger: for each hashed feature a few tags with a small weight.</summary>
/// <remarks>
/// File layout, little-endian: <c>OTAG</c>, row count (int), then for each row its hash (uint), entry count (byte) and
/// entries of tag (byte) and weight (sbyte). Rows are sorted by hash.
/// </remarks>
public sealed class TaggerModel
{
    private static readonly byte[] Magic = "OTAG"u8.ToArray();

    private static readonly Lazy<TaggerModel> Compiled = new(LoadDefault);

    private readonly Dictionary<uint, (int First, int Count)> rows;
    private readonly byte[] tags;
    private readonly sbyte[] weights;

    private TaggerModel(Dictionary<uint, (int, int)> rows, byte[] tags, sbyte[] weights) =>
        (this.rows, this.tags, this.weights) = (rows, tags, weights);

    /// <summary>The model compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None was compiled in.</exception>
    public static TaggerModel Default => Compiled.Value;

    /// <summary>Adds up the weights of the features for every tag.</summary>
    /// <param name="features">Hashes from <see cref="TaggerFeatures"/>.</param>
    /// <param name="scores">One place a tag; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row)) continue;
            for (var i = row.First; i < row.First + row.Count; i++) scores[tags[i]] += weights[i];
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static TaggerModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a tagger model.");
        var count = reader.ReadInt32();
        var rows = new Dictionary<uint, (int, int)>(count);
        var tags = new List<byte>(count * 3);
        var weights = new List<sbyte>(count * 3);
        for (var i = 0; i < count; i++)
        {
            var hash = reader.ReadUInt32();
            var entries = reader.ReadByte();
            rows.Add(hash, (tags.Count, entries));
            for (var e = 0; e < entries; e++)
            {
                tags.Add(reader.ReadByte());
                weights.Add(reader.ReadSByte());
            }
        }

        return new TaggerModel(rows, [.. tags], [.. weights]);
    }

    /// <summary>Writes a model as <see cref="Read"/> reads it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="rows">Feature hash to weights by tag; zero weights are to be left out.</param>
    public static void Write(Stream stream, IReadOnlyCollection<KeyValuePair<uint, IReadOnlyList<(Tag Tag, sbyte Weight)>>> rows)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(rows.Count);
        foreach (var (hash, entries) in rows.OrderBy(row => row.Key))
        {
            writer.Write(hash);
            writer.Write((byte)entries.Count);
            foreach (var (tag, weight) in entries)
            {
                writer.Write((byte)tag);
                writer.Write(weight);
            }
        }
    }

    private static TaggerModel LoadDefault()
    {
        var assembly = typeof(TaggerModel).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Models.tagger.bin")
            ?? throw new InvalidDataException("The tagger's model was not compiled in.");
        return Read(stream);
    }
}
