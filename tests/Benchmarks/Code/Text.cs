namespace OnRecord.Benchmarks.Code;

/// <summary>A document to read.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Content">The document.</param>
public sealed record Text(string Name, string Content)
{
    /// <summary>The folder of the repository.</summary>
    /// <exception cref="TypeInitializationException">The program does not lie in one.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>How many words it has.</summary>
    public int Words { get; } = Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Every article of the seeds.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not lie in its repository.</exception>
    public static IEnumerable<Text> Seeds() => Read(Path.Combine(Root, "seeds", "articles"));

    /// <summary>The articles of PolNeAR in the data folder; none where they are not there.</summary>
    public static IEnumerable<Text> Polnear()
    {
        var data = Environment.GetEnvironmentVariable("ONRECORD_DATA") is { Length: > 0 } given ? given : Path.Combine(Root, "..", "shared", "data");
        var folder = Path.Combine(data, "polnear", "train");
        return Directory.Exists(folder) ? Read(folder) : [];
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<Text> Read(string folder) => Directory.GetFiles(folder, "*.txt")
        .Order(StringComparer.Ordinal).Select(file => new Text(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    private static string FindRoot()
    {
        // Above the working folder too, for a copy of the program that lies elsewhere.
        foreach (var start in (string[])[AppContext.BaseDirectory, Directory.GetCurrentDirectory()])
        {
            var folder = start;
            while (folder is not null && !File.Exists(Path.Combine(folder, "Api.sln"))) folder = Path.GetDirectoryName(folder);
            if (folder is not null) return folder;
        }
        throw new DirectoryNotFoundException("No Api.sln stands above the program or the working folder.");
    }
}
