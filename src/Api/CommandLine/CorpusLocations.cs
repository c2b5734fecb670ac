namespace OnRecord.Api.CommandLine;

/// <summary>Where the seeds and the snapshots lie.</summary>
/// <param name="Seeds">The seeds folder; null where none is configured and none was found.</param>
/// <param name="SeedsConfigured">Whether it was named, not found.</param>
/// <param name="Snapshots">The folder with the snapshots, which need not exist yet.</param>
internal sealed record CorpusLocations(string? Seeds, bool SeedsConfigured, string Snapshots)
{
    /// <summary>
    /// From <c>Corpus:Seeds</c> and <c>Corpus:Snapshots</c> of the configuration, or the environment variables <c>ONRECORD_SEEDS</c>
    /// and <c>ONRECORD_SNAPSHOTS</c>; else <c>seeds</c> and <c>var</c> of the nearest folder, upward from the working directory and then
    /// from the program, that has <c>seeds/articles</c>; else <c>var</c> in the working directory.
    /// </summary>
    public static CorpusLocations Of(IConfiguration configuration)
    {
        var root = RootAbove(Environment.CurrentDirectory) ?? RootAbove(AppContext.BaseDirectory);
        var seeds = Named(configuration, "Corpus:Seeds", "ONRECORD_SEEDS");
        var snapshots = Named(configuration, "Corpus:Snapshots", "ONRECORD_SNAPSHOTS");
        return new CorpusLocations(
            seeds is not null ? Path.GetFullPath(seeds) : root is not null ? Path.Combine(root, "seeds") : null,
            seeds is not null,
            Path.GetFullPath(snapshots ?? Path.Combine(root ?? Environment.CurrentDirectory, "var")));
    }

    /// <summary>From the environment and <paramref name="settings"/>, <c>--Section:Key=value</c> each, as above.</summary>
    public static CorpusLocations Of(string[] settings) => Of(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(settings).Build());

    private static string? Named(IConfiguration configuration, string key, string variable) =>
        new[] { configuration[key], configuration[variable] }.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static string? RootAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds", "articles"))) return folder.FullName;
        return null;
    }
}
