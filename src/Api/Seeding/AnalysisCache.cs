using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>Analyses that the snapshot before keeps, found by all that an analysis depends on.</summary>
/// <remarks>Safe for use from several threads.</remarks>
/// <param name="before">The snapshot before; null where there is none, or nothing is to be taken from it.</param>
/// <param name="authority">The authority in force.</param>
internal sealed class AnalysisCache(Snapshot? before, ActorAuthority authority)
{
    private readonly byte[] environment = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Engine.Version, authority.Actors, authority.Places }, DomainJson.Options));

    /// <summary>The same for the same bytes, decoded alike, with the same metadata, authority and engine.</summary>
    public string KeyOf(SourceDocument source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(environment);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(source, DomainJson.Options));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The kept analysis and its packed form; null where none is kept or it cannot be read any more.</summary>
    public (AnalysedArticle Article, byte[] Packed)? Find(string key)
    {
        if (before is null) return null;
        try
        {
            using var db = before.CreateContext();
            return db.Analyses.Where(row => row.Key == key).Select(row => row.Content).SingleOrDefault() is { } packed
                && Unpack(packed) is { } article ? (article, packed) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidDataException or InvalidOperationException or SqliteException)
        {
            // A kept analysis only saves time; the document itself is at hand.
            return null;
        }
    }

    /// <summary>The form that is kept: JSON, compressed.</summary>
    public static byte[] Pack(AnalysedArticle article)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, article, DomainJson.Options);
        return packed.ToArray();
    }

    private static AnalysedArticle? Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<AnalysedArticle>(brotli, DomainJson.Options);
    }
}
