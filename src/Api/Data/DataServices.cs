namespace OnRecord.Api.Data;

/// <summary>Makes the snapshot available to endpoints.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds <see cref="CurrentSnapshot"/> for the whole host, and for each request one <see cref="Snapshot"/> and a
    /// <see cref="CorpusContext"/> on it, so that an answer never mixes two snapshots.
    /// </summary>
    public static IServiceCollection AddCorpus(this IServiceCollection services, SnapshotFolder folder) => services
        .AddSingleton(folder)
        .AddSingleton<CurrentSnapshot>()
        .AddScoped<RequestSnapshot>()
        .AddScoped(provider => provider.GetRequiredService<RequestSnapshot>().Value)
        .AddScoped(provider => provider.GetRequiredService<Snapshot>().CreateContext());
}
