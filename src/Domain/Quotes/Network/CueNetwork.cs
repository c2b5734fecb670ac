using System.Buffers;
using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>The first half of the network: reads sentences, and marks the words that report.</summary>
internal sealed class CueNetwork
{
    private readonly Matrix table;
    private readonly Matrix vectors;
    private readonly BiLstmLayer encoder;
    private readonly DenseLayer scores;
    private readonly LabelChain chain;

    /// <summary>Takes the weights out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public CueNetwork(WeightReader weights)
    {
        table = weights.Matrix("tokens");
        vectors = WordVectors.Default.Project(weights.Matrix("vectors"));
        encoder = BiLstmLayer.Of(weights, "encoder");
        scores = new DenseLayer(weights.Matrix("cues.weights"), weights.Row("cues.bias"));
        chain = LabelChain.Of(weights, "cues");
    }

    /// <summary>How many numbers the state of a token has.</summary>
    public int States => encoder.Outputs;

    /// <summary>Reads stretches of neighbouring tokens.</summary>
    /// <param name="inputs">What is known of the tokens.</param>
    /// <param name="stretches">The stretches, none empty, each beginning after the one before.</param>
    /// <param name="leniency">How much worse than no cue a cue may be and still be found, in nats.</param>
    /// <param name="states">Room for the states of all tokens from the first stretch's first on, token after token.</param>
    /// <param name="chances">Room for a number a token from there on: how sure it is to be part of a cue.</param>
    /// <returns>The cues, in order.</returns>
    public List<FoundCue> Read(TokenInputs inputs, IReadOnlyList<TokenRange> stretches, float leniency, Span<float> states, Span<float> chances)
    {
        var batch = SequenceBatch.Of([.. stretches.Select(stretch => stretch.Length)]);
        var items = ArrayPool<float>.Shared.Rent(Math.Max(1, batch.Rows * table.Columns));
        var packed = ArrayPool<float>.Shared.Rent(Math.Max(1, batch.Rows * States));
        for (var s = 0; s < stretches.Count; s++)
            for (var i = 0; i < stretches[s].Length; i++)
                Embed(inputs, stretches[s].First + i, items.AsSpan(batch.RowOf(s, i) * table.Columns, table.Columns));
        encoder.Run(batch, items.AsSpan(0, batch.Rows * table.Columns), packed);
        var marks = new float[batch.Rows * CueLabels.Count];
        scores.Run(packed, batch.Rows, marks);
        var cues = new List<FoundCue>();
        var own = new float[Stretches.Longest * CueLabels.Count];
        for (var s = 0; s < stretches.Count; s++)
        {
            var stretch = stretches[s];
            for (var i = 0; i < stretch.Length; i++)
            {
                var (row, to) = (batch.RowOf(s, i), stretch.First - stretches[0].First + i);
                packed.AsSpan(row * States, States).CopyTo(states[(to * States)..]);
                marks.AsSpan(row * CueLabels.Count, CueLabels.Count).CopyTo(own.AsSpan(i * CueLabels.Count));
            }

            Find(stretch, own.AsSpan(0, stretch.Length * CueLabels.Count), leniency, chances.Slice(stretch.First - stretches[0].First, stretch.Length), cues);
        }

        ArrayPool<float>.Shared.Return(items);
        ArrayPool<float>.Shared.Return(packed);
        return cues;
    }

    private void Embed(TokenInputs inputs, int token, Span<float> sum)
    {
        vectors.Row(inputs.VectorOf(token)).CopyTo(sum);
        RowSum.Add(table, inputs.Of(token), sum);
    }

    private void Find(TokenRange stretch, Span<float> own, float leniency, Span<float> chances, List<FoundCue> cues)
    {
        // That a token is in no cue, first.
        chain.FillMarginals(own, 0, chances);
        for (var i = 0; i < stretch.Length; i++) chances[i] = 1 - chances[i];
        var labels = new int[stretch.Length];
        chain.Best(own, labels);
        var best = CueLabels.Read(stretch, labels).ToList();
        // Leniency makes cues longer as well: it only adds cues where there were none.
        for (var i = 0; i < stretch.Length; i++) own[i * CueLabels.Count] -= leniency;
        chain.Best(own, labels);
        best.AddRange(CueLabels.Read(stretch, labels).Where(cue => !best.Exists(other => other.Overlaps(cue))).ToList());
        foreach (var cue in best.OrderBy(cue => cue.First))
        {
            var chance = 0f;
            for (var i = cue.First; i < cue.End; i++) chance = Math.Max(chance, chances[i - stretch.First]);
            cues.Add(new FoundCue(cue, chance));
        }
    }
}
