namespace OnRecord.Benchmarks.Code;

/// <summary>A document to read.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Content">The document.</param>
public sealed record Text(string Name, string Content)
{
    /// <summary>How many words it has.</summary>
    public int Words { get; } = Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Every article of the seeds.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not lie in its repository.</exception>
    public static IEnumerable<Text> Seeds() => Directory.GetFiles(Path.Combine(Root(), "seeds", "articles"), "*.txt")
        .Order(StringComparer.Ordinal).Select(file => new Text(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Api.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("No Api.sln stands above the program.");
    }
}
