using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>A <see cref="RoleNetwork"/> that learns.</summary>
internal sealed class TrainableRoles
{
    private const int Units = 48;

    private readonly TrainableDirection forward;
    private readonly TrainableDirection backward;
    private readonly TrainableDense scores;
    private readonly TrainableChain chain = new(RoleLabels.Count, RoleLabels.CanFollow);
    private readonly Dropout dropOut;

    /// <summary>Random weights.</summary>
    /// <param name="states">How many numbers a token comes in with.</param>
    /// <param name="random">Decides the weights, and what is put out while learning.</param>
    /// <param name="dropout">The share of what goes out that is put out.</param>
    public TrainableRoles(int states, Random random, float dropout)
    {
        (forward, backward) = (new TrainableDirection(states, Units, reversed: false, random), new TrainableDirection(states, Units, reversed: true, random));
        scores = new TrainableDense(2 * Units, RoleLabels.Count, random);
        dropOut = new Dropout(dropout, random);
    }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [.. forward.Parameters, .. backward.Parameters, .. scores.Parameters, .. chain.Parameters];

    /// <summary>Learns to mark sources and contents, and adds the slopes along the states.</summary>
    /// <returns>The loss a window, in nats.</returns>
    public double Learn(PackedArticles rows, float[] states, float[] slopes)
    {
        var windows = new PackedWindows(rows);
        if (windows.Count == 0) return 0;
        var (batch, labels, loss) = (windows.Batch, new int[windows.Batch.Steps], 0.0);
        var joined = new float[batch.Rows * 2 * Units];
        forward.Forward(windows, states, joined, 0);
        backward.Forward(windows, states, joined, Units);
        dropOut.Forward(joined);
        var marks = new float[batch.Rows * RoleLabels.Count];
        scores.Forward(joined, batch.Rows, marks);
        for (var w = 0; w < windows.Count; w++)
        {
            RoleLabels.Write(windows.Report(w), windows.Tokens(w), labels);
            loss += chain.Backward(batch, w, marks, labels, 1f / windows.Count);
        }

        var joinedSlopes = new float[joined.Length];
        scores.Backward(joined, marks, batch.Rows, joinedSlopes);
        dropOut.Backward(joinedSlopes);
        forward.Backward(windows, states, joinedSlopes, 0, slopes);
        backward.Backward(windows, states, joinedSlopes, Units, slopes);
        return loss;
    }

    /// <summary>Adds the weights to a file, as <see cref="RoleNetwork"/> finds them.</summary>
    public void Write(WeightWriter file)
    {
        forward.Write(file, "roles.forward");
        backward.Write(file, "roles.backward");
        file.Add("roles.weights", scores.Weights.ToMatrix(), WeightStorage.Exact);
        file.Add("roles.bias", scores.Bias.Value);
        chain.Write(file, "roles");
    }
}
