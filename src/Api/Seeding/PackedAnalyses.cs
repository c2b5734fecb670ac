using OnRecord.Api.Data;

namespace OnRecord.Api.Seeding;

/// <summary>The packed analyses of a seeding, on disk until the snapshot takes them: many times what memory should hold.</summary>
/// <remarks>For one thread at a time. The file goes when it is closed, also where the process dies.</remarks>
internal sealed class PackedAnalyses : IDisposable
{
    private readonly FileStream file;
    private readonly List<(int Document, string Key, long Offset, int Length)> places = [];

    /// <summary>Opens an empty file in the folder of the snapshots.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public PackedAnalyses(SnapshotFolder snapshots) => file = new FileStream(
        snapshots.NewFile("analyses") + ".tmp", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);

    /// <summary>Puts an analysis aside.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Add(int document, string key, byte[] packed)
    {
        places.Add((document, key, file.Position, packed.Length));
        file.Write(packed);
    }

    /// <summary>The analyses with their keys, in the order of the documents; read one after another, while none is added.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> InOrder()
    {
        foreach (var (_, key, offset, length) in places.OrderBy(place => place.Document))
        {
            var packed = new byte[length];
            file.Position = offset;
            file.ReadExactly(packed);
            yield return KeyValuePair.Create(key, packed);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
