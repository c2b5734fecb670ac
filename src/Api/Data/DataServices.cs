using System.Globalization;

namespace OnRecord.Api.Data;

/// <summary>Makes the snapshot available to endpoints.</summary>
public static class DataServices
{
    private const string HeldMegabytes = "Corpus:HeldMegabytes";

    /// <summary>
    /// Adds <see cref="CurrentSnapshot"/> for the whole host, and for each request one <see cref="Snapshot"/> and a
    /// <see cref="CorpusContext"/> on it, so that an answer never mixes two snapshots.
    /// </summary>
    /// <remarks>
    /// Configuration: <c>Corpus:HeldMegabytes</c>, 256 unless told, about how much memory the objects that lists serve may take; what does
    /// not fit is read from the snapshot's file.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The configuration makes no sense; thrown once the corpus is asked for.</exception>
    public static IServiceCollection AddCorpus(this IServiceCollection services, SnapshotFolder folder) => services
        .AddSingleton(folder)
        .AddSingleton(provider => new CurrentSnapshot(
            folder, provider.GetService<TimeProvider>(),
            heldBytes: HeldBytes(provider.GetRequiredService<IConfiguration>()[HeldMegabytes])))
        .AddScoped<RequestSnapshot>()
        .AddScoped(provider => provider.GetRequiredService<RequestSnapshot>().Value)
        .AddScoped(provider => provider.GetRequiredService<Snapshot>().CreateContext());

    private static long HeldBytes(string? text) => text is null or ""
        ? Snapshot.DefaultHeldBytes
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
            ? (long)megabytes << 20
            : throw new InvalidOperationException($"{HeldMegabytes} is '{text}'; it must be a whole number.");
}
