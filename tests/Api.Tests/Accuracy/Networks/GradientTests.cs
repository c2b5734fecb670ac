using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Networks;

public class GradientTests
{
    private const int Inputs = 6;
    private const int Units = 16;

    [Fact]
    public void GradientsThroughTwoRecurrentLayersAreTheSlopesOfTheLoss()
    {
        var random = new Random(1);
        var (first, second) = (new TrainableBiLstm(Inputs, Units, random), new TrainableBiLstm(2 * Units, Units, random));
        var (dense, embedding) = (new TrainableDense(2 * Units, 3, random), new TrainableEmbedding(4, Inputs, random, 1));
        var batch = SequenceBatch.Of([3, 5, 1]);
        var rows = batch.Rows;
        var (items, one, two, scores) = (new float[rows * Inputs], new float[rows * 2 * Units], new float[rows * 2 * Units], new float[rows * 3]);
        Parameter[] all = [.. first.Parameters, .. second.Parameters, .. dense.Parameters, embedding.Table];

        Assert.InRange(GradientCheck.WorstDifference(all, () => Loss(), Backward), 0, 0.02);

        double Loss()
        {
            Array.Clear(items);
            for (var row = 0; row < rows; row++) embedding.Add(row % 4, items.AsSpan(row * Inputs, Inputs));
            first.Forward(batch, items, one);
            second.Forward(batch, one, two);
            dense.Forward(two, rows, scores);
            var loss = 0.0;
            for (var row = 0; row < rows; row++) loss += SoftmaxLoss.Backward(scores.AsSpan(row * 3, 3), row % 3);
            return loss;
        }

        void Backward()
        {
            Loss();
            var (alongTwo, alongOne, alongItems) = (new float[two.Length], new float[one.Length], new float[items.Length]);
            dense.Backward(two, scores, rows, alongTwo);
            second.Backward(batch, one, alongTwo, alongOne);
            first.Backward(batch, items, alongOne, alongItems);
            for (var row = 0; row < rows; row++) embedding.Backward(row % 4, alongItems.AsSpan(row * Inputs, Inputs));
        }
    }

    [Fact]
    public void WhatLearnsAndWhatTheEngineRunsAreOne()
    {
        var layer = new TrainableBiLstm(Inputs, Units, new Random(2));
        var batch = SequenceBatch.Of([4, 2]);
        var items = Enumerable.Range(0, batch.Rows * Inputs).Select(i => MathF.Sin(i)).ToArray();
        var (learned, run) = (new float[batch.Rows * 2 * Units], new float[batch.Rows * 2 * Units]);
        layer.Forward(batch, items, learned);
        layer.ToLayer().Run(batch, items, run);
        // The engine rounds weights to 16 bits.
        Assert.All(learned.Zip(run), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
    }

    [Fact]
    public void AdamFindsTheWeightsOfALine()
    {
        var dense = new TrainableDense(2, 1, new Random(4));
        var adam = new Adam([.. dense.Parameters]);
        var random = new Random(5);
        for (var step = 0; step < 800; step++)
        {
            var (input, output) = (new[] { random.NextSingle(), random.NextSingle() }, new float[1]);
            dense.Forward(input, 1, output);
            output[0] -= 2 * input[0] - 3 * input[1] + 1;
            dense.Backward(input, output, 1, []);
            adam.Step(0.02f);
        }

        Assert.Equal([2, -3], dense.Weights.Value.Select(value => Math.Round(value, 1)));
        Assert.Equal(1, dense.Bias.Value[0], 0.1);
    }

    [Fact]
    public void WhatIsPutOutHasNoSlope()
    {
        var dropout = new Dropout(0.4f, new Random(6));
        var (values, slopes) = (Enumerable.Repeat(1f, 10_000).ToArray(), Enumerable.Repeat(1f, 10_000).ToArray());
        dropout.Forward(values);
        dropout.Backward(slopes);
        Assert.Equal(values, slopes);
        Assert.InRange(values.Count(value => value == 0), 3_700, 4_300);
        Assert.InRange(values.Average(), 0.95, 1.05);
    }
}
