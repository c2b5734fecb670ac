using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Cuts a text into words for comparison: hyphens part words, “n't” is a word of its own, abbreviations lose their dots.</summary>
internal sealed class WordingScanner(string text)
{
    private readonly List<RawWord> words = [];
    private int segment = -1;
    private bool initial;

    /// <summary>The words of the spans, each span and each sentence in it a segment.</summary>
    public List<RawWord> Scan(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            NextSegment();
            ScanSpan(span);
        }
        return words;
    }

    private void NextSegment()
    {
        if (!initial) segment++;
        initial = true;
    }

    private void ScanSpan(TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsLetterOrDigit(text[at])) at = ScanWord(at, span.End);
            else
            {
                if (EndsSegment(at, span.End)) NextSegment();
                at++;
            }
        }
    }

    private bool EndsSegment(int at, int end) =>
        text[at] is ';' or '?' or '!' || (text[at] is '.' && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) && !FollowsTitle());

    // “Mr.”, “Gen.”, “Sen.”: a short word with a capital. That “Xi.” ends no segment either does no harm.
    private bool FollowsTitle() => words.Count > 0 && words[^1].Text.Length <= 3 && char.IsUpper(words[^1].Text[0]);

    private int ScanWord(int start, int end)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsInner(at, start, end))) at++;
        var printed = text[start..at];
        if (IsAbbreviation(printed))
        {
            if (at < end && text[at] == '.') at++;
            printed = printed.Replace(".", "", StringComparison.Ordinal);
        }
        Add(start, printed.Replace('’', '\''));
        return at;
    }

    // An apostrophe or dot between letters, a dot or comma between digits; accents that stand as code units of their own.
    private bool IsInner(int at, int start, int end) =>
        char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (at > start && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && text[at] switch
        {
            '\'' or '’' => char.IsLetter(text[at + 1]),
            '.' => char.IsDigit(text[at + 1]) == char.IsDigit(text[at - 1]) && (char.IsDigit(text[at - 1]) || IsSingleLetter(at, start)),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        });

    private bool IsSingleLetter(int dot, int start) => dot - 1 == start || text[dot - 2] == '.';

    private static bool IsAbbreviation(string printed) => printed.Length > 2 && char.IsLetter(printed[0]) && printed[1] == '.';

    private void Add(int start, string printed)
    {
        var negated = printed.EndsWith("n't", StringComparison.OrdinalIgnoreCase);
        var body = negated ? Affirmed(printed) : WithoutClitic(printed);
        if (body.Length > 0) AddWord(start, body);
        if (negated) AddWord(start, "n't");
    }

    // “can't” is not “ca” and “n't”.
    private static string Affirmed(string printed) => printed.ToLowerInvariant() switch
    {
        "can't" => "can",
        "won't" => "will",
        "shan't" => "shall",
        _ => printed[..^3],
    };

    private static string WithoutClitic(string printed)
    {
        var apostrophe = printed.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe > 0 && printed[(apostrophe + 1)..].ToLowerInvariant() is "s" or "re" or "ve" or "ll" or "d" or "m"
            ? printed[..apostrophe]
            : printed;
    }

    private void AddWord(int start, string printed)
    {
        var plain = printed == "n't" ? printed : LightStemmer.Normalize(printed);
        if (plain.Length == 0) return;
        words.Add(new RawWord(start, printed, plain, LightStemmer.Stem(plain), segment, initial));
        initial = false;
    }
}
