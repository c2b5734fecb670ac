using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Takes the endings off English words, so that “politically” meets “political” and “sought” meets “seek”.</summary>
/// <remarks>
/// Stems are for comparison only and are no words. It strips derivation too, more than a search engine would: two wordings
/// are compared by many words at once, so that one pair wrongly made equal does little harm.
/// </remarks>
public static class LightStemmer
{
    private const int ShortestStem = 4;

    private static readonly FrozenDictionary<string, string> Irregular = IrregularForms();

    // No forms of another word, though they look it.
    private static readonly FrozenSet<string> Whole =
        new[] { "news", "united", "police", "media", "better", "worse", "arms", "goods", "us", "during", "ongoing" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string> Plain = PlainLetters();

    // Without a final e, which is dropped first; longest first, so that the first that fits is the one to take.
    private static readonly string[] Suffixes =
    [
        "ization", "isation", "atory", "iveness", "fulness", "ousness", "ically", "ations", "ement", "ation", "ician", "ments", "ness",
        "ating", "ativ", "ivity", "ility", "ously", "fully", "izing", "ising", "ition", "ional", "ment", "ated", "ator", "ably",
        "ibly", "abl", "ibl", "anc", "enc", "ally", "ized", "ised", "ical", "ions", "ship", "est", "at", "ant", "ent", "ful", "ing", "ion",
        "ism", "ist", "ity", "iv", "iz", "is", "ous", "ers", "ors", "ed", "er", "or", "ly", "al", "ic", "es",
    ];

    private const int MostSuffixes = 3;

    /// <summary>The stem of a word.</summary>
    /// <param name="word">Lower case, without possessive ending.</param>
    public static string Stem(string word)
    {
        if (Whole.Contains(word)) return word;
        if (Irregular.TryGetValue(word, out var lemma)) word = lemma;
        word = WithoutFinalE(Singular(word));
        for (var pass = 0; pass < MostSuffixes && Strip(word) is { } stripped; pass++) word = WithoutDouble(WithoutFinalE(stripped));
        return Tidy(word);
    }

    /// <summary>Lower case without accents or a possessive ending: “Türk’s” gives “turk”.</summary>
    public static string Normalize(string word)
    {
        word = word.ToLowerInvariant().Replace('’', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        word = word.Trim('\'');
        return word.All(char.IsAscii) ? word : WithoutAccents(word);
    }

    // By table: normalization forms are not to be had where globalization is invariant.
    private static string WithoutAccents(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(Plain.TryGetValue(letter, out var letters) ? letters : letter.ToString());
        }
        return plain.ToString();
    }

    private static FrozenDictionary<char, string> PlainLetters()
    {
        const string Families = "aàáâãåāăą cçćĉċč dďđð eèéêëēĕėęě gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľłŀ nñńņň oòóôõøōŏő rŕŗř sśŝşšș tţťŧț uùúûũūŭůűų wŵ yýÿŷ zźżž";
        var plain = new Dictionary<char, string> { ['ä'] = "a", ['ö'] = "o", ['ü'] = "u", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th" };
        foreach (var family in Families.Split(' '))
            foreach (var letter in family.Skip(1)) plain[letter] = family[..1];
        return plain.ToFrozenDictionary();
    }

    private static string WithoutFinalE(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    // “tried” too
    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ied", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];

    private static string? Strip(string word)
    {
        foreach (var suffix in Suffixes)
            if (word.Length - suffix.Length >= ShortestStem - (suffix is "ed" or "ing" or "er" or "ly" or "ers" ? 1 : 0)
                && word.EndsWith(suffix, StringComparison.Ordinal) && HasVowel(word, word.Length - suffix.Length) && !IsWhole(word))
                return word[..^suffix.Length];
        return null;
    }

    // “speed”, “need”, “exceed”: no ending.
    private static bool IsWhole(string word) => word.EndsWith("eed", StringComparison.Ordinal) && word.Length < 7;

    private static string Tidy(string word)
    {
        if (word.Length > 3 && word[^1] is 'e' or 'y' or 'i') word = word[..^1];
        return WithoutDouble(word);
    }

    private static string WithoutDouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'e' or 'o') ? word[..^1] : word;

    private static bool HasVowel(string word, int end)
    {
        for (var at = 0; at < end; at++)
            if (word[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return true;
        return false;
    }

    private static FrozenDictionary<string, string> IrregularForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["children"] = "child", ["lives"] = "life", ["wives"] = "wife", ["men"] = "man", ["women"] = "woman", ["crises"] = "crisis",
            ["criteria"] = "criterion", ["dying"] = "die", ["died"] = "die", ["dies"] = "die", ["lying"] = "lie", ["lied"] = "lie",
            ["lies"] = "lie", ["tied"] = "tie", ["ties"] = "tie", ["meeting"] = "meet", ["agreed"] = "agree", ["freed"] = "free",
            ["guaranteed"] = "guarantee", ["decreed"] = "decree", ["used"] = "use", ["using"] = "use",
        };
        foreach (var row in Lexicon.Rows("Text.irregular-verbs.tsv"))
            foreach (var form in row.Skip(1).Distinct()) forms.TryAdd(form, row[0]);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
