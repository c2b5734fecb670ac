using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace OnRecord.Api.Search;

/// <summary>What a reader typed into a search box, in a form that the full-text index can always read.</summary>
/// <remarks>
/// Words must all occur; <c>"words in a row"</c>; <c>begin*</c>; <c>-word</c> or <c>-"words"</c> must not occur; <c>a OR b</c>, which binds closer
/// than the space. Every word reaches the index between quotation marks, so nothing typed can be a syntax error there.
/// Marks that the index does not see (brackets, dashes by themselves) are passed over.
/// </remarks>
public sealed class FullTextQuery
{
    /// <summary>Longest query read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    /// <summary>Most words and phrases in one query.</summary>
    public const int MaxTerms = 32;

    private FullTextQuery(string expression) => Expression = expression;

    /// <summary>The query as the index reads it.</summary>
    public string Expression { get; }

    /// <summary>Reads <paramref name="text"/>; false with the reason, a sentence, where it asks for nothing that can be looked up.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FullTextQuery? query, [NotNullWhen(false)] out string? error)
    {
        query = null;
        error = null;
        if (text is { Length: > MaxLength })
        {
            error = string.Create(CultureInfo.InvariantCulture, $"A query has at most {MaxLength} characters.");
            return false;
        }
        var groups = new List<List<string>>();
        var excluded = new List<string>();
        var terms = Read(text ?? "", groups, excluded);
        if (groups.Count == 0)
            error = excluded.Count == 0
                ? "A query needs at least one word or number."
                : "A query needs at least one word to look for beside those to leave out.";
        else if (terms > MaxTerms)
            error = string.Create(CultureInfo.InvariantCulture, $"A query has at most {MaxTerms} words and phrases.");
        else
            query = new FullTextQuery(Write(groups, excluded));
        return query is not null;
    }

    private static int Read(string text, List<List<string>> groups, List<string> excluded)
    {
        var (position, count, either) = (0, 0, false);
        while (NextTerm(text, ref position) is { } term)
        {
            if (term is { Words: "OR", Phrase: false, Excluded: false, Prefix: false })
            {
                either = groups.Count > 0;
                continue;
            }
            if (!term.Words.EnumerateRunes().Any(IsSearchable)) continue;
            count++;
            var quoted = $"\"{term.Words}\"{(term.Prefix ? "*" : "")}";
            if (term.Excluded) excluded.Add(quoted);
            else if (either) groups[^1].Add(quoted);
            else groups.Add([quoted]);
            either = false;
        }
        return count;
    }

    private static Term? NextTerm(string text, ref int position)
    {
        while (position < text.Length && IsGap(text[position])) position++;
        if (position == text.Length) return null;
        var excluded = text[position] == '-';
        if (excluded) position++;
        var phrase = position < text.Length && text[position] == '"';
        if (phrase) position++;
        var start = position;
        while (position < text.Length && (phrase ? text[position] != '"' : !IsGap(text[position]) && text[position] != '"')) position++;
        var words = text[start..position];
        if (phrase && position < text.Length) position++;
        var star = phrase ? position < text.Length && text[position] == '*' : words.EndsWith('*');
        if (phrase && star) position++;
        return new Term(new string([.. words.Where(mark => !char.IsControl(mark))]), phrase, excluded, star);
    }

    private static string Write(List<List<string>> groups, List<string> excluded)
    {
        var wanted = string.Join(" AND ", groups.Select(group => $"({string.Join(" OR ", group)})"));
        return excluded.Count == 0 ? wanted : $"({wanted}) NOT ({string.Join(" OR ", excluded)})";
    }

    private static bool IsGap(char mark) => char.IsWhiteSpace(mark) || char.IsControl(mark);

    /// <summary>What unicode61 makes tokens of: letters, numbers and private use.</summary>
    private static bool IsSearchable(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    private readonly record struct Term(string Words, bool Phrase, bool Excluded, bool Prefix);
}
