namespace OnRecord.Api.Data.Reading;

/// <summary>
/// The objects of a snapshot as lists serve them, in memory as far as there is room: of each resource the first in the order of its list,
/// which are asked for most. To copy one from here costs a tenth of reading it through SQLite.
/// </summary>
/// <remarks>Safe for use from several threads; one at a time loads.</remarks>
/// <param name="bytes">About how much is held at most.</param>
internal sealed class HeldObjects(long bytes)
{
    // Many objects in one array are one thing to the garbage collector.
    private const int BlockBytes = 1 << 20;

    private readonly ReadOnlyMemory<byte>[]?[] held =
        new ReadOnlyMemory<byte>[]?[Enum.GetValues<Resource>().Max(resource => (int)resource) + 1];
    private long left = bytes;
    private volatile bool isReleased;

    /// <summary>The object of a key; empty where it is not held.</summary>
    public ReadOnlySpan<byte> Find(Resource resource, int key)
    {
        var objects = Volatile.Read(ref held[(int)resource]);
        return objects is not null && (uint)(key - 1) < (uint)objects.Length ? objects[key - 1].Span : default;
    }

    /// <summary>
    /// Loads the objects of a resource until half of the room that is left is taken, so that something is left for the next.
    /// </summary>
    public void Load(Snapshot snapshot, Resource resource)
    {
        using var lease = snapshot.Lanes.Rent();
        var rows = lease.Lane.AllJson(snapshot, resource);
        var (objects, block, free, room) = (new List<ReadOnlyMemory<byte>>(), Array.Empty<byte>(), 0, left / 2);
        while (!isReleased && rows.Step())
        {
            var json = rows.Blob(0);
            if ((room -= json.Length) < 0) break;
            if (block.Length - free < json.Length) (block, free) = (new byte[Math.Max(BlockBytes, json.Length)], 0);
            json.CopyTo(block.AsSpan(free));
            objects.Add(block.AsMemory(free, json.Length));
            free += json.Length;
            left -= json.Length;
        }
        rows.Reset();
        if (!isReleased) Volatile.Write(ref held[(int)resource], [.. objects]);
    }

    /// <summary>Lets go of all, once another snapshot is the one that is asked.</summary>
    public void Release()
    {
        isReleased = true;
        for (var resource = 0; resource < held.Length; resource++) Volatile.Write(ref held[resource], null);
    }
}
