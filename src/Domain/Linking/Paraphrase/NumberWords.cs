using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Reads numbers written in digits or words, so that “5bn”, “five billion” and “5,000,000,000” are equal.</summary>
public static class NumberWords
{
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
        while (at + length < words.Count && length < 8 && Single(words[at + length]) is { } next && Joins(value, next))
        {
            value = next.Multiplies ? Scale(value, next.Value) : value + next.Value;
            length++;
        }
        return (value, length);
    }

    private static decimal Scale(decimal value, decimal by) => value > 1_000_000_000_000m ? value : value * by;

    // “two hundred”, “twenty five”; not “five six”. A plain number never follows digits: “2022 3,000” are two.
    private static bool Joins(decimal value, (decimal Value, bool Multiplies) next) =>
        next.Multiplies || (next.Value < 10 && value is >= 20 and < 100 && value % 10 == 0);

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
