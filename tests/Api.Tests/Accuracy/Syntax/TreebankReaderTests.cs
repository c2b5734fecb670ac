using System.Globalization;
using OnRecord.Accuracy.Training.Syntax;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Syntax;

public class TreebankReaderTests
{
    [Fact]
    public void WordsThatTheEngineKeepsWholeAreJoined() => Assert.Equal(
        """
        1 They Pronoun PRP they 3 nsubj
        2 didn't Auxiliary VBD do 3 aux
        3 read Verb VB read 0 root
        4 the Determiner DT the 6 det
        5 long-term Adjective JJ long-term 6 compound
        6 plan Noun NN plan 3 obj
        7 . Punctuation Punct . 3 punct

        1 Ann Name NNP Ann 3 nmod:poss
        2 's Particle POS 's 1 case
        3 dogs Noun NNS dog 4 nsubj
        4 barked Verb VBD bark 0 root
        5 . Punctuation Punct . 4 punct
        """.ReplaceLineEndings("\n"),
        string.Join("\n\n", Treebank.Read(Treebank.Sample).Select(sentence => string.Join('\n', sentence.Words.Select((word, i) => string.Create(
            CultureInfo.InvariantCulture, $"{i + 1} {word.Token.Text} {word.Class} {word.Tag} {word.Lemma} {word.Head} {word.Relation.Name()}"))))));

    [Fact]
    public void HeadsOfJoinedWordsMakeATree() =>
        Assert.All(Treebank.Read(Treebank.Sample), sentence => Assert.True(TreeDecoder.IsTree([.. sentence.Words.Select(word => word.Head)])));

    [Fact]
    public void WordThatDoesNotStandInTheTextIsAMistakeOfTheFile() =>
        Assert.Throws<FormatException>(() => Treebank.Read(Treebank.Sample.Replace("# text = Ann", "# text = Bob", StringComparison.Ordinal)));

    [Fact]
    public void LemmasAreLearnedFromEndingsWithTheirExceptions()
    {
        var table = string.Join('\n', LemmaTrainer.Learn([new TreebankSentence("", [
            .. "cats cat;dogs dog;cars car;cities city;parties party;mice mouse".Split(';').Select(pair => Noun(pair.Split(' ')))])]));
        var lemmatizer = Lemmatizer.Read(new StringReader(table));
        Assert.Equal(["town", "duty", "mouse"], "towns duties mice".Split(' ').Select(form => lemmatizer.Lemma(Word(form), Tag.NNS)));
    }

    private static TreebankWord Noun(string[] pair) => new(Word(pair[0]), WordClass.Noun, Tag.NNS, pair[1], 0, Relation.Root);

    private static Token Word(string form) => new(new TextSpan(0, form.Length), form, TokenKind.Word);
}
