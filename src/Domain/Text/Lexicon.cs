namespace OnRecord.Domain.Text;

/// <summary>Reads the word lists that lie beside the code: one entry a line, fields parted by tabs, <c>#</c> starts a comment.</summary>
public static class Lexicon
{
    /// <summary>The entries of a list with their fields.</summary>
    /// <param name="name">Folder and file under the domain, parted by dots: <c>Text.irregular-verbs.tsv</c>.</param>
    /// <exception cref="ArgumentException">No such list was compiled in.</exception>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t', StringSplitOptions.TrimEntries));

    /// <summary>The entries of a list whose lines hold one or more entries parted by spaces.</summary>
    /// <param name="name">As for <see cref="Rows"/>.</param>
    /// <exception cref="ArgumentException">No such list was compiled in.</exception>
    public static HashSet<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(Lexicon).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.{name}")
            ?? throw new ArgumentException($"There is no list '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Split('#')[0].TrimEnd();
            if (entry.Length > 0) yield return entry;
        }
    }
}
