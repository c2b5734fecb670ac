using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Languages;

/// <summary>The small words and the letters that languages are told by. Immutable and shared.</summary>
/// <remarks>A set of languages is a bit mask over <see cref="Languages"/>, English the lowest bit.</remarks>
internal sealed class LanguageLexicon
{
    private readonly FrozenDictionary<string, UInt128> words;
    private readonly FrozenDictionary<string, UInt128>.AlternateLookup<ReadOnlySpan<char>> slices;
    private readonly FrozenDictionary<char, UInt128> letters;
    private readonly int longest;

    private LanguageLexicon()
    {
        var rows = Lexicon.Rows("Languages.languages.tsv").ToArray();
        Languages = [.. rows.Select(row => new Language(row[0], row[1]))];
        words = Masks(rows.Select(row => row[3].Split(' ').Where(word => word != "-")), StringComparer.Ordinal);
        letters = Masks(rows.Select(row => row[2].Where(char.IsLetter)), EqualityComparer<char>.Default);
        slices = words.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = words.Keys.Max(word => word.Length);
    }

    /// <summary>The lexicon compiled into the engine.</summary>
    public static LanguageLexicon Default { get; } = new();

    /// <summary>The languages, English first.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>The name of a language; null for a tag that is not among them.</summary>
    public string? NameOf(string tag) => Languages.FirstOrDefault(language => language.Tag == tag)?.Name;

    /// <summary>The languages that a word is a small word of; what stands before an apostrophe counts as one.</summary>
    /// <param name="word">In lower case, with straight apostrophes.</param>
    public UInt128 Having(string word)
    {
        if (word.Length <= longest && words.TryGetValue(word, out var known)) return known;
        var apostrophe = word.AsSpan(0, Math.Min(word.Length, longest)).IndexOf('\'');
        return apostrophe > 0 && slices.TryGetValue(word.AsSpan(0, apostrophe + 1), out known) ? known : 0;
    }

    /// <summary>The languages that have all the letters of a word that English lacks; 0 for a word of English letters.</summary>
    /// <param name="word">In lower case.</param>
    public UInt128 SpelledLike(string word)
    {
        if (System.Text.Ascii.IsValid(word)) return 0;
        var spelled = UInt128.MaxValue;
        var any = false;
        foreach (var letter in word)
        {
            if (!letters.TryGetValue(letter, out var known)) continue;
            spelled &= known;
            any = true;
        }
        return any ? spelled : 0;
    }

    private static FrozenDictionary<T, UInt128> Masks<T>(IEnumerable<IEnumerable<T>> entries, IEqualityComparer<T> comparer)
        where T : notnull
    {
        var masks = new Dictionary<T, UInt128>(comparer);
        foreach (var (language, list) in entries.Index())
            foreach (var entry in list) masks[entry] = masks.GetValueOrDefault(entry) | (UInt128.One << language);
        return masks.ToFrozenDictionary(comparer);
    }
}
