using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>The recurrent layer over windows in one direction: a token's state is multiplied once, however many windows hold it.</summary>
internal sealed class WindowDirection
{
    private readonly DenseLayer input;
    private readonly Matrix told;
    private readonly PackedMatrix recurrent;

    /// <summary>Takes the weights of a name out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public WindowDirection(WeightReader weights, string name)
    {
        input = new DenseLayer(weights.Matrix($"{name}.input"), weights.Row($"{name}.bias"));
        (told, recurrent) = (weights.Matrix($"{name}.told"), new PackedMatrix(weights.Matrix($"{name}.recurrent")));
    }

    /// <summary>How many numbers a token comes in with.</summary>
    public int Inputs => input.Inputs;

    /// <summary>How many numbers a token goes out with.</summary>
    public int Units => recurrent.Rows;

    /// <summary>How many numbers its gates have.</summary>
    public int Gates => input.Outputs;

    /// <summary>Works out the gates' sums over the states.</summary>
    public void Multiply(ReadOnlySpan<float> states, int rows, Span<float> sums) => input.Run(states, rows, sums);

    /// <summary>Adds what is told of a token as seen from a cue.</summary>
    public void Add(ReadOnlySpan<int> facts, Span<float> sums)
    {
        foreach (var fact in facts) RowSum.Add(told.Row(fact), sums);
    }

    /// <summary>Reads the sequences.</summary>
    public void Run(SequenceBatch batch, Span<float> sums, Span<float> outputs) => LstmRecurrence.Run(batch, recurrent, sums, outputs);
}
