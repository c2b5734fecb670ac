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

    [Theory]
    [InlineData("cats", Tag.NNS, "cat")]
    [InlineData("cities", Tag.NNS, "city")]
    [InlineData("ties", Tag.NNS, "tie")]
    [InlineData("ss", Tag.NNS, "s")]
    [InlineData("swedes", Tag.NNS, "Swede")]
    [InlineData("TVs", Tag.NNS, "TV")]
    [InlineData("CATS", Tag.NNS, "cat")]
    [InlineData("Cats", Tag.JJ, "cats")]
    public void LongestEndingDecidesAndWholeWordsComeFirst(string form, Tag tag, string lemma) => Assert.Equal(
        lemma,
        Lemmatizer.Read(new StringReader("NNS\t\t1\t\nNNS\ties\t3\ty\nNNS\t^ties\t1\t\ncapital\tSwede\ncapital\tTV")).Lemma(Word(form), tag));

    [Theory]
    [InlineData("NN\t\t3\tx")]
    [InlineData("NN\t\t1\t")]
    public void RuleThatCutsMoreThanThereIsOrAllOfItChangesNothing(string table) =>
        Assert.Equal("a", Lemmatizer.Read(new StringReader(table)).Lemma(Word("a"), Tag.NN));

    [Fact]
    public void MarksAreTheirOwnLemma() => Assert.Equal("“", Lemmatizer.Default.Lemma(new Token(new TextSpan(0, 1), "“", TokenKind.OpenQuote), Tag.Punct));

    [Fact]
    public void AnythingElseInTheTableIsRefused() => Assert.Throws<InvalidDataException>(() => Lemmatizer.Read(new StringReader("NNS\ts")));

    private static Token Word(string form) => new(new TextSpan(0, form.Length), form, TokenKind.Word);
}
