using System.Buffers;
using System.Collections.Concurrent;

namespace OnRecord.Api.Http.Lists;

/// <summary>Room to put an answer together in, used again for the next one: pages are some tens of kilobytes, and asked for by the thousand.</summary>
internal static class PageBuffer
{
    // A bigger one was needed for something unusual, and is left to go.
    private const int LargestKept = 1 << 20;
    private const int UsualSize = 1 << 16;

    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Free = [];

    /// <summary>An empty one, for the caller alone.</summary>
    public static ArrayBufferWriter<byte> Rent() => Free.TryTake(out var buffer) ? buffer : new(UsualSize);

    /// <summary>Gives one back.</summary>
    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestKept) return;
        buffer.ResetWrittenCount();
        Free.Add(buffer);
    }
}
