using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Syntax;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("said", Tag.VBD, "say")]
    [InlineData("Accused", Tag.VBD, "accuse")]
    [InlineData("has", Tag.VBZ, "have")]
    [InlineData("governments", Tag.NNS, "government")]
    [InlineData("policies", Tag.NNS, "policy")]
    [InlineData("women", Tag.NNS, "woman")]
    [InlineData("Bachelet", Tag.NNP, "Bachelet")]
    [InlineData("NATIONS", Tag.NNPS, "NATION")]
    [InlineData("better", Tag.JJR, "good")]
    [InlineData("don’t", Tag.VBP, "do")]
    [InlineData("Its", Tag.PRPS, "its")]
    [InlineData("I", Tag.PRP, "I")]
    [InlineData("Chinese", Tag.JJ, "Chinese")]
    [InlineData("The", Tag.DT, "the")]
    [InlineData("meeting", Tag.NN, "meeting")]
    [InlineData("meeting", Tag.VBG, "meet")]
    public void FormsHaveTheirLemma(string form, Tag tag, string lemma) => Assert.Equal(lemma, Lemmatizer.Default.Lemma(Word(form), tag));

    [Fact]
    public void LongestEndingDecidesAndWholeWordsComeFirst()
    {
        var lemmatizer = Lemmatizer.Read(new StringReader("NNS\t\t1\t\nNNS\ties\t3\ty\nNNS\t^ties\t1\t\ncapital\tSwede\ncapital\tTV"));
        Assert.Equal(["cat", "city", "tie", "s"], new[] { "cats", "cities", "ties", "ss" }.Select(form => lemmatizer.Lemma(Word(form), Tag.NNS)));
        Assert.Equal(["Swede", "TV", "cat"], new[] { "swedes", "TVs", "CATS" }.Select(form => lemmatizer.Lemma(Word(form), Tag.NNS)));
        Assert.Equal("cats", lemmatizer.Lemma(Word("Cats"), Tag.JJ));
    }

    [Fact]
    public void RuleThatCutsMoreThanThereIsChangesNothing() =>
        Assert.Equal("a", Lemmatizer.Read(new StringReader("NN\t\t3\tx")).Lemma(Word("a"), Tag.NN));

    [Fact]
    public void MarksAreTheirOwnLemma() => Assert.Equal("“", Lemmatizer.Default.Lemma(new Token(new TextSpan(0, 1), "“", TokenKind.OpenQuote), Tag.Punct));

    [Fact]
    public void AnythingElseInTheTableIsRefused() => Assert.Throws<InvalidDataException>(() => Lemmatizer.Read(new StringReader("NNS\ts")));

    private static Token Word(string form) => new(new TextSpan(0, form.Length), form, TokenKind.Word);
}
