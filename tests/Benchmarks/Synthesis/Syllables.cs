using System.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Makes words that can be pronounced and mean nothing.</summary>
internal static class Syllables
{
    private static readonly string[] Onsets =
    [
        "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m",
        "n", "p", "pr", "qu", "r", "s", "sh", "st", "t", "tr", "v", "w", "z",
    ];

    private static readonly string[] Plain = ["a", "e", "i", "o", "u", "ai", "ea", "ie", "ou"];
    private static readonly string[] Accented = ["á", "é", "í", "ö", "ü", "ã", "ø"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "l", "t", "nd", "m", "ck"];

    /// <summary>A word in lower case.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="syllables">How many.</param>
    /// <param name="accents">How likely each of them has an accent, which a search folds.</param>
    public static string Word(Random random, int syllables, double accents = 0)
    {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++)
            word.Append(random.Pick(Onsets)).Append(random.Pick(random.Chance(accents) ? Accented : Plain)).Append(random.Pick(Codas));
        return word.ToString();
    }

    /// <summary>A word with a capital.</summary>
    public static string Name(Random random, int syllables, double accents = 0) => Capital(Word(random, syllables, accents));

    /// <summary>The same words, the first with a capital.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
