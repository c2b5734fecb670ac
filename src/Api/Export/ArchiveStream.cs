using System.Buffers;
using System.IO.Pipelines;

namespace OnRecord.Api.Export;

/// <summary>Lets <see cref="System.IO.Compression.ZipArchive"/> write to a client.</summary>
/// <remarks>
/// An entry ends with a synchronous write of its last few kilobytes, also where all else is asynchronous, and a server allows none. Here
/// such a write only fills the pipe's memory; the next asynchronous one sends it.
/// </remarks>
internal sealed class ArchiveStream(PipeWriter pipe) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => pipe.Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => pipe.Write(buffer);

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        pipe.Write(buffer.Span);
        await FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <summary>Sends what was written, at the pace of the client.</summary>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        if ((await pipe.FlushAsync(cancellationToken)).IsCompleted)
            throw new OperationCanceledException("Nobody reads any more.");
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
