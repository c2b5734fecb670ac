using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes;

public sealed class QuoteIdTests
{
    [Fact]
    public void AnIdIsTwelveCrockfordCharacters() =>
        Assert.Matches("^q-[0-9a-hjkmnp-tv-z]{12}$", QuoteId.Of("a", "We strongly urge her", 0));

    [Fact]
    public void TheSameWordsKeepTheirIdForGood() => Assert.Equal("q-jnxvjqn0s8be", QuoteId.Of("news5s-china-letter", "We urge her", 0));

    [Theory]
    [InlineData("It’s “done”, he said")]
    [InlineData("it's done he said")]
    [InlineData("  IT'S\n DONE — he said. ")]
    public void CaseMarksAndSpacesDoNotCount(string words) =>
        Assert.Equal(QuoteId.Of("a", "Its done he said", 0), QuoteId.Of("a", words, 0));

    [Fact]
    public void ArticleWordsAndOrdinalCount()
    {
        string[] ids = [QuoteId.Of("a", "one two", 0), QuoteId.Of("b", "one two", 0), QuoteId.Of("a", "onetwo", 0), QuoteId.Of("a", "one two", 1)];

        Assert.Distinct(ids);
    }

    [Fact]
    public void EqualWordsInOneArticleAreCounted()
    {
        const string text = "“No.” Then: “No!”";
        Quote[] quotes = [At(1, 4), At(13, 16)];

        var ids = QuoteId.Assign("a", text, quotes).Select(quote => quote.Id);

        Assert.Equal([QuoteId.Of("a", "no", 0), QuoteId.Of("a", "no", 1)], ids);
    }

    [Fact]
    public void ANegativeOrdinalIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => QuoteId.Of("a", "b", -1));

    private static Quote At(int start, int end) =>
        new() { Id = "", Kind = QuoteKind.Direct, Content = [new TextSpan(start, end)], Confidence = 1 };
}
