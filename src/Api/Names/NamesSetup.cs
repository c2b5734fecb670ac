using OnRecord.Api.Data;

namespace OnRecord.Api.Names;

/// <summary>Makes the names available to endpoints.</summary>
internal static class NamesSetup
{
    /// <summary>Adds for each request the <see cref="NamesIndex"/> of its snapshot.</summary>
    public static void AddNames(this IServiceCollection services) => services
        .AddSingleton<SnapshotNames>()
        .AddScoped(provider => provider.GetRequiredService<SnapshotNames>().Of(provider.GetRequiredService<Snapshot>()));
}
