using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>One hash over everything that a snapshot is made from: names and contents of all inputs, the engine and the code that stores.</summary>
internal static class SeedFingerprint
{
    private static readonly string[] AboutDocuments = [SeedFiles.SourcesFile, SeedFiles.ActorsFile, SeedFiles.ReviewsFile];

    /// <summary>Lower-case hexadecimal SHA-256.</summary>
    /// <param name="folder">The inputs.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static string Of(SeedFolder folder, CancellationToken cancel)
    {
        var lines = new string[folder.Documents.Count];
        Parallel.For(0, lines.Length, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
            index => lines[index] = Line(folder.Documents[index]));
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines
            .Concat(AboutDocuments.Select(name => Line(new SeedDocument(name, Path.Combine(folder.Path, name)))))
            .Concat(folder.Notices.Select(notice => $"{notice.Subject}\0{notice.Message}\n"))
            .Append($"{Engine.Version}\0{typeof(SeedFingerprint).Module.ModuleVersionId:N}"))
            all.AppendData(Encoding.UTF8.GetBytes(line));
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static string Line(SeedDocument document)
    {
        try
        {
            var file = new FileInfo(document.Path);
            if (!file.Exists) return $"{document.File}\0missing\n";
            // An empty file may be a pipe or a device, which are better not opened; a big one will not be read anyway.
            if (file.Length is 0 or > DocumentReader.MaxBytes) return string.Create(CultureInfo.InvariantCulture, $"{document.File}\0{file.Length}\n");
            using var stream = new FileStream(document.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, FileOptions.SequentialScan);
            return $"{document.File}\0{Convert.ToHexStringLower(SHA256.HashData(stream))}\n";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"{document.File}\0unreadable\n";
        }
    }
}
