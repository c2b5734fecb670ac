using System.Collections.Concurrent;
using System.IO.Compression;

namespace OnRecord.Api.Http.Serving;

/// <summary>An answer from the corpus as bytes, ready to be sent again and again.</summary>
/// <remarks>Safe for use from several threads; its compressed forms are made when they are first asked for.</remarks>
/// <param name="Body">The bytes, not compressed.</param>
/// <param name="ContentType">With its charset.</param>
internal sealed record Answer(ReadOnlyMemory<byte> Body, string ContentType)
{
    // Below, the headers that tell of the compression outweigh it.
    private const int LeastToCompress = 600;

    private readonly ConcurrentDictionary<string, Lazy<byte[]>> compressed = new(StringComparer.Ordinal);

    /// <summary>The address of the next page; null on the last, and for what has no pages.</summary>
    public string? Next { get; init; }

    /// <summary>How it is laid out for a browser or a file: <c>attachment; filename="quotes.csv"</c>; null where that is no matter.</summary>
    public string? Disposition { get; init; }

    /// <summary>Takes back the room that the bytes are in, which is lent until they are sent; null where it is the answer's own.</summary>
    public Action? Return { get; init; }

    /// <summary>The same answer in room of its own, so that it can be kept.</summary>
    public Answer Lasting()
    {
        if (Return is null) return this;
        var lasting = this with { Body = Body.ToArray(), Return = null };
        Return();
        return lasting;
    }

    /// <summary>About what it takes in memory, with the compressed forms that may be made of it.</summary>
    public long Size => (Body.Length * 3L / 2) + 500;

    /// <summary>The encoding that it is sent in, of those that the client and the server have in common.</summary>
    public string EncodingFor(string encoding) => Body.Length < LeastToCompress ? Encodings.Identity : encoding;

    /// <summary>The bytes in an encoding.</summary>
    public ReadOnlyMemory<byte> In(string encoding) => encoding == Encodings.Identity
        ? Body
        : compressed.GetOrAdd(encoding, name => new Lazy<byte[]>(() => Compress(name))).Value;

    private byte[] Compress(string encoding)
    {
        using var bytes = new MemoryStream(Body.Length / 4);
        using (Stream packed = encoding == Encodings.Brotli
            ? new BrotliStream(bytes, new BrotliCompressionOptions { Quality = 4 })
            : new GZipStream(bytes, CompressionLevel.Optimal))
            packed.Write(Body.Span);
        return bytes.ToArray();
    }
}
