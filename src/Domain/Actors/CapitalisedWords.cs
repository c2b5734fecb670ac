using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>
/// How an article writes its words: a word that it also writes small, or never writes with a capital inside a sentence, is no name at the
/// start of one.
/// </summary>
internal sealed class CapitalisedWords
{
    private readonly AnnotatedDocument document;
    private readonly HashSet<string> small;
    private readonly HashSet<string> inside = new(StringComparer.Ordinal);

    /// <summary>Collects the words of an article.</summary>
    public CapitalisedWords(AnnotatedDocument document)
    {
        this.document = document;
        small = [.. document.Tokens.Where(token => token.Kind == TokenKind.Word && !token.IsCapitalized).Select(token => token.Lower)];
        foreach (var sentence in document.Sentences)
        {
            if (IsHeading(sentence)) continue;
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
                if (IsCapitalised(i) && document.Tokens[i - 1].Kind != TokenKind.OpenQuote
                    && document.Tags[i].IsName()) inside.Add(document.Tokens[i].Text);
        }
    }

    /// <summary>Whether the article writes the word small somewhere.</summary>
    public bool IsWrittenSmall(string lower) => small.Contains(lower);

    /// <summary>Whether the article uses the word as a name inside a sentence.</summary>
    public bool IsNamedInside(string text) => inside.Contains(text);

    /// <summary>Whether a word in capitals is shouted rather than an acronym: “TRUMP” where “Trump” is a name.</summary>
    public bool IsShouted(string text) => text.Length > 1 && inside.Contains(text[0] + text[1..].ToLowerInvariant());

    /// <summary>Whether a sentence is a heading whose words are all capitalised, so that capitals tell nothing.</summary>
    public bool IsTitleCase(Sentence sentence)
    {
        if (!IsHeading(sentence)) return false;
        var (words, capitals) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i] is not { Kind: TokenKind.Word, Text.Length: > 3 }) continue;
            words++;
            if (IsCapitalised(i)) capitals++;
        }

        return capitals > 0.7 * words;
    }

    private bool IsHeading(Sentence sentence) =>
        document.Layout.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;

    private bool IsCapitalised(int index) => document.Tokens[index] is { IsCapitalized: true, Kind: TokenKind.Word };
}
