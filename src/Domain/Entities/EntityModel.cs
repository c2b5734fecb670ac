using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Entities;

/// <summary>The weights of the model of names: for each hashed feature a few labels with a small weight, and one for each pair of labels.</summary>
/// <remarks>
/// File layout, little-endian: <c>OENT</c>, a weight for each pair of labels (sbyte, the earlier label's row), row count (int), then for
/// each row, sorted by hash, the distance from the hash before (seven bits a byte), entry count (byte) and entries of label (byte) and
/// weight (sbyte).
/// </remarks>
public sealed class EntityModel
{
    private static readonly byte[] Magic = "OENT"u8.ToArray();

    private static readonly Lazy<EntityModel> Compiled = new(() => Read(ModelFile.Open("entities.bin")));

    private readonly HashTable rows;
    private readonly sbyte[] entries;
    private readonly sbyte[] transitions;

    // A row's entries, label and weight by turns, begin where the table says; their number stands before them.
    private EntityModel(HashTable rows, sbyte[] entries, sbyte[] transitions) =>
        (this.rows, this.entries, this.transitions) = (rows, entries, transitions);

    /// <summary>The model compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None was compiled in.</exception>
    public static EntityModel Default => Compiled.Value;

    /// <summary>Adds up the weights of the features for every label.</summary>
    /// <param name="features">Hashes from <see cref="EntityFeatures"/>.</param>
    /// <param name="scores">One place a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = rows.Find(feature);
            if (row < 0) continue;
            var own = entries.AsSpan(row + 1, 2 * entries[row]);
            for (var i = 0; i < own.Length; i += 2) scores[own[i]] += own[i + 1];
        }
    }

    /// <summary>The weight of a label after another.</summary>
    public int Transition(int label, int next) => transitions[label * EntityLabels.Count + next];

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static EntityModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a model of names.");
        var transitions = new sbyte[EntityLabels.Count * EntityLabels.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSByte();
        var rows = new HashTable(reader.ReadInt32());
        var entries = new List<sbyte>(rows.Capacity * 7);
        var hash = 0u;
        for (var row = 0; row < rows.Capacity; row++)
        {
            hash += (uint)reader.Read7BitEncodedInt();
            rows.Add(hash, entries.Count);
            var count = reader.ReadByte();
            entries.Add((sbyte)count);
            for (var i = 0; i < 2 * count; i++) entries.Add(reader.ReadSByte());
        }

        return new EntityModel(rows, [.. entries], transitions);
    }

    /// <summary>Writes a model as <see cref="Read"/> reads it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="rows">Feature hash to weights by label; zero weights are to be left out.</param>
    /// <param name="transitions">A weight for each pair of labels.</param>
    public static void Write(
        Stream stream, IReadOnlyCollection<KeyValuePair<uint, IReadOnlyList<(int Label, sbyte Weight)>>> rows, IReadOnlyList<sbyte> transitions)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        foreach (var weight in transitions) writer.Write(weight);
        writer.Write(rows.Count);
        var before = 0u;
        foreach (var (hash, entries) in rows.OrderBy(row => row.Key))
        {
            writer.Write7BitEncodedInt((int)(hash - before));
            writer.Write((byte)entries.Count);
            foreach (var (label, weight) in entries)
            {
                writer.Write((byte)label);
                writer.Write(weight);
            }

            before = hash;
        }
    }
}
