using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>The network of attributions while it learns: both halves at once, so that the first learns what the second needs.</summary>
internal sealed class TrainableAttributions
{
    private const int Columns = 80;
    private const int Units = 80;
    private const int RoleUnits = 64;
    private const int States = 2 * Units;
    private const int Gates = 4 * RoleUnits;
    private const float DropoutShare = 0.2f;

    private readonly Parameter tokens;
    private readonly Parameter vectors;
    private readonly TrainableBiLstm encoder;
    private readonly TrainableDense cueScores;
    private readonly TrainableChain cueChain = new(CueLabels.Count, CueLabels.CanFollow);
    private readonly Parameter window;
    private readonly TrainableDense forwardInput;
    private readonly TrainableDense backwardInput;
    private readonly TrainableRecurrence forward;
    private readonly TrainableRecurrence backward;
    private readonly TrainableDense roleScores;
    private readonly TrainableChain roleChain = new(RoleLabels.Count, RoleLabels.CanFollow);
    private readonly Dropout[] dropouts;

    /// <summary>Random weights.</summary>
    public TrainableAttributions(Random random, float dropout = DropoutShare)
    {
        tokens = new Parameter(TokenInputs.Rows, Columns, sparse: true).Uniform(random, 0.1f);
        vectors = new Parameter(WordVectors.Default.Dimensions, Columns).Glorot(random);
        encoder = new TrainableBiLstm(Columns, Units, random);
        cueScores = new TrainableDense(States, CueLabels.Count, random);
        window = new Parameter(WindowInputs.Rows, 2 * Gates).Uniform(random, 0.1f);
        (forwardInput, backwardInput) = (new TrainableDense(States, Gates, random), new TrainableDense(States, Gates, random));
        forwardInput.Bias.Value.AsSpan(RoleUnits, RoleUnits).Fill(1);
        backwardInput.Bias.Value.AsSpan(RoleUnits, RoleUnits).Fill(1);
        (forward, backward) = (new TrainableRecurrence(RoleUnits, random), new TrainableRecurrence(RoleUnits, random));
        roleScores = new TrainableDense(2 * RoleUnits, RoleLabels.Count, random);
        dropouts = dropout == 0 ? [] : [.. Enumerable.Range(0, 3).Select(_ => new Dropout(dropout, random))];
        Parameters =
        [
            tokens, vectors, .. encoder.Parameters, .. cueScores.Parameters, .. cueChain.Parameters, window, .. forwardInput.Parameters,
            .. backwardInput.Parameters, forward.Recurrent, backward.Recurrent, .. roleScores.Parameters, .. roleChain.Parameters,
        ];
    }

    /// <summary>All that it learns.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Reads articles and adds the slopes of the loss to the gradients.</summary>
    /// <returns>The loss of cues a stretch, and of roles a window, in nats.</returns>
    public (double Cues, double Roles) Learn(IReadOnlyList<LabelledArticle> articles)
    {
        var stretches = articles.SelectMany((article, a) => article.Stretches.Select(stretch => (Article: a, Stretch: stretch))).ToArray();
        var batch = SequenceBatch.Of([.. stretches.Select(item => item.Stretch.Length)]);
        var rowOf = articles.Select(article => new int[article.Document.Tokens.Length]).ToArray();
        for (var s = 0; s < stretches.Length; s++)
            for (var i = 0; i < stretches[s].Stretch.Length; i++) rowOf[stretches[s].Article][stretches[s].Stretch.First + i] = batch.RowOf(s, i);

        var words = new float[batch.Rows * vectors.Rows];
        var items = new float[batch.Rows * Columns];
        Embed(articles, rowOf, words, items);
        if (dropouts.Length > 0) dropouts[0].Forward(items);
        var states = new float[batch.Rows * States];
        encoder.Forward(batch, items, states);
        if (dropouts.Length > 0) dropouts[1].Forward(states);

        var slopes = new float[batch.Rows * States];
        var cueLoss = LearnCues(articles, stretches, batch, states, slopes);
        var roleLoss = LearnRoles(articles, rowOf, states, slopes);
        if (dropouts.Length > 0) dropouts[1].Backward(slopes);
        var along = new float[batch.Rows * Columns];
        encoder.Backward(batch, items, slopes, along);
        if (dropouts.Length > 0) dropouts[0].Backward(along);
        Gradients.AddWeights(words, along, batch.Rows, vectors.Rows, Columns, vectors.Gradient);
        for (var a = 0; a < articles.Count; a++)
        {
            for (var token = 0; token < rowOf[a].Length; token++)
            {
                foreach (var row in articles[a].Inputs.Of(token))
                {
                    tokens.Touch(row);
                    RowSum.Add(along.AsSpan(rowOf[a][token] * Columns, Columns), tokens.Gradient.AsSpan(row * Columns, Columns));
                }
            }
        }

        return (cueLoss, roleLoss);
    }

    /// <summary>The weights, as the engine reads them.</summary>
    public WeightWriter ToFile()
    {
        var file = new WeightWriter();
        file.Add("tokens", tokens.ToMatrix(), WeightStorage.Byte);
        file.Add("vectors", vectors.ToMatrix(), WeightStorage.Half);
        encoder.Write(file, "encoder", WeightStorage.Half);
        file.Add("cues.weights", cueScores.Weights.ToMatrix(), WeightStorage.Exact);
        file.Add("cues.bias", cueScores.Bias.Value);
        cueChain.Write(file, "cues");
        file.Add("window", window.ToMatrix(), WeightStorage.Half);
        foreach (var (name, input, recurrent) in new[] { ("roles.forward", forwardInput, forward), ("roles.backward", backwardInput, backward) })
        {
            file.Add($"{name}.input", input.Weights.ToMatrix(), WeightStorage.Half);
            file.Add($"{name}.bias", input.Bias.Value);
            file.Add($"{name}.recurrent", recurrent.Recurrent.ToMatrix(), WeightStorage.Half);
        }

        file.Add("roles.weights", roleScores.Weights.ToMatrix(), WeightStorage.Exact);
        file.Add("roles.bias", roleScores.Bias.Value);
        roleChain.Write(file, "roles");
        return file;
    }

    private void Embed(IReadOnlyList<LabelledArticle> articles, int[][] rowOf, float[] words, float[] items)
    {
        for (var a = 0; a < articles.Count; a++)
        {
            for (var token = 0; token < rowOf[a].Length; token++)
            {
                var sum = items.AsSpan(rowOf[a][token] * Columns, Columns);
                WordVectors.Default.CopyTo(articles[a].Inputs.VectorOf(token), words.AsSpan(rowOf[a][token] * vectors.Rows, vectors.Rows));
                foreach (var row in articles[a].Inputs.Of(token)) RowSum.Add(tokens.Value.AsSpan(row * Columns, Columns), sum);
            }
        }

        MatrixProduct.Multiply(words, items.Length / Columns, vectors.Rows, vectors.Value, Columns, items, add: true);
    }

    private double LearnCues(
        IReadOnlyList<LabelledArticle> articles, (int Article, TokenRange Stretch)[] stretches, SequenceBatch batch, float[] states, float[] slopes)
    {
        var scores = new float[batch.Rows * CueLabels.Count];
        cueScores.Forward(states, batch.Rows, scores);
        var labels = new int[batch.Steps];
        var loss = 0.0;
        for (var s = 0; s < stretches.Length; s++)
        {
            var stretch = stretches[s].Stretch;
            CueLabels.Write(articles[stretches[s].Article].Gold.Select(report => report.Cue), stretch, labels);
            loss += Chain(cueChain, batch, s, CueLabels.Count, scores, labels.AsSpan(0, stretch.Length), 1f / stretches.Length);
        }

        cueScores.Backward(states, scores, batch.Rows, slopes, add: true);
        return loss;
    }

    private double LearnRoles(IReadOnlyList<LabelledArticle> articles, int[][] rowOf, float[] states, float[] slopes)
    {
        var windows = articles.SelectMany((article, a) => article.Windows.Select(item => (Article: a, item.Window, item.Report))).ToArray();
        if (windows.Length == 0) return 0;
        var rows = states.Length / States;
        var batch = SequenceBatch.Of([.. windows.Select(item => item.Window.Tokens.Length)]);
        var (along, against) = (new float[rows * Gates], new float[rows * Gates]);
        forwardInput.Forward(states, rows, along);
        backwardInput.Forward(states, rows, against);
        var told = new int[batch.Rows * WindowInputs.Count];
        var places = new int[batch.Rows];
        var (leftSums, rightSums) = (new float[batch.Rows * Gates], new float[batch.Rows * Gates]);
        for (var w = 0; w < windows.Length; w++)
        {
            var inputs = new WindowInputs(articles[windows[w].Article].Rules, articles[windows[w].Article].Document.Syntax);
            for (var i = 0; i < windows[w].Window.Tokens.Length; i++)
            {
                var (row, token) = (batch.RowOf(w, i), windows[w].Window.Tokens.First + i);
                places[row] = rowOf[windows[w].Article][token];
                var left = leftSums.AsSpan(row * Gates, Gates);
                var right = rightSums.AsSpan(batch.Reversed[row] * Gates, Gates);
                along.AsSpan(places[row] * Gates, Gates).CopyTo(left);
                against.AsSpan(places[row] * Gates, Gates).CopyTo(right);
                var own = told.AsSpan(row * WindowInputs.Count, WindowInputs.Count);
                inputs.Fill(windows[w].Window, token, own);
                foreach (var t in own)
                {
                    RowSum.Add(window.Value.AsSpan(t * 2 * Gates, Gates), left);
                    RowSum.Add(window.Value.AsSpan(t * 2 * Gates + Gates, Gates), right);
                }
            }
        }

        var (leftOut, rightOut, joined) = (new float[batch.Rows * RoleUnits], new float[batch.Rows * RoleUnits], new float[batch.Rows * 2 * RoleUnits]);
        forward.Forward(batch, leftSums, leftOut);
        backward.Forward(batch, rightSums, rightOut);
        for (var row = 0; row < batch.Rows; row++)
        {
            leftOut.AsSpan(row * RoleUnits, RoleUnits).CopyTo(joined.AsSpan(row * 2 * RoleUnits));
            rightOut.AsSpan(batch.Reversed[row] * RoleUnits, RoleUnits).CopyTo(joined.AsSpan(row * 2 * RoleUnits + RoleUnits));
        }

        if (dropouts.Length > 0) dropouts[2].Forward(joined);
        var scores = new float[batch.Rows * RoleLabels.Count];
        roleScores.Forward(joined, batch.Rows, scores);
        var labels = new int[batch.Steps];
        var loss = 0.0;
        for (var w = 0; w < windows.Length; w++)
        {
            var tokensOf = windows[w].Window.Tokens;
            RoleLabels.Write(windows[w].Report, tokensOf, labels);
            loss += Chain(roleChain, batch, w, RoleLabels.Count, scores, labels.AsSpan(0, tokensOf.Length), 1f / windows.Length);
        }

        var joinedSlopes = new float[joined.Length];
        roleScores.Backward(joined, scores, batch.Rows, joinedSlopes);
        if (dropouts.Length > 0) dropouts[2].Backward(joinedSlopes);
        var (leftSlopes, rightSlopes) = (new float[leftOut.Length], new float[rightOut.Length]);
        for (var row = 0; row < batch.Rows; row++)
        {
            joinedSlopes.AsSpan(row * 2 * RoleUnits, RoleUnits).CopyTo(leftSlopes.AsSpan(row * RoleUnits));
            joinedSlopes.AsSpan(row * 2 * RoleUnits + RoleUnits, RoleUnits).CopyTo(rightSlopes.AsSpan(batch.Reversed[row] * RoleUnits));
        }

        forward.Backward(batch, leftOut, leftSlopes, leftSums);
        backward.Backward(batch, rightOut, rightSlopes, rightSums);
        Array.Clear(along);
        Array.Clear(against);
        for (var row = 0; row < batch.Rows; row++)
        {
            var left = leftSums.AsSpan(row * Gates, Gates);
            var right = rightSums.AsSpan(batch.Reversed[row] * Gates, Gates);
            RowSum.Add(left, along.AsSpan(places[row] * Gates, Gates));
            RowSum.Add(right, against.AsSpan(places[row] * Gates, Gates));
            foreach (var t in told.AsSpan(row * WindowInputs.Count, WindowInputs.Count))
            {
                RowSum.Add(left, window.Gradient.AsSpan(t * 2 * Gates, Gates));
                RowSum.Add(right, window.Gradient.AsSpan(t * 2 * Gates + Gates, Gates));
            }
        }

        forwardInput.Backward(states, along, rows, slopes, add: true);
        backwardInput.Backward(states, against, rows, slopes, add: true);
        return loss;
    }

    // Takes one sequence's scores out of the packed rows and puts their slopes back.
    private static float Chain(TrainableChain chain, SequenceBatch batch, int sequence, int count, float[] scores, ReadOnlySpan<int> labels, float weight)
    {
        var own = new float[labels.Length * count];
        for (var i = 0; i < labels.Length; i++) scores.AsSpan(batch.RowOf(sequence, i) * count, count).CopyTo(own.AsSpan(i * count));
        var loss = chain.Backward(own, labels, weight);
        for (var i = 0; i < labels.Length; i++) own.AsSpan(i * count, count).CopyTo(scores.AsSpan(batch.RowOf(sequence, i) * count));
        return loss;
    }
}
