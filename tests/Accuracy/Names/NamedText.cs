using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>A text with its names.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Text">Its paragraphs, parted by line breaks.</param>
/// <param name="Names">In document order, none inside another.</param>
public sealed record NamedText(string Name, string Text, IReadOnlyList<GoldName> Names)
{
    private static readonly SyntaxParser Parser = new();

    /// <summary>The text with the layers that the names are found from; each line is a paragraph of the story.</summary>
    public AnnotatedDocument Annotate() => Annotate(Text, Name);

    /// <summary>A text with the layers from tokens to syntax; each line is a paragraph of the story.</summary>
    public static AnnotatedDocument Annotate(string text, string name)
    {
        var document = new AnnotatedDocument { Text = text, ArticleId = name, Layout = new ArticleLayout { Paragraphs = Paragraphs(text) } };
        return Parser.Annotate(new QuotationFinder().Annotate(new SentenceSplitter().Annotate(new Tokenizer().Annotate(document))));
    }

    private static ImmutableArray<Paragraph> Paragraphs(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (last > first) paragraphs.Add(new Paragraph(new TextSpan(first, last), ParagraphKind.Body));
            start = end + 1;
        }

        return paragraphs.ToImmutable();
    }
}
