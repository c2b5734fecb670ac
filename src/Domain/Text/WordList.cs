using System.Collections.Frozen;

namespace OnRecord.Domain.Text;

/// <summary>Reads the word lists that are embedded in the assembly beside the code that uses them.</summary>
internal static class WordList
{
    /// <summary>The entries of a list of one word or phrase a line.</summary>
    /// <param name="name">Folder and file below the root of the assembly: <c>Text.elisions.lexicon</c>.</param>
    public static FrozenSet<string> Read(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of a list, without comments (<c>#</c>) and blank lines, trimmed at the end.</summary>
    /// <exception cref="FileNotFoundException">The assembly holds no such list.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = $"{typeof(WordList).Assembly.GetName().Name}.{name}";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"No word list {resource} is embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.TrimEnd();
        }
    }
}
