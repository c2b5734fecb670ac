namespace OnRecord.Accuracy.Corpora;

/// <summary>Where the files of the repository stand.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Api.sln</c>, above the working folder or above the program.</summary>
    public static string Root { get; } = Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException("Run this inside the repository: no Api.sln stands above the working folder.");

    /// <summary>The seeds folder.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>The folder of the gold files.</summary>
    public static string Gold { get; } = Path.Combine(Root, "tests", "Accuracy", "Gold");

    /// <summary>The floors.</summary>
    public static string Floors { get; } = Path.Combine(Root, "tests", "Accuracy", "floors.json");

    /// <summary>The folder of data that is not part of the repository: <c>ONRECORD_DATA</c>, or <c>shared/data</c> beside the repository.</summary>
    public static string Data { get; } = Environment.GetEnvironmentVariable("ONRECORD_DATA") is { Length: > 0 } given
        ? given
        : Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Api.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
