using OnRecord.Domain.Syntax;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Syntax;

internal static class SyntaxSample
{
    private static readonly SyntaxParser Parser = new();

    public static AnnotatedDocument Parse(string text) => Parser.Annotate(Sample.Sentences(text));

    public static AnnotatedDocument Parse(AnnotatedDocument document) => Parser.Annotate(document);

    /// <summary>A line for each word: the word, its Penn tag and lemma, and its relation to its head; marks are left out.</summary>
    public static string Listing(string text)
    {
        var document = Parse(text);
        return string.Join('\n', Enumerable.Range(0, document.Tokens.Length).Where(i => document.Tokens[i].IsWord).Select(i =>
        {
            var word = document.Syntax[i];
            return $"{document.Tokens[i].Text} {document.Tags[i]} {word.Lemma} {word.Relation.Name()} {(word.Head < 0 ? "-" : document.Tokens[word.Head].Text)}";
        }));
    }
}
