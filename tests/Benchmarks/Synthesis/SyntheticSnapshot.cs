using OnRecord.Api.Data;
using OnRecord.Api.Data.Writing;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes a synthetic corpus into a folder that the service can serve.</summary>
internal static class SyntheticSnapshot
{
    /// <summary>No folder is called this, so the service serves the snapshot as it is instead of seeding over it.</summary>
    private const string Seeds = "(synthetic, without seeds)";

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

    /// <summary>The id of the snapshot that a plan gives.</summary>
    public static string IdOf(CorpusPlan plan) => $"synthetic-{plan.Articles}-{plan.Actors}-{plan.Seed}";
}
