using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>A <see cref="CueNetwork"/> that learns.</summary>
internal sealed class TrainableCues
{
    private const int Columns = 80;
    private const int Units = 80;

    private readonly Parameter tokens;
    private readonly Parameter vectors;
    private readonly TrainableBiLstm encoder;
    private readonly TrainableDense scores;
    private readonly TrainableChain chain = new(CueLabels.Count, CueLabels.CanFollow);
    private readonly Dropout dropIn;
    private readonly Dropout dropOut;
    private float[] words = [];
    private float[] items = [];

    /// <summary>Random weights.</summary>
    /// <param name="random">Decides the weights, and what is put out while learning.</param>
    /// <param name="dropout">The share of what comes in and of the states that is put out.</param>
    public TrainableCues(Random random, float dropout)
    {
        tokens = new Parameter(TokenInputs.Rows, Columns, sparse: true).Uniform(random, 0.1f);
        vectors = new Parameter(WordVectors.Default.Dimensions, Columns).Glorot(random);
        encoder = new TrainableBiLstm(Columns, Units, random);
        scores = new TrainableDense(States, CueLabels.Count, random);
        (dropIn, dropOut) = (new Dropout(dropout, random), new Dropout(dropout, random));
    }

    /// <summary>How many numbers the state of a token has.</summary>
    public const int States = 2 * Units;

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [tokens, vectors, .. encoder.Parameters, .. scores.Parameters, .. chain.Parameters];

    /// <summary>The states of all tokens, packed.</summary>
    public float[] Forward(PackedArticles rows)
    {
        var count = rows.Batch.Rows;
        (words, items) = (new float[count * vectors.Rows], new float[count * Columns]);
        foreach (var (article, token, row) in rows.Tokens())
        {
            WordVectors.Default.CopyTo(article.Inputs.VectorOf(token), words.AsSpan(row * vectors.Rows, vectors.Rows));
            foreach (var told in article.Inputs.Of(token)) RowSum.Add(tokens.Value.AsSpan(told * Columns, Columns), items.AsSpan(row * Columns, Columns));
        }

        MatrixProduct.Multiply(words, count, vectors.Rows, vectors.Value, Columns, items, add: true);
        dropIn.Forward(items);
        var states = new float[count * States];
        encoder.Forward(rows.Batch, items, states);
        dropOut.Forward(states);
        return states;
    }

    /// <summary>Learns to mark the cues, and adds the slopes along the states.</summary>
    /// <returns>The loss a stretch, in nats.</returns>
    public double Learn(PackedArticles rows, float[] states, float[] slopes)
    {
        var (batch, marks, labels, loss) = (rows.Batch, new float[rows.Batch.Rows * CueLabels.Count], new int[rows.Batch.Steps], 0.0);
        scores.Forward(states, batch.Rows, marks);
        for (var s = 0; s < rows.Stretches.Length; s++)
        {
            var (article, stretch) = rows.Stretches[s];
            CueLabels.Write(rows.Articles[article].Gold.Select(report => report.Cue), stretch, labels);
            loss += chain.Backward(batch, s, marks, labels, 1f / rows.Stretches.Length);
        }

        scores.Backward(states, marks, batch.Rows, slopes, add: true);
        return loss;
    }

    /// <summary>Takes the slopes along the states back to all that is learned.</summary>
    public void Backward(PackedArticles rows, float[] slopes)
    {
        dropOut.Backward(slopes);
        var along = new float[items.Length];
        encoder.Backward(rows.Batch, items, slopes, along);
        dropIn.Backward(along);
        Gradients.AddWeights(words, along, rows.Batch.Rows, vectors.Rows, Columns, vectors.Gradient);
        foreach (var (article, token, row) in rows.Tokens())
        {
            foreach (var told in article.Inputs.Of(token))
            {
                tokens.Touch(told);
                RowSum.Add(along.AsSpan(row * Columns, Columns), tokens.Gradient.AsSpan(told * Columns, Columns));
            }
        }
    }

    /// <summary>Adds the weights to a file, as <see cref="CueNetwork"/> finds them.</summary>
    public void Write(WeightWriter file)
    {
        file.Add("tokens", tokens.ToMatrix(), WeightStorage.Byte);
        file.Add("vectors", vectors.ToMatrix(), WeightStorage.Half);
        encoder.Write(file, "encoder", WeightStorage.Half);
        file.Add("cues.weights", scores.Weights.ToMatrix(), WeightStorage.Exact);
        file.Add("cues.bias", scores.Bias.Value);
        chain.Write(file, "cues");
    }
}
