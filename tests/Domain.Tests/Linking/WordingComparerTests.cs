using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Linking.Paraphrase;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Linking;

public sealed class WordingComparerTests
{
    private static readonly Thesaurus Thesaurus = new();
    private static readonly WordingReader Reader = new(Thesaurus);
    private static readonly WordingComparer Comparer = new(new UnitMatcher(Thesaurus), WordWeights.Even);

    [Fact]
    public void RenderingsOfOneUtteranceAreRecognised() => AssertAtLeast(38, SameUtterance.Pairs, same: true);

    [Fact]
    public void TwoUtterancesOnOneSubjectAreKeptApart() => AssertAtLeast(OtherUtterance.Pairs.Length, OtherUtterance.Pairs, same: false);

    [Fact]
    public void TwoThirdsOfUnseenParaphrasesAreRecognised() => AssertAtLeast(17, HeldOutPairs.Same, same: true);

    [Fact]
    public void NearlyAllUnseenOthersAreKeptApart() => AssertAtLeast(HeldOutPairs.Other.Length - 1, HeldOutPairs.Other, same: false);

    [Fact]
    public void ComparisonIsSymmetric()
    {
        foreach (var (left, right) in SameUtterance.Pairs.Concat(OtherUtterance.Pairs))
            Assert.Equal(Comparer.Compare(Read(left), Read(right)), Comparer.Compare(Read(right), Read(left)));
    }

    [Fact]
    public void EveryWordingOfSomeSubstanceIsItself()
    {
        foreach (var (left, _) in OtherUtterance.Pairs.Concat(SameUtterance.Pairs).Where(pair => Reader.Read(pair.Left).Units.Sum(unit => unit.Weight) > 4))
            Assert.True(Comparer.Compare(Read(left), Read(left)).IsSame, left);
    }

    [Theory]
    [InlineData("five billion dollars for roads and bridges", "$5bn for bridges and roads")]
    [InlineData("the U.S. sanctions against the oil industry will stay", "the American sanctions against the oil industry will stay")]
    [InlineData("Türkiye blocked the enlargement of the alliance", "Turkey blocked the enlargement of the alliance")]
    [InlineData("two hundred and fifty trucks of grain crossed the frontier", "250 trucks of grain crossed the frontier")]
    public void NumbersAndNamesAreEqualInAnyWriting(string left, string right) =>
        Assert.False(Comparer.Compare(Read(left), Read(right)).Contradicts);

    [Theory]
    [InlineData("")]
    [InlineData("it is what it is")]
    [InlineData("… !?")]
    public void WordsThatSayNothingMatchNothing(string text) => Assert.False(Comparer.Compare(Read(text), Read(text)).IsSame);

    [Fact]
    public void NamesAreComparedByWhomTheyName()
    {
        const string Text = "Beijing never signed the treaty on cluster munitions";
        var left = Reader.Read(Text, [new TextSpan(0, Text.Length)], [], [new NamedSpan(new TextSpan(0, 7), "china")]);
        Assert.Equal("@china", left.Units[0].Stem);
    }

    [Fact]
    public void NoTextMakesItThrow() => Prop.ForAll(
        Gen.Elements("not", "five", "US", "’", "3,4.", "…", "“", "can't", "-", "U.S.", "Ü", "1e9", "\ud83d\ude00", "\ud83d", "report", "of", "in favour", "million", "\u0301", "99999999999999999999", "n't")
            .ArrayOf().Select(words => string.Join(' ', words)).Two().ToArbitrary(),
        pair => Comparer.Compare(Reader.Read(pair.Item1), Reader.Read(pair.Item2)).Overlap is >= 0 and <= 1.0001).QuickCheckThrowOnFailure();

    // Without marks the whole is the speaker's words, unless it is put as reported speech.
    private static Wording Read(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var reported = text.StartsWith("that ", StringComparison.Ordinal) || text.StartsWith("of ", StringComparison.Ordinal);
        return Reader.Read(text, [whole], Press.Marked(text, 0) is { Length: > 0 } marked ? marked : reported ? [] : [whole], []);
    }

    private static void AssertAtLeast(int floor, (string Left, string Right)[] pairs, bool same)
    {
        var wrong = pairs.Where(pair => Comparer.Compare(Read(pair.Left), Read(pair.Right)).IsSame != same).ToArray();
        Assert.True(pairs.Length - wrong.Length >= floor, $"{wrong.Length} of {pairs.Length}:\n{string.Join("\n", wrong.Select(pair => $"{pair.Left}\n  {pair.Right}"))}");
    }
}
