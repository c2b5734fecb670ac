using OnRecord.Api.Seeding.Files;
using OnRecord.Benchmarks.Code;
using OnRecord.Domain.Actors;

namespace OnRecord.Benchmarks.Stages;

/// <summary>The actors of the seeds folder, whom the engine resolves to as it is served.</summary>
internal static class SeedAuthority
{
    /// <summary>Reads them.</summary>
    public static ActorAuthority Read() => SeedFiles.Read(Path.Combine(Text.Root, "seeds"), []).Authority;
}
