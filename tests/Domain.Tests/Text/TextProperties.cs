using OnRecord.Domain.Tests.Pipeline;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Text;

/// <summary>What holds for the tokens, sentences and quotations of any text whatever.</summary>
public sealed class TextProperties
{
    [Fact]
    public void TokensAreSlicesInOrderAndLeaveOutOnlyWhatPrintsNothing() => AnyText.Check(text =>
    {
        var document = Sample.Tokens(text);
        var printed = new bool[text.Length];
        var last = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Span.Start >= last && token.Span.End <= text.Length && !token.Span.IsEmpty);
            Assert.Equal(document.TextOf(token.Span), token.Text);
            last = token.Span.End;
            Array.Fill(printed, true, token.Span.Start, token.Span.Length);
        }
        foreach (var paragraph in document.Layout.Paragraphs)
        {
            for (var i = paragraph.Span.Start; i < paragraph.Span.End; i++)
                Assert.True(printed[i] || CharacterTableSays.PrintsNothing(text[i]), $"Character {(int)text[i]:X4} at {i} is in no token.");
        }
    });

    [Fact]
    public void EveryTokenIsInOneSentenceAndNoSentenceCrossesAParagraph() => AnyText.Check(text =>
    {
        var document = Sample.Sentences(text);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken);
            Assert.Equal(document.Tokens[sentence.FirstToken].Span.Start, sentence.Span.Start);
            Assert.Equal(document.Tokens[sentence.EndToken - 1].Span.End, sentence.Span.End);
            Assert.True(document.Layout.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span));
            next = sentence.EndToken;
        }
        Assert.Equal(document.Tokens.Length, next);
    });

    [Fact]
    public void QuotationsAreSortedNestedAndNeverCross() => AnyText.Check(text =>
    {
        var document = new QuotationFinder().Annotate(Sample.Sentences(text));
        var open = new Stack<TextSpan>();
        var last = new TextSpan(0, int.MaxValue);
        foreach (var quotation in document.Quotations)
        {
            Assert.True(quotation.Outer >= last || last.End == int.MaxValue);
            Assert.True(quotation.Outer.Contains(quotation.Inner) && !quotation.Inner.IsEmpty && quotation.Outer.End <= text.Length);
            Assert.Equal(document.TextOf(quotation.Inner), document.TextOf(quotation.Inner).Trim());
            while (open.TryPeek(out var container) && !container.Overlaps(quotation.Outer))
                open.Pop();
            Assert.Equal(open.Count, quotation.Depth);
            Assert.True(open.Count == 0 || open.Peek().Contains(quotation.Outer));
            open.Push(quotation.Outer);
            last = quotation.Outer;
        }
    });

    [Fact]
    public void SecondRunGivesTheSame() => AnyText.Check(text =>
    {
        var first = new QuotationFinder().Annotate(Sample.Sentences(text));
        var second = new QuotationFinder().Annotate(Sample.Sentences(text));
        Assert.Equal(first.Tokens.Select(token => (token.Span, token.Kind)), second.Tokens.Select(token => (token.Span, token.Kind)));
        Assert.Equal(first.Sentences.AsEnumerable(), second.Sentences);
        Assert.Equal(first.Quotations.AsEnumerable(), second.Quotations);
    });

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("’")]
    [InlineData("‘a")]
    [InlineData("s’ x")]
    [InlineData("\"a")]
    [InlineData("“a. B” ")]
    [InlineData("a.b")]
    [InlineData("a'")]
    [InlineData("http://")]
    [InlineData("x(")]
    [InlineData("1,")]
    [InlineData(". ")]
    [InlineData("a-")]
    [InlineData("“a\n")]
    [InlineData("according")]
    [InlineData("\u200D")]
    [InlineData("👍\u200D")]
    public void AnyPieceRepeatedManyTimesTakesLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var time = ThreadClock.Time(() => new QuotationFinder().Annotate(Sample.Sentences(text)));
        Assert.True(time < TimeSpan.FromSeconds(10), $"It took {time}.");
    }

    /// <summary>What the documentation of the tokenizer promises to leave out, said without its tables.</summary>
    private static class CharacterTableSays
    {
        public static bool PrintsNothing(char c) =>
            char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format || c is '\u200B';
    }
}
