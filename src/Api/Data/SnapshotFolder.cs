namespace OnRecord.Api.Data;

/// <summary>The folder that snapshots lie in, and the file <c>current</c> in it that names the one served.</summary>
/// <param name="path">The folder; made when a snapshot is published.</param>
public sealed class SnapshotFolder(string path)
{
    private const string PointerName = "current";

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The snapshot that <c>current</c> names, as a full path; null where there is none or it names none that exists.</summary>
    public string? Current()
    {
        try
        {
            var name = File.ReadAllText(In(PointerName)).Trim();
            return name.Length > 0 && name == System.IO.Path.GetFileName(name) && File.Exists(In(name)) ? In(name) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
