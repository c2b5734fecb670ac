using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Divides the article's paragraphs into words, numbers and marks.</summary>
/// <remarks>
/// Reads <see cref="Articles.ArticleLayout.Paragraphs"/>; fills <see cref="AnnotatedDocument.Tokens"/>. Tokens do not overlap
/// and leave out nothing but white space and characters that print nothing. Conventions: hyphenated words, contractions
/// (“don’t”), addresses, @handles and #tags are one token; the endings ’s and s’ stand apart (“China” “’s”, “Uyghurs” “’”);
/// the full stop of an abbreviation belongs to it; every other mark is a token of its own, runs of full stops, of
/// question and exclamation marks and of dashes being one. Takes time linear in the text.
/// </remarks>
public sealed class Tokenizer(AbbreviationLexicon abbreviations)
{
    /// <summary>A tokenizer with the lexicon that the engine ships with.</summary>
    public Tokenizer()
        : this(AbbreviationLexicon.English)
    {
    }

    /// <summary>Adds the tokens.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(document.Text.Length / 5);
        foreach (var paragraph in document.Layout.Paragraphs)
            new TokenScanner(document.Text, paragraph.Span, abbreviations, tokens).Scan();
        return document with { Tokens = tokens.DrainToImmutable() };
    }
}
