using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>The states of the world.</summary>
internal static class Countries
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Country> All { get; } =
    [
        .. Lexicon.Rows("Actors.countries.tsv").Select(row =>
            new Country(row[0], [.. Fields(row[1])], [.. Fields(row[2])], [.. Fields(row[3])], [.. Fields(row[4])])),
    ];

    private static readonly Dictionary<string, Country> ByAdjective = All
        .SelectMany(country => country.Adjectives, (country, adjective) => (country, adjective))
        .GroupBy(pair => pair.adjective, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().country, StringComparer.Ordinal);

    private static readonly HashSet<string> Peoples = [.. All.SelectMany(country => country.Peoples)];

    /// <summary>Whether the word is the plural that a people goes by: “Americans”.</summary>
    public static bool IsPeople(string word) => Peoples.Contains(word);

    /// <summary>The state an adjective belongs to: “Chinese” is China's; null where it is none's.</summary>
    public static Country? OfAdjective(string word)
    {
        // “Chinese-written”, “US-led”.
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        var first = hyphen > 0 ? word[..hyphen] : word;
        return ByAdjective.GetValueOrDefault(first)
            ?? (hyphen > 0 ? All.FirstOrDefault(country => country.Name == first || country.Aliases.Contains(first)) : null);
    }

    private static string[] Fields(string text) =>
        text == "-" ? [] : text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
