using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Recognises the names of sites and their sections, and of news agencies.</summary>
internal static class SiteNames
{
    private static readonly ILookup<string, string> Rows = Lexicon.Rows("Articles.sites.tsv").ToLookup(row => row[0], row => row[1]);

    private static readonly FrozenSet<string> Sections = Rows["section"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SiteWords = Rows["site"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Agencies =
        Lexicon.Rows("Articles.agencies.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="name"/> is a news agency, as credits name it.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>
    /// Whether <paramref name="words"/> reads as the name of a site or section: a listed section, an address, or a name with a word
    /// like “Times”.
    /// </summary>
    public static bool IsSiteOrSection(ReadOnlySpan<char> words)
    {
        var name = words.Trim();
        if (Sections.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || IsAgency(name))
            return true;
        var (count, known) = (0, false);
        foreach (var range in name.Split(' '))
        {
            var word = name[range].Trim("()[],:'’");
            if (word.IsEmpty)
                continue;
            if (++count > 5 || (char.IsLower(word[0]) && word is not ("of" or "the" or "and" or "for" or "in" or "news")
                && !IsAddress(word)))
                return false;
            known |= IsAddress(word) || SiteWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        }
        return known;
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return text.Contains('.', StringComparison.Ordinal) && WebAddress.Match(text, 0, text.Length) == text.Length;
    }
}
