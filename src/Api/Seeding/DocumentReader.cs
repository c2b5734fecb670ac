using System.Globalization;
using System.Security.Cryptography;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>Reads a file into a document for the engine. What <c>sources.json</c> tells goes before what an HTML page tells of itself.</summary>
internal static class DocumentReader
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int MaxBytes = DocumentDecoder.DefaultMaxBytes;

    private static readonly DocumentDecoder Decoder = new(MaxBytes);

    /// <summary>Reads the file; where it cannot be an article, the reason, a sentence.</summary>
    /// <param name="document">The file.</param>
    /// <param name="id">Id the article is to have.</param>
    /// <param name="known">What <c>sources.json</c> tells of it; null where it tells nothing.</param>
    /// <param name="outlets">The outlets that <c>sources.json</c> tells of.</param>
    public static (ReadDocument? Read, string? Reason) Read(SeedDocument document, string id, ArticleSource? known, IEnumerable<Outlet> outlets)
    {
        var (bytes, reason) = ReadBytes(document.Path);
        if (bytes is null) return (null, reason);
        if (!Decoder.TryDecode(bytes, document.File, out var decoded, out var rejection)) return (null, rejection);
        var outlet = known?.OutletId is null ? PageOutlet.Of(decoded.Page, outlets) : null;
        var source = new SourceDocument
        {
            Id = id,
            File = document.File,
            Text = decoded.Text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            MediaType = decoded.MediaType,
            Title = decoded.Page?.Title,
            OutletId = known?.OutletId ?? outlet?.Id,
            AgencyId = known?.AgencyId,
            Url = known?.Url ?? decoded.Page?.CanonicalUrl,
            Published = known?.Published ?? (decoded.Page?.Published is { } date ? new Publication(date, PublicationBasis.Stated, "The head of the page states it.") : null),
            CopyOf = known?.CopyOf,
        };
        return (new ReadDocument(source, outlet), null);
    }

    private static (byte[]? Bytes, string? Reason) ReadBytes(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            // Not opened: it may be a pipe or a device, which has no length either.
            if (length == 0) return (null, "It is empty.");
            if (length > MaxBytes)
                return (null, string.Create(CultureInfo.InvariantCulture, $"It has {length:N0} bytes; at most {MaxBytes:N0} are read."));
            return (File.ReadAllBytes(path), null);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "It is no longer there.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, $"It cannot be read: {error.Message}");
        }
    }
}
