using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>How an article uses its capitalised words elsewhere: what is clear in one place tells what is meant in another.</summary>
internal sealed class WordUses
{
    private const int Small = 1, Inside = 2, AfterTitle = 4, AfterGivenName = 8, AfterLocative = 16, BeforeOrganizationWord = 32;

    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    /// <summary>Looks through an article.</summary>
    /// <param name="document">With tokens and sentences.</param>
    /// <param name="sorts">What lists know of each token.</param>
    public WordUses(AnnotatedDocument document, ReadOnlySpan<WordSorts> sorts)
    {
        var tokens = document.Tokens;
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!tokens[i].IsCapitalized) continue;
                uses[tokens[i].Lower] = uses.GetValueOrDefault(tokens[i].Lower) | Around(tokens, sorts, i, sentence);
            }
        }

        foreach (var token in tokens)
            if (char.IsLower(token.Text[0]) && uses.TryGetValue(token.Lower, out var use)) uses[token.Lower] = use | Small;
    }

    /// <summary>The uses of a capitalised word as one number, from 0 to 63.</summary>
    public int Of(string lower) => uses.GetValueOrDefault(lower);

    private static int Around(ImmutableArray<Token> tokens, ReadOnlySpan<WordSorts> sorts, int i, Sentence sentence)
    {
        var use = 0;
        if (i > sentence.FirstToken)
        {
            if (tokens[i - 1].Kind == TokenKind.Word) use |= Inside;
            if (sorts[i - 1].HasFlag(WordSorts.Title) && tokens[i - 1].IsCapitalized) use |= AfterTitle;
            if (sorts[i - 1].HasFlag(WordSorts.GivenName) && tokens[i - 1].IsCapitalized) use |= AfterGivenName;
            if (tokens[i - 1].Lower is "in" or "near" or "at" or "from") use |= AfterLocative;
        }

        if (i + 1 < sentence.EndToken && tokens[i + 1].IsCapitalized && sorts[i + 1].HasFlag(WordSorts.OrganizationWord))
            use |= BeforeOrganizationWord;
        return use;
    }
}
