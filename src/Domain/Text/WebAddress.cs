namespace OnRecord.Domain.Text;

/// <summary>Recognises addresses of pages and mailboxes, @handles and #tags, each of which is one token.</summary>
internal static class WebAddress
{
    // RFC 1035, section 2.3.4; it also keeps the reading of a text without spaces linear.
    private const int LongestName = 255;

    private static readonly WordSet Endings = new("Text.web-endings.lexicon");

    /// <summary>Length of the address that begins at <paramref name="start"/>; null where none does.</summary>
    public static int? Match(string text, int start, int end)
    {
        if (text[start] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F')
        {
            var rest = text.AsSpan(start, Math.Min(8, end - start));
            if (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "ftp://") || StartsWith(rest, "www."))
                return Whole(text, start, end);
        }
        return Bare(text, start, end);
    }

    /// <summary>Length of the @handle or #tag at <paramref name="start"/>; null where only the sign stands.</summary>
    public static int? Tag(string text, int start, int end)
    {
        var at = start + 1;
        var letters = false;
        while (at < end && (CharacterTable.IsWordPart(text[at]) || text[at] == '_'))
            letters |= char.IsLetter(text[at++]);
        return letters ? at - start : null;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static int Whole(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsAddressCharacter(text[at]))
            at++;
        return Trimmed(text, start, at);
    }

    private static bool IsAddressCharacter(char c) =>
        c is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '\u2028')
            && CharacterTable.Of(c) is not (CharacterClass.Space or CharacterClass.Ignorable);

    // The punctuation of the sentence is not the address's; a bracket is where it was opened inside.
    private static int Trimmed(string text, int start, int end)
    {
        var unopened = text.AsSpan(start, end - start).Count(')') - text.AsSpan(start, end - start).Count('(');
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '…' or '*' or ']'
            || (text[end - 1] == ')' && unopened-- > 0)))
            end--;
        return end - start;
    }

    // “globalnews.ca”, “globalnews.ca/news/1”, “hung@interreviewed.com”: letters, digits and inner stops up to a known ending.
    private static int? Bare(string text, int start, int end)
    {
        var at = start;
        var label = start;
        var mail = false;
        for (var limit = Math.Min(end, start + LongestName); at < limit;)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                at++;
            else if (c is '.' or '@' or '+' && at > label && at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1]) && !(mail && c == '@'))
            {
                mail |= c == '@';
                label = ++at;
            }
            else
                break;
        }
        if (label == start || at - label is < 2 or > 4 || (at < end && CharacterTable.IsWordPart(text[at])))
            return null;
        return IsEnding(text.AsSpan(label, at - label), text[label - 2]) ? at - start + PathLength(text, at, end) : null;
    }

    // “report.In” is a lost space; an ending is written in the case of what precedes it.
    private static bool IsEnding(ReadOnlySpan<char> label, char before) =>
        (char.IsLower(label[0]) || (char.IsUpper(before) && char.IsUpper(label[^1]))) && Endings.Contains(label);

    private static int PathLength(string text, int at, int end) => at < end && text[at] == '/' ? Whole(text, at, end) : 0;
}
