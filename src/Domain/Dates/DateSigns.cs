using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>The words without one of which no date is named, and those that one can begin with: most words of a text are neither.</summary>
internal static class DateSigns
{
    private static readonly FrozenSet<string> Signs = Calendar.Names
        .Concat(["spring", "summer", "autumn", "fall", "winter", "century", "weekend", "today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night"])
        .Concat(["day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SignsInside = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Signs.Max(sign => sign.Length);

    private static readonly FrozenSet<string> Openers = Calendar.Names.Concat(Calendar.Counts)
        .Concat(["spring", "summer", "autumn", "fall", "winter", "today", "tonight", "yesterday", "tomorrow"])
        .Concat(["in", "over", "during", "for", "within", "throughout", "the", "these", "this", "that", "recent", "past", "last", "coming", "next", "earlier", "later"])
        .Concat(["from", "between", "since", "until", "till", "by", "before", "early", "mid", "late", "latter", "beginning", "start", "middle", "end", "close"])
        .Concat(["first", "second", "third", "fourth", "about", "around", "nearly", "almost", "roughly", "approximately", "circa", "some", "more", "less", "fewer"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a date can begin with a word.</summary>
    internal static bool Opens(in DateWord word) => word.Number is not null || Openers.Contains(word.Lower);

    /// <summary>Whether a stretch of tokens holds a digit or a word that dates are made of.</summary>
    internal static bool Any(ImmutableArray<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsSign(tokens[i])) return true;
        return false;
    }

    private static bool IsSign(Token token)
    {
        var at = token.Text.AsSpan().IndexOfAnyExcept(Letters);
        if (at < 0) return token.Lower.Length <= Longest && Signs.Contains(token.Lower);
        return token.IsWord && HoldsSign(token.Lower);
    }

    // “mid-June”, “Sept.”, “week’s”: a date's parts may hide inside one token.
    private static bool HoldsSign(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length;)
        {
            if (char.IsAsciiDigit(word[at])) return true;
            var start = at;
            while (at < word.Length && char.IsLetter(word[at])) at++;
            if (at - start > 0 && at - start <= Longest && SignsInside.Contains(word[start..at])) return true;
            if (at == start) at++;
        }

        return false;
    }
}
