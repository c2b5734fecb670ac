using System.Threading.Channels;

namespace OnRecord.Api.Data.Writing;

/// <summary>The rows of a resource as they are served, read ahead by another thread over a connection of its own.</summary>
/// <remarks>A few stretches are read ahead and no more, so that memory does not grow with the corpus.</remarks>
internal sealed class ServedStream
{
    private const int Ahead = 2;

    private readonly Channel<byte[][]> stretches = Channel.CreateBounded<byte[][]>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });

    /// <summary>Begins to read.</summary>
    /// <param name="path">The snapshot's file.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="size">How many rows a stretch has.</param>
    /// <param name="cancel">Ends it early.</param>
    public ServedStream(string path, Resource resource, int size, CancellationToken cancel)
    {
        Resource = resource;
        Reading = Task.Run(() => Read(path, size, cancel), CancellationToken.None);
    }

    /// <summary>The resource.</summary>
    public Resource Resource { get; }

    /// <summary>Ends when all is read, or reading has failed; never fails itself.</summary>
    public Task Reading { get; }

    /// <summary>The next stretch; null at the end.</summary>
    /// <exception cref="Exception">Reading failed.</exception>
    public byte[][]? Next()
    {
        while (stretches.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
            if (stretches.Reader.TryRead(out var stretch)) return stretch;
        return null;
    }

    private async Task Read(string path, int size, CancellationToken cancel)
    {
        try
        {
            using var db = new CorpusContext(Snapshot.UnsharedOptions(path));
            foreach (var stretch in ServedRows.Json(db, Resource).Chunk(size)) await stretches.Writer.WriteAsync(stretch, cancel);
            stretches.Writer.Complete();
        }
        catch (Exception error)
        {
            // Told to whoever asks for the next stretch.
            stretches.Writer.Complete(error);
        }
    }
}
