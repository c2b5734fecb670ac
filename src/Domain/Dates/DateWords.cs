using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>A sentence cut finer than tokens are: “mid-June” is three words here, “15-22” too, “2022-08-31” five.</summary>
/// <remarks>Dates are cut from the text itself, since a date's parts may hide inside one token or be spread over several.</remarks>
internal sealed class DateWords
{
    private readonly List<DateWord> _words = [];

    internal DateWords(string text, TextSpan sentence)
    {
        for (var at = sentence.Start; at < sentence.End;)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (char.IsAsciiDigit(text[at])) at = AddNumber(text, at, sentence.End);
            else if (char.IsLetter(text[at])) at = Add(text, at, EndOf(text, at, sentence.End, char.IsLetter));
            else at = Add(text, at, at + 1);
        }
    }

    internal int Count => _words.Count;

    /// <summary>The word at an index; <see cref="DateWord.None"/> beyond either end, so that recognisers may look past it.</summary>
    internal DateWord this[int index] => (uint)index < (uint)_words.Count ? _words[index] : DateWord.None;

    internal TextSpan SpanOf(int start, int end) => new(_words[start].Span.Start, _words[end - 1].Span.End);

    /// <summary>Whether the words from <paramref name="index"/> on are these.</summary>
    internal bool Match(int index, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!this[index + i].Is(words[i])) return false;
        return true;
    }

    private int AddNumber(string text, int start, int limit)
    {
        var end = EndOf(text, start, limit, char.IsAsciiDigit);
        if (IsGrouped(text, start, end, limit))
        {
            end = EndOf(text, end, limit, c => char.IsAsciiDigit(c) || c is ',' or '.');
            while (text[end - 1] is ',' or '.') end--;
            return Add(text, start, end);
        }

        int? number = end - start <= 4 ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : null;
        var last = EndOf(text, end, limit, char.IsLetter);
        var suffix = text[end..last].ToLowerInvariant();
        if (suffix is not ("" or "st" or "nd" or "rd" or "th" or "s")) number = null;
        _words.Add(new DateWord(new TextSpan(start, last), text[start..end], false, number, suffix, IsGlued(start)));
        return last;
    }

    // 1,000 and 3.5 are no parts of a date; 31.08.2022 and “May 31,2019” are.
    private static bool IsGrouped(string text, int start, int end, int limit)
    {
        if (end + 1 >= limit || text[end] is not (',' or '.') || !char.IsAsciiDigit(text[end + 1])) return false;
        var next = EndOf(text, end + 1, limit, char.IsAsciiDigit);
        var digits = next - end - 1;
        if (text[end] == ',') return digits != 4 || end - start > 2;
        var isDotted = end - start <= 2 && digits <= 2 && next + 4 < limit + 1 && next < limit && text[next] == '.'
            && EndOf(text, next + 1, limit, char.IsAsciiDigit) == next + 5;
        var isSecondPart = digits == 4 && end - start <= 2 && start >= 2 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
        return !isDotted && !isSecondPart;
    }

    private int Add(string text, int start, int end)
    {
        var word = text[start..end];
        _words.Add(new DateWord(new TextSpan(start, end), word.ToLowerInvariant(), char.IsUpper(word[0]), null, "", IsGlued(start)));
        return end;
    }

    private bool IsGlued(int start) => _words.Count > 0 && _words[^1].Span.End == start;

    private static int EndOf(string text, int start, int limit, Func<char, bool> inside)
    {
        while (start < limit && inside(text[start])) start++;
        return start;
    }
}
