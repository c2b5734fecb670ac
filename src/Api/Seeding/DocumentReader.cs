using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>Reads a file into a document for the engine.</summary>
internal static class DocumentReader
{
    /// <summary>Largest file read, in bytes: several times the longest article, a fraction of what would stall a seeding.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Reads the file; where it cannot be an article, the reason, a sentence.</summary>
    public static (SourceDocument? Source, string? Reason) Read(SeedDocument document, string id, ArticleSource? known)
    {
        var (bytes, reason) = ReadBytes(document.Path);
        if (bytes is null) return (null, reason);
        string text;
        try
        {
            text = new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return (null, "It is not UTF-8.");
        }
        if (string.IsNullOrWhiteSpace(text)) return (null, "It holds nothing but white space.");
        return (new SourceDocument
        {
            Id = id,
            File = document.File,
            Text = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            MediaType = MediaType(document.File),
            OutletId = known?.OutletId,
            AgencyId = known?.AgencyId,
            Url = known?.Url,
            Published = known?.Published,
            CopyOf = known?.CopyOf,
        }, null);
    }

    private static (byte[]? Bytes, string? Reason) ReadBytes(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
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

    private static string MediaType(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MD" => "text/markdown",
        ".HTML" or ".HTM" => "text/html",
        _ => "text/plain",
    };
}
