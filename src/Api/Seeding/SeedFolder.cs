using System.Globalization;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;

namespace OnRecord.Api.Seeding;

/// <summary>What lies in a seeds folder: documents to read, and what was passed over.</summary>
/// <param name="Path">The folder, which the JSON files about the documents lie in.</param>
/// <param name="Documents">The documents by name, in ordinal order.</param>
/// <param name="Notices">What was passed over, and why.</param>
internal sealed record SeedFolder(string Path, IReadOnlyList<SeedDocument> Documents, IReadOnlyList<Notice> Notices)
{
    private const string ArticlesFolder = "articles";
    private const int NamesInNotice = 5;
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm"];

    /// <summary>
    /// Lists the documents in the sub-folder <c>articles</c>, or in the folder itself where it has none, with all folders in it. Hidden
    /// files are passed over silently; symbolic links are not followed, since they may lead anywhere or in circles.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SeedFolder Open(string path)
    {
        var root = new DirectoryInfo(path);
        if (!root.Exists) throw new DirectoryNotFoundException($"There is no folder {root.FullName}.");
        var articles = new DirectoryInfo(System.IO.Path.Combine(root.FullName, ArticlesFolder));
        var (from, isRoot) = articles.Exists ? (articles, false) : (root, true);

        var documents = new List<SeedDocument>();
        var passedOver = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, entry, reason) in Entries(from))
        {
            if (reason is null && Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                documents.Add(new SeedDocument(name, entry.FullName));
            else if (!(isRoot && reason is null && IsAboutDocuments(name)))
                Note(passedOver, reason ?? "only .txt, .md, .html and .htm files are read", name);
        }
        return new SeedFolder(
            root.FullName,
            [.. documents.OrderBy(document => document.File, StringComparer.Ordinal)],
            [.. passedOver.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Notice(group.Key, group.Value))]);
    }

    private static IEnumerable<(string Name, FileSystemInfo Entry, string? Reason)> Entries(DirectoryInfo from)
    {
        var folders = new Stack<DirectoryInfo>([from]);
        while (folders.TryPop(out var folder))
        {
            var (entries, reason) = List(folder);
            if (reason is not null) yield return (NameOf(from, folder), folder, reason);
            foreach (var entry in entries)
            {
                if (entry.Name.StartsWith('.')) continue;
                if (entry.LinkTarget is not null) yield return (NameOf(from, entry), entry, "symbolic links are not followed");
                else if (entry is DirectoryInfo inner) folders.Push(inner);
                else yield return (NameOf(from, entry), entry, null);
            }
        }
    }

    private static (FileSystemInfo[] Entries, string? Reason) List(DirectoryInfo folder)
    {
        try
        {
            return (folder.GetFileSystemInfos(), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], "the folder cannot be read");
        }
    }

    private static string NameOf(DirectoryInfo from, FileSystemInfo entry) =>
        System.IO.Path.GetRelativePath(from.FullName, entry.FullName).Replace(System.IO.Path.DirectorySeparatorChar, '/');

    private static bool IsAboutDocuments(string name) => !name.Contains('/') && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static void Note(Dictionary<string, List<string>> passedOver, string reason, string name)
    {
        if (!passedOver.TryGetValue(reason, out var names)) passedOver.Add(reason, names = []);
        names.Add(name);
    }

    private static Notice Notice(string reason, List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
        var shown = string.Join(", ", names.Take(NamesInNotice));
        var more = names.Count > NamesInNotice ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - NamesInNotice} more") : "";
        return new Notice(NoticeKind.Warning, shown + more, $"Passed over: {reason}.");
    }
}
