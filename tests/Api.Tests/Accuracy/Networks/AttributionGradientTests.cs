using OnRecord.Accuracy.Polnear;
using OnRecord.Accuracy.Training.Attributions;
using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Networks;

public class AttributionGradientTests
{
    private const string Text = "The mayor said on Monday that the bridge was closed. “We will open it soon,” her deputy, Tom Reed, added.";

    [Fact]
    public void GradientsOfAChainAreTheSlopesOfItsLoss()
    {
        var chain = new TrainableChain(3, (before, label) => label != 2 || before != 0);
        var scores = new Parameter(4, 3).Uniform(new Random(1), 1);
        int[] right = [0, 1, 2, 0];

        Assert.InRange(GradientCheck.WorstDifference([scores, .. chain.Parameters], Loss, Backward), 0, 0.01);

        double Loss()
        {
            var score = chain.ToChain().Score(scores.Value, right);
            return chain.ToChain().LogPartition(scores.Value) - score;
        }

        void Backward()
        {
            var slopes = scores.Value.ToArray();
            chain.Backward(slopes, right);
            for (var i = 0; i < slopes.Length; i++) scores.Gradient[i] += slopes[i];
        }
    }

    [Fact]
    public void GradientsOfTheWholeNetworkAreTheSlopesOfItsLoss()
    {
        var article = Article();
        var network = new TrainableAttributions(new Random(1), dropout: 0);

        foreach (var parameter in network.Parameters)
            Assert.InRange(GradientCheck.WorstDifference([parameter], Loss, Backward, samples: 6, step: 1e-2f), 0, 0.1);

        double Loss()
        {
            var kept = network.Parameters.Select(parameter => parameter.Gradient.ToArray()).ToArray();
            var (cues, roles) = network.Learn([article]);
            for (var i = 0; i < kept.Length; i++) kept[i].CopyTo(network.Parameters[i].Gradient, 0);
            return cues + roles;
        }

        void Backward()
        {
            foreach (var parameter in network.Parameters) Array.Clear(parameter.Gradient);
            network.Learn([article]);
        }
    }

    [Fact]
    public void ANetworkLearnsAnArticleByHeart()
    {
        var article = Article();
        var network = new TrainableAttributions(new Random(2), dropout: 0);
        var adam = new Adam(network.Parameters);
        var (cues, roles) = network.Learn([article]);
        for (var step = 0; step < 60; step++)
        {
            adam.Step(5e-3f);
            (cues, roles) = network.Learn([article]);
        }

        Assert.InRange(cues + roles, 0, 0.5);
    }

    private static LabelledArticle Article() => new(
        new PolnearArticle("bridge", Text,
        [
            new([Span("The mayor")], [Span("said")], [Span("that the bridge was closed")], []),
            new([Span("her deputy, Tom Reed")], [Span("added")], [Span("“We will open it soon,”")], [Span("We will open it soon,")]),
        ]), new Engine(ActorAuthority.Empty, trained: false));

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
