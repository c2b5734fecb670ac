using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>What a line of names, agencies and dates under a headline says.</summary>
/// <param name="Names">The writers.</param>
/// <param name="HasBy">Whether it begins with “By”.</param>
/// <param name="Agency">The news agency; null where none is named.</param>
/// <param name="Date">The date of publication; null where none is given.</param>
/// <param name="IsLabelled">Whether the date is introduced: “Published”, “Updated”.</param>
internal sealed record CreditLine(IReadOnlyList<TextSpan> Names, bool HasBy, TextSpan? Agency, TextSpan? Date, bool IsLabelled)
{
    private const int Longest = 200;
    private const int LongestDateline = 90;
    private const int LongestPlace = 32;

    /// <summary>
    /// Reads a line that holds nothing else; null where any of its words is something else, or where it holds only names.
    /// </summary>
    public static CreditLine? Read(string text, TextSpan line)
    {
        if (line.Length > Longest)
            return null;
        var reader = new CreditReader(text, line);
        return reader.Read() && (reader.HasBy || reader.Agency is not null || reader.Date is not null)
            ? new CreditLine(reader.Names, reader.HasBy, reader.Agency, reader.Date, reader.IsLabelled)
            : null;
    }

    /// <summary>The names in a line that is nothing but two or three capitalised words, or two such names; empty otherwise.</summary>
    public static IReadOnlyList<TextSpan> NamesAlone(string text, TextSpan line)
    {
        if (line.Length > Longest)
            return [];
        var reader = new CreditReader(text, line);
        return reader.Read() && reader is { HasBy: false, Agency: null, Date: null } ? reader.Names : [];
    }

    /// <summary>Whether a line is a date or a time of day and nothing else, also one without a month: “05:03 PM (GMT)”.</summary>
    public static bool IsTime(string text, TextSpan line)
    {
        if (line.Length > Longest)
            return false;
        var reader = new CreditReader(text, line);
        return reader.Read() && reader is { HasDigits: true, HasBy: false, Agency: null, Names.Count: 0 };
    }

    /// <summary>
    /// Length of “GENEVA, Aug 31 (Reuters) - ” or “BEIJING — ” at the beginning of a paragraph, up to the first word of the
    /// story, and the agency's place in it; the day only where its year is told; null where the paragraph begins with its story.
    /// </summary>
    public static (int Length, TextSpan? Agency, TextSpan? Date)? DatelineLength(string text, TextSpan paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + LongestDateline);
        TextSpan? agency = null;
        var capitals = true;
        for (var at = paragraph.Start; at < limit; at++)
        {
            var c = text[at];
            if (c == '(' && at > paragraph.Start)
            {
                var close = text.AsSpan(at, limit - at).IndexOf(')');
                if (close < 0 || !SiteNames.IsAgency(text.AsSpan(at + 1, close - 1).Trim()))
                    return null;
                agency = LineReader.Trim(text, at + 1, at + close);
                at += close;
            }
            else if (at > paragraph.Start && IsDash(text, at, limit, out var length))
            {
                var known = agency is not null || (capitals && at - paragraph.Start is >= 4 and <= LongestPlace
                    && CharacterTable.IsBlank(text[at - 1]));
                var rest = LineReader.Trim(text, at + length, paragraph.End);
                var date = PlaceAndDate(text, LineReader.Trim(text, paragraph.Start, at));
                return (known || date is not null) && !rest.IsEmpty ? (rest.Start - paragraph.Start, agency, date) : null;
            }
            else if (c is '"' or '“' or '.' or '?' or '!' or ':' && !IsAbbreviationStop(text, at, paragraph.Start))
                return null;
            else if (char.IsLower(c))
                capitals &= agency is not null || IsAfterComma(text, paragraph.Start, at);
        }
        return null;
    }

    // “New York, September 8, 2022”: the date.
    private static TextSpan? PlaceAndDate(string text, TextSpan prefix) =>
        text.AsSpan(prefix.Start, prefix.Length).Contains(',')
            && Read(text, prefix) is { HasBy: false, Date: { Length: >= 10 } date, Names.Count: <= 1 } ? date : null;

    private static bool IsAbbreviationStop(string text, int at, int start) =>
        text[at] == '.' && at > start + 1 && at - start < 40 && char.IsLetter(text[at - 1]);

    // “NEW YORK, Dec. 22”: the place is in capitals, the date after it need not be.
    private static bool IsAfterComma(string text, int start, int at)
    {
        var comma = text.AsSpan(start, at - start).IndexOf(',');
        return comma > 2;
    }

    private static bool IsDash(string text, int at, int limit, out int length)
    {
        length = text[at] == '-' && at + 1 < limit && text[at + 1] == '-' ? 2 : 1;
        return CharacterTable.Of(text[at]) == CharacterClass.Dash || length == 2
            || (text[at] == '-' && at + 1 < limit && CharacterTable.IsBlank(text[at - 1]) && CharacterTable.IsBlank(text[at + 1]));
    }
}
