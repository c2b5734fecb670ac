using OnRecord.Domain.Articles;
using OnRecord.Domain.Tests.Pipeline;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Articles;

/// <summary>What holds for the layout of any document whatever.</summary>
public sealed class CleaningProperties
{
    [Fact]
    public void NothingIsLostAndNothingIsTwice() => AnyText.Check(text =>
    {
        var document = Clean.Page(text);
        Assert.True(IsSorted(document.Layout.Paragraphs.Select(paragraph => paragraph.Span), text));
        Assert.True(IsSorted(document.Layout.Boilerplate.Select(other => other.Span), text));
        var last = 0;
        foreach (var (span, _) in Clean.Parts(document))
        {
            Assert.True(span.Start >= last);
            AssertOnlyMarks(text, last, span.Start);
            last = span.End;
        }
        AssertOnlyMarks(text, last, text.Length);
    });

    [Fact]
    public void SpansHaveNoWhiteSpaceAtTheirEdges() => AnyText.Check(text =>
    {
        var document = Clean.Page(text);
        foreach (var (span, _) in Clean.Parts(document))
            Assert.Equal(document.TextOf(span), document.TextOf(span).Trim());
    });

    [Fact]
    public void NamedPartsLieInsideThePage() => AnyText.Check(text =>
    {
        var layout = Clean.Page(text).Layout;
        Assert.Equal(layout.Title, Only(layout, ParagraphKind.Title));
        Assert.Equal(layout.Standfirst, Only(layout, ParagraphKind.Standfirst));
        TextSpan?[] spans = [layout.AgencyCredit, layout.CanonicalUrl, layout.Dateline,
            .. layout.Bylines.Select(byline => (TextSpan?)byline)];
        Assert.All(spans, span => Assert.True(span is null || (!span.Value.IsEmpty && span.Value.End <= text.Length)));
    });

    [Fact]
    public void SecondRunGivesTheSame() => AnyText.Check(text => Assert.Equal(Clean.Listing(text), Clean.Listing(text)));

    [Theory]
    [InlineData("a\n")]
    [InlineData("Read more:\nThe title of a story about nothing\n")]
    [InlineData("He left. View More\n")]
    [InlineData("Jane Roe is a reporter based in Nairobi, and she covers politics and the courts.\n\n")]
    [InlineData("Activist describes disappearance – March 31, 2021\n")]
    [InlineData("(Reporting by Ann Smith; Editing by Ben Jones) ")]
    [InlineData("By Ann Smith, ")]
    [InlineData("By Ann Smith\n")]
    [InlineData("GENEVA (Reuters) - ")]
    [InlineData("| BBC News ")]
    [InlineData("- x\n")]
    [InlineData("Leave a Reply\n")]
    [InlineData("1. x\n")]
    [InlineData("https://a.org/b ")]
    [InlineData("---\n")]
    [InlineData(" > ")]
    [InlineData("\r")]
    [InlineData("Topics\n")]
    [InlineData("Ann contributed to this report. ")]
    public void AnyPieceRepeatedManyTimesTakesLinearTime(string piece)
    {
        var text = "A title of a story about nothing\n\n" + string.Concat(Enumerable.Repeat(piece, 100_000));
        var time = ThreadClock.Time(() => Clean.Page(text));
        Assert.True(time < TimeSpan.FromSeconds(10), $"It took {time}.");
    }

    private static TextSpan? Only(ArticleLayout layout, ParagraphKind kind)
    {
        var found = layout.Paragraphs.Where(paragraph => paragraph.Kind == kind).ToList();
        Assert.True(found.Count <= 1);
        return found.Count == 0 ? null : found[0].Span;
    }

    private static bool IsSorted(IEnumerable<TextSpan> spans, string text)
    {
        var last = 0;
        foreach (var span in spans)
        {
            if (span.IsEmpty || span.Start < last || span.End > text.Length)
                return false;
            last = span.End;
        }
        return true;
    }

    // Between the parts of a page stand white space, what prints nothing, and the marks of lists and headings.
    private static void AssertOnlyMarks(string text, int start, int end)
    {
        var between = string.Concat(text.AsSpan(start, end - start).ToString().Where(c =>
            !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format));
        Assert.True(between.Length <= 6 && between.All(c => "#>•▪◦‣●■▸►▶◆·*-–.)".Contains(c, StringComparison.Ordinal)
            || char.IsAsciiDigit(c)), $"“{between}” is lost.");
    }
}
