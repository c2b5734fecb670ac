using OnRecord.Domain.Text;
using System.Text.RegularExpressions;
using OnRecord.Domain.Entities;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Collects words of names from the dictionaries of actors of the Open Event Data Alliance.</summary>
public static partial class GazetteerTrainer
{
    /// <summary>Reads the dictionaries and writes the file.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="output">The file.</param>
    public static void Train(string dataFolder, string output)
    {
        var words = new Dictionary<string, WordSorts>(StringComparer.Ordinal);
        var folder = Path.Combine(dataFolder, "dictionaries");
        foreach (var (name, codes) in Entries(Path.Combine(folder, "Phoenix.Countries.actors.txt"))) AddCountryEntry(words, name, codes);
        foreach (var (name, codes) in Entries(Path.Combine(folder, "Phoenix.International.actors.txt"))) AddBody(words, name, codes);
        var hashes = new Dictionary<uint, WordSorts>();
        foreach (var (word, sorts) in words)
        {
            var hash = WordHash.Of(word);
            hashes[hash] = hashes.GetValueOrDefault(hash) | sorts;
        }

        using (var file = File.Create(output)) Gazetteer.Write(file, hashes);
        Console.WriteLine($"  {words.Count:N0} words; wrote {output}, {new FileInfo(output).Length:N0} bytes");
    }

    // A name a line, in capitals, words joined by underscores; “+” continues with another name of the same actor; codes in brackets follow.
    private static IEnumerable<(string[] Name, List<string> Codes)> Entries(string file)
    {
        var names = new List<string[]>();
        var codes = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            var text = line.Split('#', ';')[0];
            foreach (Match code in Code().Matches(text)) codes.Add(code.Groups[1].Value);
            text = Code().Replace(text, "").Trim();
            if (text.Length == 0) continue;
            if (!text.StartsWith('+') && codes.Count > 0 && !line.Contains('[', StringComparison.Ordinal) || !text.StartsWith('+') && names.Count > 0)
            {
                foreach (var name in names) yield return (name, codes);
                (names, codes) = ([], [.. Code().Matches(line).Select(code => code.Groups[1].Value)]);
            }

            names.Add(text.TrimStart('+').Trim('_', ' ').ToLowerInvariant().Split('_', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var name in names) yield return (name, codes);
    }

    private static void AddCountryEntry(Dictionary<string, WordSorts> words, string[] name, List<string> codes)
    {
        var usual = name.Where(word => word.Length > 2 && word.All(c => char.IsLetter(c) || c is '-' or '\'')).ToArray();
        if (usual.Length != name.Length || codes.Count == 0) return;
        if (codes.TrueForAll(code => code.Length == 3))
        {
            foreach (var word in name) Add(words, word, name.Length == 1 && IsAdjective(word) ? WordSorts.Group : WordSorts.Place);
        }
        else if (name.Length is 2 or 3 && !name.Any(IsNoun) && codes.Exists(code => code.Length > 3))
        {
            Add(words, name[0], WordSorts.FirstOfPerson);
            Add(words, name[^1], WordSorts.LastOfPerson);
        }
    }

    private static void AddBody(Dictionary<string, WordSorts> words, string[] name, List<string> codes)
    {
        if (!codes.Exists(code => code.StartsWith("IGO", StringComparison.Ordinal) || code.StartsWith("NGO", StringComparison.Ordinal) || code.StartsWith("MNC", StringComparison.Ordinal))) return;
        foreach (var word in name) Add(words, word, WordSorts.OfOrganization);
    }

    private static void Add(Dictionary<string, WordSorts> words, string word, WordSorts sort)
    {
        if (word.Length > 2 && !Known(word).HasFlag(WordSorts.Function)) words[word] = words.GetValueOrDefault(word) | sort;
    }

    private static bool IsAdjective(string word) =>
        word.EndsWith("an", StringComparison.Ordinal) && !word.EndsWith("stan", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal)
        || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ans", StringComparison.Ordinal) || Known(word).HasFlag(WordSorts.Group);

    private static bool IsNoun(string word) => (Known(word) & (WordSorts.Title | WordSorts.PersonNoun | WordSorts.OrganizationWord | WordSorts.Function | WordSorts.Place)) != 0;

    private static WordSorts Known(string word) => Gazetteer.Own.Of(WordHash.Of(word));

    [GeneratedRegex(@"\[([A-Z]{3,})[^\]]*\]")]
    private static partial Regex Code();
}
