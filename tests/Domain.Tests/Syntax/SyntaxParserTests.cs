using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Syntax;

public sealed class SyntaxParserTests
{
    [Fact]
    public void ReportedClauseHangsOnTheVerbThatReportsIt() => Check(
        "The minister said on Tuesday that she had accused the company.",
        """
        The DT the det minister
        minister NN minister nsubj said
        said VBD say root -
        on IN on case Tuesday
        Tuesday NNP Tuesday obl said
        that IN that mark accused
        she PRP she nsubj accused
        had VBD have aux accused
        accused VBN accuse ccomp said
        the DT the det company
        company NN company obj accused
        """);

    [Fact]
    public void ParticipleThatModifiesANounIsNoPredicate() => Check(
        "The men accused of fraud left the country.",
        """
        The DT the det men
        men NNS man nsubj left
        accused VBN accuse acl men
        of IN of case fraud
        fraud NN fraud obl accused
        left VBD leave root -
        the DT the det country
        country NN country obj left
        """);

    [Fact]
    public void PassiveHasASubjectAndAnAgentOfItsOwn() => Check(
        "Three journalists were arrested by the police.",
        """
        Three CD three nummod journalists
        journalists NNS journalist nsubj:pass arrested
        were VBD be aux:pass arrested
        arrested VBN arrest root -
        by IN by case police
        the DT the det police
        police NN police obl:agent arrested
        """);

    [Fact]
    public void ContractionsStayWhole() => Check(
        "They don’t want to leave.",
        """
        They PRP they nsubj want
        don’t VBP do aux want
        want VB want root -
        to TO to mark leave
        leave VB leave xcomp want
        """);

    [Fact]
    public void RelativeClauseAndInfinitiveAreTold() => Check(
        "She is the lawyer who refused to sign the letter.",
        """
        She PRP she nsubj lawyer
        is VBZ be cop lawyer
        the DT the det lawyer
        lawyer NN lawyer root -
        who WP who nsubj refused
        refused VBD refuse acl:relcl lawyer
        to TO to mark sign
        sign VB sign xcomp refused
        the DT the det letter
        letter NN letter obj sign
        """);

    [Fact]
    public void NounAndVerbOfOneFormAreToldApart()
    {
        var document = SyntaxSample.Parse("They plan a report. The plan reports progress.");
        Assert.Equal(
            ["They/PRP", "plan/VBP", "a/DT", "report/NN", "./Punct", "The/DT", "plan/NN", "reports/VBZ", "progress/NN", "./Punct"],
            document.Tokens.Zip(document.Tags, (token, tag) => $"{token.Text}/{tag}"));
    }

    [Fact]
    public void ASentenceIsReadTheSameWhateverStandsBesideIt()
    {
        const string One = "The envoy told reporters that talks would resume.";
        var alone = SyntaxSample.Parse(One);
        var among = SyntaxSample.Parse($"{One} “No,” she said. {string.Join(' ', Enumerable.Repeat("He left and nobody knew why.", 200))}");
        Assert.Equal(alone.Syntax.AsEnumerable(), among.Syntax.Take(alone.Syntax.Length));
        Assert.Equal(alone.Tags.AsEnumerable(), among.Tags.Take(alone.Tags.Length));
    }

    [Fact]
    public void NothingHasNoSyntax()
    {
        Assert.Empty(SyntaxSample.Parse("").Syntax);
        Assert.Empty(SyntaxSample.Parse("").Tags);
    }

    [Fact]
    public void MarksAreTaggedAsSuchAndWordsNever()
    {
        var document = SyntaxSample.Parse("👍🏽 👨‍👩‍👧 … — $ 中文 עברית é 1,000.5 ©");
        Assert.All(document.Tokens.Zip(document.Tags), pair => Assert.Equal(!pair.First.IsWord, pair.Second == Tag.Punct));
    }

    [Theory]
    [InlineData(120)]
    [InlineData(121)]
    [InlineData(10_000)]
    public void LongSentenceIsOneTree(int words)
    {
        var tokens = Enumerable.Range(0, words).Select(i => (i % 4) switch { 0 => "dogs", 1 => "bark", 2 => "and", _ => "sleep" })
            .Select((word, i) => new Token(new TextSpan(6 * i, 6 * i + word.Length), word, TokenKind.Word)).ToArray();
        var document = SyntaxSample.Parse(new AnnotatedDocument { Text = "", ArticleId = "a", Tokens = [.. tokens], Sentences = [new Sentence(default, 0, words, 0)] });
        Assert.Equal(words, document.Syntax.Length);
        SyntaxProperties.AssertTrees(document);
    }

    [Fact]
    public void OtherWeightsAreRefused() =>
        Assert.Throws<InvalidDataException>(() => new SyntaxModel(Domain.Networks.WeightReader.OfModel("vectors.bin"), Domain.Networks.WordVectors.Default));

    private static void Check(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), SyntaxSample.Listing(text));
}
