using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>The phrases of pages, looked up by the line they make or begin.</summary>
internal static class PagePhrases
{
    private static readonly PagePhrase[] All =
    [
        .. from row in Lexicon.Rows("Articles.page-phrases.tsv")
           select new PagePhrase(row[2], Enum.Parse<BoilerplateKind>(row[0]), Enum.Parse<PhraseRole>(row[1], ignoreCase: true)),
    ];

    private static readonly FrozenDictionary<string, PagePhrase> Lines = All
        .Where(phrase => phrase.Role is PhraseRole.Line or PhraseRole.Links or PhraseRole.End)
        .ToFrozenDictionary(phrase => phrase.Words, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PagePhrase[]> Starts = All
        .Where(phrase => phrase.Role is PhraseRole.Start or PhraseRole.Links)
        .GroupBy(phrase => FirstWord(phrase.Words), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly PagePhrase[] Sentences = [.. All.Where(phrase => phrase.Role == PhraseRole.Sentence)];

    /// <summary>The phrase that <paramref name="key"/> is; null where it is none.</summary>
    public static PagePhrase? Whole(string key) => Lines.GetValueOrDefault(key);

    /// <summary>The longest phrase that <paramref name="key"/> begins with and goes on after; null where it begins with none.</summary>
    public static PagePhrase? Beginning(string key, PhraseRole role)
    {
        if (!Starts.TryGetValue(FirstWord(key), out var phrases))
            return null;
        return phrases
            .Where(phrase => phrase.Role == role && key.StartsWith(phrase.Words, StringComparison.Ordinal)
                && (key.Length == phrase.Words.Length || !char.IsLetterOrDigit(key[phrase.Words.Length])))
            .MaxBy(phrase => phrase.Words.Length);
    }

    /// <summary>The phrase that <paramref name="key"/> contains; null where it contains none.</summary>
    public static PagePhrase? Inside(string key) =>
        Array.Find(Sentences, phrase => key.Contains(phrase.Words, StringComparison.Ordinal));

    private static string FirstWord(string key)
    {
        var end = 0;
        while (end < key.Length && key[end] != ' ' && key[end] != ':')
            end++;
        return key[..end];
    }
}
