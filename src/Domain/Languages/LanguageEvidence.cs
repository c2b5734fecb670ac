using System.Numerics;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Languages;

/// <summary>What the words of a document say of its language.</summary>
internal sealed class LanguageEvidence
{
    // A longer text tells no more.
    private const int MostWords = 2000;

    // Small words that also stand in names: “Ursula von der Leyen”, “La Paz”, “Osama bin Laden”.
    private static readonly HashSet<string> InNames = new(StringComparer.Ordinal)
    {
        "de", "la", "le", "las", "los", "el", "al", "del", "da", "do", "dos", "das", "di", "du", "des", "den", "der", "die", "van", "von", "bin", "ibn", "ben", "y", "e", "i", "o", "u",
        "san", "na", "un", "en", "d'", "l'", "ha", "se", "me", "per", "via",
    };

    private readonly LanguageLexicon lexicon = LanguageLexicon.Default;
    private readonly int[] votes;
    private readonly HashSet<string>?[] telling;
    private readonly int[] lettersOf = new int[Script.All.Count];
    private int latin;

    /// <summary>Weighs the tokens of a document.</summary>
    public LanguageEvidence(AnnotatedDocument document)
    {
        votes = new int[lexicon.Languages.Count];
        telling = new HashSet<string>[votes.Length];
        var begins = true;
        var capitals = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                begins = true;
                continue;
            }
            CountLetters(token.Text);
            var small = !token.IsCapitalized;
            if (small) Small++;
            else capitals++;
            // A capital inside a sentence is a name, unless the whole text is in capitals.
            if (small || begins || Small * 8 < capitals) Vote(token.Lower, small);
            begins = false;
            if (++Words == MostWords) break;
        }
    }

    /// <summary>Words looked at.</summary>
    public int Words { get; private set; }

    /// <summary>Those of them that do not begin with a capital.</summary>
    public int Small { get; private set; }

    /// <summary>How many words speak for English.</summary>
    public int English => votes[0];

    /// <summary>The other language that the most words speak for; null where none does.</summary>
    public Language? Other { get; private set; }

    /// <summary>How many words speak for <see cref="Other"/>.</summary>
    public int ForOther { get; private set; }

    /// <summary>How many different ones of them stand in no names.</summary>
    public int Telling { get; private set; }

    /// <summary>The script of most letters; null where they are Latin.</summary>
    public Script? Script { get; private set; }

    /// <summary>Sums up.</summary>
    public LanguageEvidence Sum()
    {
        var letters = lettersOf.Sum();
        if (letters > latin) Script = MostUsed();
        for (var language = 1; language < votes.Length; language++)
        {
            if (votes[language] <= ForOther) continue;
            (Other, ForOther) = (lexicon.Languages[language], votes[language]);
            Telling = telling[language]?.Count ?? 0;
        }
        return this;
    }

    // Japanese is written in Chinese characters too, and kana between them.
    private Script MostUsed()
    {
        var kana = Script.All.Index().First(pair => pair.Item.Code == "Jpan");
        return lettersOf[kana.Index] * 10 > lettersOf.Sum() ? kana.Item : Script.All[Array.IndexOf(lettersOf, lettersOf.Max())];
    }

    private void CountLetters(string word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            latin += word.Length;
            return;
        }
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) continue;
            if (Script.Of(letter) is var script and >= 0) lettersOf[script]++;
            else latin++;
        }
    }

    private void Vote(string word, bool small)
    {
        var mask = lexicon.Having(word);
        if (mask == 0 && small) mask = lexicon.SpelledLike(word);
        if (mask == 0) return;
        var tells = ((ulong)mask & 1) == 0 && !InNames.Contains(word);
        Vote(word, (ulong)mask, 0, tells);
        Vote(word, (ulong)(mask >> 64), 64, tells);
    }

    private void Vote(string word, ulong mask, int first, bool tells)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            var language = first + BitOperations.TrailingZeroCount(mask);
            votes[language]++;
            if (tells) (telling[language] ??= new HashSet<string>(StringComparer.Ordinal)).Add(word);
        }
    }
}
