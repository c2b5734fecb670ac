using OnRecord.Api.Data;
using OnRecord.Api.Data.Writing;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes a synthetic corpus into a folder that the service can serve.</summary>
internal static class SyntheticSnapshot
{
    /// <summary>No folder is called this, so the service serves the snapshot as it is instead of seeding over it.</summary>
    private const string Seeds = "(synthetic, without seeds)";

    private static readonly string Version =
        $"{typeof(SyntheticSnapshot).Module.ModuleVersionId:N}"[..6] + $"{typeof(SnapshotWriter).Module.ModuleVersionId:N}"[..6];

    /// <summary>Makes the corpus of a plan the current snapshot of a folder; gives the path of its file.</summary>
    /// <exception cref="IOException">Another process is writing there, or the disk is full.</exception>
    public static string Write(CorpusPlan plan, string folder)
    {
        var snapshots = new SnapshotFolder(folder);
        using var held = snapshots.TryLock() ?? throw new IOException($"Another process is writing in {snapshots.Path}.");
        snapshots.Clean();
        var id = IdOf(plan);
        var file = snapshots.NewFile(id);
        var facts = new SnapshotFacts(id, new string('0', 64), DateTimeOffset.UnixEpoch, [], []) { Seeds = Seeds };
        SnapshotWriter.Write(SyntheticCorpus.Build(plan), facts, file);
        snapshots.Publish(file);
        return file;
    }

    /// <summary>Writes it unless it is the current snapshot already, written by the same program.</summary>
    public static void Ensure(CorpusPlan plan, string folder)
    {
        if (new SnapshotFolder(folder).Current() is { } file && Path.GetFileName(file).Contains(IdOf(plan), StringComparison.Ordinal))
            return;
        Console.Error.WriteLine($"Writing {plan.Articles} articles into {folder}");
        Write(plan, folder);
    }

    /// <summary>The id of the snapshot that a plan gives.</summary>
    /// <remarks>The program's own version is in it, since another may write another corpus, or write it otherwise.</remarks>
    private static string IdOf(CorpusPlan plan) => $"synthetic-{plan.Articles}-{plan.Actors}-{plan.Seed}-{Version}";
}
