using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Text;

/// <summary>Documents whose every line is a paragraph, for tests of the stages that come after cleaning.</summary>
internal static class Sample
{
    public static AnnotatedDocument Document(string text)
    {
        var paragraphs = System.Collections.Immutable.ImmutableArray.CreateBuilder<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                paragraphs.Add(new Paragraph(new TextSpan(from, to), ParagraphKind.Body));
            start = end + 1;
        }
        return new AnnotatedDocument { Text = text, ArticleId = "sample",
            Layout = new ArticleLayout { Paragraphs = paragraphs.DrainToImmutable() } };
    }

    public static AnnotatedDocument Tokens(string text) => new Tokenizer().Annotate(Document(text));

    public static AnnotatedDocument Sentences(string text) => new SentenceSplitter().Annotate(Tokens(text));
}
