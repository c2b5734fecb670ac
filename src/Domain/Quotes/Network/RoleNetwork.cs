using System.Buffers;
using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>The second half of the network: reads the surroundings of a cue, and marks its source and its words.</summary>
internal sealed class RoleNetwork
{
    /// <summary>What an item of a window is told by: its token's place, and rows of the table of facts.</summary>
    public const int Facts = 1 + WindowInputs.Count;

    private readonly WindowDirection forward;
    private readonly WindowDirection backward;
    private readonly DenseLayer scores;
    private readonly LabelChain chain;

    /// <summary>Takes the weights out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public RoleNetwork(WeightReader weights)
    {
        (forward, backward) = (new WindowDirection(weights, "roles.forward"), new WindowDirection(weights, "roles.backward"));
        scores = new DenseLayer(weights.Matrix("roles.weights"), weights.Row("roles.bias"));
        chain = LabelChain.Of(weights, "roles");
    }

    private int Units => forward.Units;

    private int Gates => forward.Gates;

    /// <summary>Reads windows.</summary>
    /// <param name="inputs">What is told of tokens as seen from a cue.</param>
    /// <param name="windows">The windows; all their tokens have a state.</param>
    /// <param name="states">The states of tokens from <paramref name="first"/> on.</param>
    /// <param name="first">The first token that has one.</param>
    /// <param name="read">Takes each window with its labels' scores, token after token.</param>
    public void Read(WindowInputs inputs, IReadOnlyList<CueWindow> windows, ReadOnlySpan<float> states, int first, Action<CueWindow, float[]> read)
    {
        var columns = forward.Inputs;
        var batch = SequenceBatch.Of([.. windows.Select(window => window.Tokens.Length)]);
        var places = Places(windows, first, states.Length / columns, out var used);
        var needed = Rent(used.Count * columns);
        for (var i = 0; i < used.Count; i++) states.Slice(used[i] * columns, columns).CopyTo(needed.AsSpan(i * columns));
        var (along, against) = (Rent(used.Count * Gates), Rent(used.Count * Gates));
        using (var rounded = RoundedItems.Of(needed, used.Count, columns))
        {
            forward.Multiply(rounded, along);
            backward.Multiply(rounded, against);
        }

        var items = ArrayPool<int>.Shared.Rent(batch.Rows * Facts);
        Fill(inputs, windows, batch, places, first, items);
        var joined = Rent(batch.Rows * 2 * Units);
        forward.Run(batch, along, items, [], joined, 2 * Units);
        backward.Run(batch, against, items, batch.Reversed, joined.AsSpan(Units), 2 * Units);
        var marks = Rent(batch.Rows * RoleLabels.Count);
        scores.Run(joined, batch.Rows, marks);
        for (var w = 0; w < windows.Count; w++)
        {
            var own = new float[windows[w].Tokens.Length * RoleLabels.Count];
            for (var i = 0; i < windows[w].Tokens.Length; i++)
                marks.AsSpan(batch.RowOf(w, i) * RoleLabels.Count, RoleLabels.Count).CopyTo(own.AsSpan(i * RoleLabels.Count));
            read(windows[w], own);
        }

        foreach (var rented in new[] { needed, along, against, joined, marks }) ArrayPool<float>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(items);
    }

    /// <summary>The likeliest reading of a window, and how likely it, nothing at all, and the rules' reading are.</summary>
    public NetworkReport Judge(CueWindow window, float[] own, float chance, TokenReport? rule)
    {
        var labels = new int[window.Tokens.Length];
        var total = chain.LogPartition(own);
        var best = chain.Best(own, labels);
        var report = RoleLabels.Read(window.Cue, window.Tokens, labels);
        Array.Clear(labels);
        var nothing = chain.Score(own, labels);
        var share = 0f;
        if (rule is not null)
        {
            RoleLabels.Write(rule, window.Tokens, labels);
            share = MathF.Exp(chain.Score(own, labels) - best);
        }

        return new NetworkReport(report, window.Rule, chance, MathF.Exp(best - total), MathF.Exp(nothing - total), share);
    }

    private static void Fill(WindowInputs inputs, IReadOnlyList<CueWindow> windows, SequenceBatch batch, int[] places, int first, Span<int> items)
    {
        for (var w = 0; w < windows.Count; w++)
        {
            for (var i = 0; i < windows[w].Tokens.Length; i++)
            {
                var token = windows[w].Tokens.First + i;
                var own = items.Slice(batch.RowOf(w, i) * Facts, Facts);
                own[0] = places[token - first];
                inputs.Fill(windows[w], token, own[1..]);
            }
        }
    }

    // Only tokens that stand in a window are worked out, each once.
    private static int[] Places(IReadOnlyList<CueWindow> windows, int first, int count, out List<int> used)
    {
        var places = new int[count];
        foreach (var window in windows)
            places.AsSpan(window.Tokens.First - first, window.Tokens.Length).Fill(1);
        used = [];
        for (var i = 0; i < count; i++)
        {
            if (places[i] == 0) continue;
            places[i] = used.Count;
            used.Add(i);
        }

        return places;
    }

    private static float[] Rent(int length) => ArrayPool<float>.Shared.Rent(Math.Max(1, length));
}
