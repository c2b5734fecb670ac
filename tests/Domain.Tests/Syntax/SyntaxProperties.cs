using OnRecord.Domain.Syntax;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Syntax;

/// <summary>What holds for the syntax of any text whatever.</summary>
public sealed class SyntaxProperties
{
    [Fact]
    public void EverySentenceIsOneTree() => AnyText.Check(text => AssertTrees(SyntaxSample.Parse(text)));

    [Fact]
    public void EveryTokenHasATagAndALemma() => AnyText.Check(text =>
    {
        var document = SyntaxSample.Parse(text);
        Assert.Equal(document.Tokens.Length, document.Tags.Length);
        Assert.Equal(document.Tokens.Length, document.Syntax.Length);
        Assert.All(document.Syntax, word => Assert.NotEmpty(word.Lemma));
    });

    [Fact]
    public void SecondRunGivesTheSame() => AnyText.Check(text => Assert.Equal(SyntaxSample.Parse(text).Syntax.AsEnumerable(), SyntaxSample.Parse(text).Syntax));

    /// <summary>Heads stay in their sentence, without a cycle, and just one word of it is the root.</summary>
    internal static void AssertTrees(AnnotatedDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            var heads = new int[sentence.EndToken - sentence.FirstToken];
            for (var i = 0; i < heads.Length; i++)
            {
                var word = document.Syntax[sentence.FirstToken + i];
                Assert.True(word.Head < 0 || word.Head >= sentence.FirstToken && word.Head < sentence.EndToken);
                Assert.Equal(word.Head < 0, word.Relation == Relation.Root);
                heads[i] = word.Head < 0 ? 0 : word.Head - sentence.FirstToken + 1;
            }

            Assert.True(TreeDecoder.IsTree(heads));
        }
    }
}
