using System.Text;

namespace OnRecord.Domain.Text;

/// <summary>Finds the end of a word or number, inner apostrophes, hyphens, full stops and separators included.</summary>
internal static class WordScanner
{
    /// <summary>Scans the word whose first character stands at <paramref name="start"/>.</summary>
    public static WordScan Scan(string text, int start, int end)
    {
        var at = start;
        var dotted = false;
        var spelled = false;
        if (char.IsDigit(text[at]))
            at = NumberEnd(text, at, end);
        if (at > start && (at == end || IsClockMark(text, at, end)))
            return new WordScan(at - start, TokenKind.Number, false);
        var segment = start;
        while (at < end)
        {
            var part = PartLength(text, at, end);
            if (part > 0)
            {
                at += part;
                continue;
            }
            if (dotted && text[at] == '.' && IsHyphened(text, at + 1, end))
                at++;
            else if (!Joins(text, segment, at, end))
                break;
            dotted |= text[at] == '.';
            spelled |= CharacterTable.Of(text[at]) == CharacterClass.Hyphen && !char.IsDigit(text[at + 1]);
            segment = ++at;
        }
        var number = char.IsDigit(text[start]) && !spelled;
        return new WordScan(Math.Max(at - start, 1), number ? TokenKind.Number : TokenKind.Word, dotted);
    }

    // Digits with separators between them: 1,000.5, 22:04, 24/7, 5'10".
    private static int NumberEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsDigit(text[at]))
                at++;
            else if (at + 1 < end && char.IsDigit(text[at + 1]) && IsSeparator(text, at, end))
                at++;
            else
                break;
        }
        // The inch mark of 5'10".
        return at < end && text[at] is '"' or '”' or '″' && text.AsSpan(start, at - start).IndexOfAny("'’′") > 0 ? at + 1 : at;
    }

    private static bool IsSeparator(string text, int at, int end) => text[at] switch
    {
        '.' or '/' or ':' or '\'' or '’' or '′' => true,
        ',' => Digits(text, at + 1, end) == 3,
        _ => false,
    };

    private static int Digits(string text, int at, int end)
    {
        var count = 0;
        while (at + count < end && count < 5 && char.IsDigit(text[at + count]))
            count++;
        return count;
    }

    // “10a.m.” is a number and its mark.
    private static bool IsClockMark(string text, int at, int end) =>
        at + 3 < end && text[at] is 'a' or 'p' or 'A' or 'P' && text[at + 1] == '.' && text[at + 2] is 'm' or 'M';

    private static int PartLength(string text, int at, int end)
    {
        switch (CharacterTable.Of(text[at]))
        {
            case CharacterClass.Letter or CharacterClass.Digit:
                return 1;
            case CharacterClass.Surrogate:
                return at + 1 < end && Rune.TryGetRuneAt(text, at, out var rune)
                    && CharacterTable.Of(rune) is CharacterClass.Letter or CharacterClass.Digit ? 2 : 0;
            case CharacterClass.Ignorable:
                return at + 1 < end && PartLengthAfter(text, at + 1, end) ? 1 : 0;
            default:
                return 0;
        }
    }

    // “U.S.-led”
    private static bool IsHyphened(string text, int at, int end) =>
        at + 1 < end && CharacterTable.Of(text[at]) == CharacterClass.Hyphen && char.IsLetter(text[at + 1]);

    private static bool PartLengthAfter(string text, int at, int end) => at < end && CharacterTable.IsWordPart(text[at]);

    private static bool Joins(string text, int segment, int at, int end)
    {
        if (at + 1 >= end || at == segment || !CharacterTable.IsWordPart(text[at + 1]))
            return false;
        return CharacterTable.Of(text[at]) switch
        {
            CharacterClass.Hyphen => true,
            CharacterClass.SingleMark => text[at] is not ('‹' or '›' or '‚') && char.IsLetter(text[at + 1]) && !IsPossessive(text, at, end),
            CharacterClass.Stop => text[at] == '.' && IsInnerStop(text, segment, at, end),
            _ => text[at] is '&' or '_' && char.IsLetterOrDigit(text[at - 1]),
        };
    }

    /// <summary>Whether the apostrophe at <paramref name="at"/> and an s make the ending ’s, with nothing of the word after it.</summary>
    public static bool IsPossessive(string text, int at, int end) =>
        at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || !CharacterTable.IsWordPart(text[at + 2]))
        && !(at + 3 < end && CharacterTable.Of(text[at + 2]) == CharacterClass.SingleMark && char.IsLetter(text[at + 3]));

    // U.S, a.m, Ph.D: single letters between full stops, or a short piece before a single one.
    private static bool IsInnerStop(string text, int segment, int at, int end)
    {
        var next = text[at + 1];
        if (!char.IsLetter(next) || !char.IsLetter(text[segment]))
            return false;
        var closes = at + 2 >= end || !CharacterTable.IsWordPart(text[at + 2]);
        if (!closes)
            return false;
        var stopped = at + 2 < end && text[at + 2] == '.';
        return at - segment == 1 || (at - segment == 2 && stopped && char.IsUpper(next) && char.IsUpper(text[segment]));
    }
}
