using System.Globalization;

namespace OnRecord.Api.Data;

/// <summary>The folder that snapshots lie in, and the file <c>current</c> in it that names the one served and the one before.</summary>
/// <remarks>
/// A snapshot is written under its own name, checked, flushed, and only then named by <c>current</c>, which is replaced
/// by a rename. So at any moment <c>current</c> names a whole snapshot, and a file that it does not name is a leftover. The
/// snapshot before stays until the next one comes, for readers that still have it open.
/// </remarks>
/// <param name="path">The folder; made by the first lock.</param>
public sealed class SnapshotFolder(string path)
{
    private const string Pointer = "current";
    private const string NewPointer = "current.new";
    private const string Prefix = "corpus-";

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The snapshot that <c>current</c> names, as a full path; null where there is none or it names none that exists.</summary>
    public string? Current() => Named() is [var name, ..] && File.Exists(In(name)) ? In(name) : null;

    /// <summary>Keeps other seedings out until disposed of; null where another has the folder. A process that dies lets go of it.</summary>
    /// <exception cref="IOException">The folder cannot be made or written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public IDisposable? TryLock()
    {
        Directory.CreateDirectory(Path);
        try
        {
            return new FileStream(In("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (IsSharingViolation(error))
        {
            return null;
        }
    }

    /// <summary>A path for a new snapshot, which no file has. Call under the lock.</summary>
    public string NewFile(string snapshotId) =>
        In(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{snapshotId}-{DateTime.UtcNow.Ticks:x}.db"));

    /// <summary>Makes the finished snapshot in <paramref name="file"/> the one served. Call under the lock.</summary>
    /// <exception cref="IOException">The disk did not take it; the one before is still served.</exception>
    public void Publish(string file)
    {
        Flush(file);
        var before = Current() is { } current ? System.IO.Path.GetFileName(current) : null;
        File.WriteAllLines(In(NewPointer), before is null ? [System.IO.Path.GetFileName(file)] : [System.IO.Path.GetFileName(file), before]);
        Flush(In(NewPointer));
        File.Move(In(NewPointer), In(Pointer), overwrite: true);
    }

    /// <summary>Removes what killed seedings left, and snapshots older than the one before the current. Call under the lock.</summary>
    /// <remarks>A file that cannot be removed (Windows: somebody reads it) is left to the next time.</remarks>
    public void Clean()
    {
        var kept = Named().ToHashSet(StringComparer.Ordinal);
        var leftovers = Directory.EnumerateFiles(Path, Prefix + "*").Append(In(NewPointer)).Where(file => !kept.Contains(System.IO.Path.GetFileName(file)));
        foreach (var file in leftovers.ToList())
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Left to the next time.
            }
        }
    }

    private string[] Named()
    {
        try
        {
            return [.. File.ReadAllLines(In(Pointer)).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name == System.IO.Path.GetFileName(name))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsSharingViolation(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        stream.Flush(flushToDisk: true);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
