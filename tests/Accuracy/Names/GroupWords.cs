using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Tells names of nationalities, peoples, religions and parties from the rest of what other corpora call miscellaneous.</summary>
public static class GroupWords
{
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "Catholicism", "Protestantism", "Judaism", "Christianity", "Islam", "Buddhism", "Hinduism", "Olympic", "Victorian", "Latin", "Cyrillic", "Hebrew",
    };

    /// <summary>Whether the words name a group: a word of the gazetteer's groups, or a word with such an ending.</summary>
    public static bool IsGroup(string words)
    {
        if (words.Contains(' ', StringComparison.Ordinal) || Others.Contains(words)) return false;
        var lower = words.ToLowerInvariant();
        return lower.Split('-').Any(part => Gazetteer.Default.Of(WordHash.Of(part)).HasFlag(WordSorts.Group))
            || char.IsUpper(words[0]) && lower.Length > 4 && (EndsLikeOne(lower) || lower.EndsWith('s') && EndsLikeOne(lower[..^1]));
    }

    private static bool EndsLikeOne(string lower) =>
        lower.EndsWith("ian", StringComparison.Ordinal) || lower.EndsWith("ish", StringComparison.Ordinal) || lower.EndsWith("ese", StringComparison.Ordinal)
        || lower.EndsWith("ist", StringComparison.Ordinal) || lower.EndsWith("ean", StringComparison.Ordinal) || lower.EndsWith("can", StringComparison.Ordinal)
        || lower.EndsWith("avic", StringComparison.Ordinal) || lower.EndsWith("ander", StringComparison.Ordinal);
}
