using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Text;

public sealed class LongSentenceTests
{
    [Theory]
    [InlineData(399, 1)]
    [InlineData(400, 1)]
    [InlineData(401, 2)]
    [InlineData(1200, 3)]
    public void WordsWithoutAnEndAreCut(int words, int sentences)
    {
        var text = string.Join(' ', Enumerable.Repeat("the", words));
        var document = new AnnotatedDocument
        {
            Text = text,
            ArticleId = "a",
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Body)] },
        };
        document = new SentenceSplitter().Annotate(new Tokenizer().Annotate(document));
        Assert.Equal(sentences, document.Sentences.Length);
        Assert.Equal(words, document.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
    }
}
