using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Reads numbers written in digits or words, so that “5bn”, “five billion” and “5,000,000,000” are equal.</summary>
public static class NumberWords
{
    // Words of one number at most; longer ones are no number that anybody reads.
    private const int Longest = 8;

    private static readonly Dictionary<string, (decimal Value, bool Multiplies)> Words = Lexicon
        .Rows("Linking.Paraphrase.numbers.tsv")
        .ToDictionary(
            row => row[0], row => (decimal.Parse(row[1], CultureInfo.InvariantCulture), row.Length > 2), StringComparer.Ordinal);

    /// <summary>The number that begins at a word; null where none does.</summary>
    /// <param name="words">Lower case.</param>
    /// <param name="at">Index of the word to begin at.</param>
    /// <returns>The value and how many words it takes.</returns>
    public static (decimal Value, int Length)? ReadAt(IReadOnlyList<string> words, int at)
    {
        if (Single(words[at]) is not { } first || first.Multiplies && IsBareUnit(words[at])) return null;
        var (value, length) = (first.Value, 1);
        while (length < Longest)
        {
            // “two hundred and fifty”
            var step = value >= 100 && Word(words, at + length) is "and" ? 1 : 0;
            if (Word(words, at + length + step) is not { } word || Single(word) is not { } next || !Joins(value, next, step > 0)) break;
            value = next.Multiplies ? Scale(value, next.Value) : value + next.Value;
            length += step + 1;
        }
        return (value, length);
    }

    private static string? Word(IReadOnlyList<string> words, int at) => at < words.Count ? words[at] : null;

    private static decimal Scale(decimal value, decimal by) => value > 1_000_000_000_000m ? value : value * by;

    // “two hundred”, “twenty five”, “hundred and fifty”; not “five six”, nor “2022 3,000”.
    private static bool Joins(decimal value, (decimal Value, bool Multiplies) next, bool afterAnd) =>
        afterAnd ? !next.Multiplies && next.Value < 100 && value % 100 == 0
        : next.Multiplies || (next.Value < 10 && value is >= 20 and < 1000 && value % 100 >= 20 && value % 10 == 0);

    // “m” and “bn” count only after a number.
    private static bool IsBareUnit(string word) => word is "m" or "mn" or "bn" or "tn";

    private static (decimal Value, bool Multiplies)? Single(string word)
    {
        if (Words.TryGetValue(word, out var known)) return known;
        if (!char.IsAsciiDigit(word[0])) return null;
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',')) digits++;
        if (!decimal.TryParse(
            word.AsSpan(0, digits).TrimEnd(".,"), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;
        return Words.TryGetValue(word[digits..], out var unit) && unit.Multiplies ? (Scale(value, unit.Value), false) : (value, false);
    }
}
