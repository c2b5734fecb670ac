using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Reads a line of names, agencies and dates word by word.</summary>
internal sealed class CreditReader(string text, TextSpan line)
{
    private static readonly ILookup<string, string> Rows = Lexicon.Rows("Articles.credit-words.tsv").ToLookup(row => row[0], row => row[1]);
    private static readonly FrozenSet<string> Labels = Set("label");
    private static readonly FrozenSet<string> Months = Set("month");
    private static readonly FrozenSet<string> Clock = Set("clock");
    private static readonly FrozenSet<string> Roles = Set("role");
    private static readonly FrozenSet<string> Particles = Set("particle");
    private static readonly WordSet FunctionWords = new("Text.function-words.lexicon");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789@/“”\"?!:");

    private int at = line.Start;
    private bool month;
    private bool digits;
    private bool numericDate;
    private bool parted;

    /// <summary>The names read.</summary>
    public List<TextSpan> Names { get; } = [];

    /// <summary>Whether the line begins with “By”.</summary>
    public bool HasBy { get; private set; }

    /// <summary>The agency read.</summary>
    public TextSpan? Agency { get; private set; }

    /// <summary>The first date read, or the one that a word like “published” introduces.</summary>
    public TextSpan? Date { get; private set; }

    /// <summary>Whether there are numbers, as in a time of day.</summary>
    public bool HasDigits => digits;

    /// <summary>Whether a word like “published” introduces a date.</summary>
    public bool IsLabelled { get; private set; }

    /// <summary>Whether the line is made of nothing else.</summary>
    public bool Read()
    {
        TextSpan? date = null;
        while (NextWord() is { } word)
        {
            var lower = word.Of(text).ToLowerInvariant();
            date = parted ? Finish(date) : date;
            if (lower == "by" && Names.Count == 0 && !HasBy)
                HasBy = true;
            else if (Labels.Contains(lower.TrimEnd(':')))
            {
                IsLabelled |= lower.Length > 3;
                date = Finish(date);
            }
            else if (IsDateWord(lower))
                date = date is { } begun ? begun.Cover(word) : word;
            else if (!ReadNames(word) && !Roles.Contains(lower))
                return false;
        }
        Finish(date);
        return Names.Count <= 6;
    }

    private static FrozenSet<string> Set(string kind) =>
        Rows[kind].SelectMany(words => words.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private TextSpan? NextWord()
    {
        parted = false;
        for (; at < line.End && (CharacterTable.IsBlank(text[at]) || IsDivider(text[at])); at++)
            parted |= text[at] is '|' or '•' or '·';
        var start = at;
        while (at < line.End && !CharacterTable.IsBlank(text[at]) && !IsDivider(text[at]))
            at++;
        return at > start ? new TextSpan(start, at) : null;
    }

    private static bool IsDivider(char c) => c is ',' or ';' or '|' or '•' or '·' or '(' or ')' or '&' or '–' or '—';

    private bool IsDateWord(string word)
    {
        var bare = word.TrimEnd('.', ':');
        if (Months.Contains(bare))
            return month = true;
        if (Clock.Contains(word) || Clock.Contains(bare) || (word == "-" && (digits || month)))
            return true;
        if (!char.IsDigit(word[0]) || word.Any(c => char.IsLetter(c) && !"stndrhampz.t".Contains(c, StringComparison.Ordinal)))
            return false;
        numericDate |= word.Length is >= 8 and <= 25 && word.Count(c => c is '-' or '/' or '.') >= 2;
        return digits = true;
    }

    private TextSpan? Finish(TextSpan? date)
    {
        if (date is not null && ((month && digits) || numericDate))
            Date ??= date;
        return null;
    }

    // Capitalised words up to the next comma, date or label; the end of one may be an agency.
    private bool ReadNames(TextSpan first)
    {
        if (!IsNameWord(first))
            return false;
        var (last, words, ends) = (first, 1, at);
        while (!EndsName(last) && NextWord() is { } next && (IsNameWord(next) || Particles.Contains(next.Of(text)))
            && IsAdjacent(last, next))
        {
            if (SiteNames.IsAgency(text.AsSpan(first.Start, last.End - first.Start)))
                break;
            (last, ends) = (next, at);
            words++;
        }
        at = ends;
        return Keep(first, last, words);
    }

    private bool Keep(TextSpan first, TextSpan last, int words)
    {
        var span = first.Cover(last);
        var name = LineReader.Trim(text, span.Start, text[span.End - 1] == ':' ? span.End - 1 : span.End);
        if (SiteNames.IsAgency(name.Of(text)))
        {
            Agency ??= name;
            return true;
        }
        if (SiteNames.IsSiteOrSection(name.Of(text)))
            return Names.Count > 0 || HasBy;
        for (var i = name.Start + 1; i < name.End; i++)
        {
            if (text[i - 1] == ' ' && SiteNames.IsAgency(text.AsSpan(i, name.End - i)))
            {
                Agency ??= new TextSpan(i, name.End);
                name = LineReader.Trim(text, name.Start, i);
                break;
            }
        }
        // “Ann Smith, Geneva”: a single word after a name is a place.
        if (words > 5 || (words == 1 && !(HasBy && Names.Count == 0)))
            return words == 1 && (HasBy || Names.Count > 0);
        Names.Add(name);
        return true;
    }

    private bool IsAdjacent(TextSpan left, TextSpan right) => text.AsSpan(left.End, right.Start - left.End).Trim().IsEmpty;

    private bool EndsName(TextSpan word) => word.End < line.End && IsDivider(text[word.End]);

    private bool IsNameWord(TextSpan word)
    {
        var characters = text.AsSpan(word.Start, word.Length);
        if (!char.IsUpper(characters[0]) || characters.ContainsAny(NotInNames))
            return false;
        var lower = characters.ToString().ToLowerInvariant();
        return !Months.Contains(lower.TrimEnd('.')) && !Clock.Contains(lower) && !Labels.Contains(lower) && !Roles.Contains(lower)
            && !FunctionWords.Contains(characters) && (characters[^1] != '.' || characters.Length <= 3);
    }
}
