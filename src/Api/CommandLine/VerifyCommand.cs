using System.Globalization;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;

namespace OnRecord.Api.CommandLine;

/// <summary><c>verify</c>: looks whether the snapshot keeps every promise.</summary>
internal static class VerifyCommand
{
    public static int Run(CorpusLocations locations)
    {
        if (new SnapshotFolder(locations.Snapshots).Current() is not { } path)
        {
            Console.Error.WriteLine($"There is no snapshot in {locations.Snapshots}: nothing was seeded yet.");
            return ExitCode.Failed;
        }
        try
        {
            return Report(path, SnapshotChecker.Check(path));
        }
        catch (SqliteException error)
        {
            Console.Error.WriteLine(OneLine.Of($"The snapshot {path} cannot be read: {error.Message}"));
            return ExitCode.Failed;
        }
    }

    private static int Report(string path, IReadOnlyList<Promise> promises)
    {
        Console.WriteLine(path);
        foreach (var promise in promises)
        {
            var result = promise.Broken == 0 ? "kept" : string.Create(CultureInfo.InvariantCulture, $"BROKEN {promise.Broken:N0} times");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{promise.Checked,12:N0}  {promise.Text}: {result}"));
            foreach (var violation in promise.Violations) Console.Error.WriteLine(OneLine.Of($"{promise.Text}: {violation}"));
            if (promise.Broken > promise.Violations.Count)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{promise.Text}: and {promise.Broken - promise.Violations.Count:N0} more."));
        }
        return promises.All(promise => promise.Broken == 0) ? ExitCode.Done : ExitCode.Failed;
    }
}
