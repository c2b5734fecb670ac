using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A <see cref="LabelChain"/> that learns to find the right labelling likely.</summary>
public sealed class TrainableChain
{
    private const float Forbidden = -20;

    private readonly int labels;
    private readonly Func<int, int, bool> canFollow;
    private float[] forward = [];
    private float[] backward = [];

    /// <summary>A chain that prefers nothing, but for steps that cannot be.</summary>
    /// <param name="labels">How many labels.</param>
    /// <param name="canFollow">Whether the second label can follow the first; the first item follows label 0.</param>
    public TrainableChain(int labels, Func<int, int, bool> canFollow)
    {
        (this.labels, this.canFollow) = (labels, canFollow);
        (Steps, Starts, Ends) = (new Parameter(labels, labels), new Parameter(1, labels), new Parameter(1, labels));
        for (var to = 0; to < labels; to++)
        {
            if (!canFollow(0, to)) Starts.Value[to] = Forbidden;
            for (var from = 0; from < labels; from++)
                if (!canFollow(from, to)) Steps.Value[from * labels + to] = Forbidden;
        }
    }

    /// <summary>Scores of steps, from the row's label to the column's.</summary>
    public Parameter Steps { get; }

    /// <summary>Scores of labels at the first item.</summary>
    public Parameter Starts { get; }

    /// <summary>Scores of labels at the last item.</summary>
    public Parameter Ends { get; }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [Steps, Starts, Ends];

    /// <summary>Turns the scores of a sequence into the slopes of the loss along them, and adds to the gradients.</summary>
    /// <param name="scores">Item after item, one number a label; become slopes.</param>
    /// <param name="right">The right label of each item.</param>
    /// <param name="weight">How much the sequence counts.</param>
    /// <returns>The loss in nats, times the weight: minus the log of the right labelling's probability.</returns>
    public float Backward(Span<float> scores, ReadOnlySpan<int> right, float weight = 1)
    {
        if (forward.Length < scores.Length) (forward, backward) = (new float[scores.Length], new float[scores.Length]);
        var chain = ToChain();
        var items = scores.Length / labels;
        var total = chain.Weigh(scores, forward, backward.AsSpan(0, scores.Length));
        var loss = total - chain.Score(scores, right);
        for (var item = 1; item < items; item++) AddSteps(item, scores, right, total, weight);
        for (var item = 0; item < items; item++)
        {
            for (var label = 0; label < labels; label++)
            {
                var at = item * labels + label;
                scores[at] = weight * (MathF.Exp(forward[at] + backward[at] - total) - (right[item] == label ? 1 : 0));
                if (item == 0 && canFollow(0, label)) Starts.Gradient[label] += scores[at];
                if (item == items - 1) Ends.Gradient[label] += scores[at];
            }
        }

        return loss * weight;
    }

    /// <summary>The same for one sequence of a batch, whose scores lie among those of others.</summary>
    /// <param name="batch">How the sequences are packed.</param>
    /// <param name="sequence">Which one.</param>
    /// <param name="scores">The scores of all, packed; those of the sequence become slopes.</param>
    /// <param name="right">The right label of each item of the sequence; what follows is passed over.</param>
    /// <param name="weight">How much the sequence counts.</param>
    public float Backward(SequenceBatch batch, int sequence, float[] scores, ReadOnlySpan<int> right, float weight)
    {
        var own = new float[batch.Length(sequence) * labels];
        for (var i = 0; i < batch.Length(sequence); i++) scores.AsSpan(batch.RowOf(sequence, i) * labels, labels).CopyTo(own.AsSpan(i * labels));
        var loss = Backward(own, right[..batch.Length(sequence)], weight);
        for (var i = 0; i < batch.Length(sequence); i++) own.AsSpan(i * labels, labels).CopyTo(scores.AsSpan(batch.RowOf(sequence, i) * labels));
        return loss;
    }

    /// <summary>As the engine takes it.</summary>
    public LabelChain ToChain() => new(Steps.ToMatrix(), Starts.Value, Ends.Value);

    /// <summary>Adds the weights to a file, as <see cref="LabelChain.Of"/> finds them.</summary>
    public void Write(WeightWriter file, string name)
    {
        file.Add($"{name}.steps", Steps.ToMatrix(), WeightStorage.Exact);
        file.Add($"{name}.starts", Starts.Value);
        file.Add($"{name}.ends", Ends.Value);
    }

    private void AddSteps(int item, ReadOnlySpan<float> scores, ReadOnlySpan<int> right, float total, float weight)
    {
        for (var from = 0; from < labels; from++)
        {
            for (var to = 0; to < labels; to++)
            {
                if (!canFollow(from, to)) continue;
                var step = from * labels + to;
                var at = item * labels + to;
                var chance = MathF.Exp(forward[(item - 1) * labels + from] + Steps.Value[step] + scores[at] + backward[at] - total);
                Steps.Gradient[step] += weight * (chance - (right[item - 1] == from && right[item] == to ? 1 : 0));
            }
        }
    }
}
