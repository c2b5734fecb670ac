namespace OnRecord.Domain.Networks;

/// <summary>A layer that joins every input to every output: <c>x · W + b</c>.</summary>
/// <param name="weights">Inputs × outputs.</param>
/// <param name="bias">One number an output.</param>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class DenseLayer(Matrix weights, float[] bias)
{
    private readonly PackedMatrix packed = new(weights);

    /// <summary>How many numbers an item comes in with.</summary>
    public int Inputs => packed.Rows;

    /// <summary>How many numbers an item goes out with.</summary>
    public int Outputs => packed.Columns;

    /// <summary>Works out all items.</summary>
    /// <param name="inputs">Item after item.</param>
    /// <param name="rows">How many items.</param>
    /// <param name="outputs">Room for as many items.</param>
    public void Run(ReadOnlySpan<float> inputs, int rows, Span<float> outputs)
    {
        using var rounded = RoundedItems.Of(inputs, rows, Inputs);
        Run(rounded, 0, rows, outputs);
    }

    /// <summary>Works out items that are rounded already.</summary>
    /// <param name="items">The items.</param>
    /// <param name="first">The first that is worked out.</param>
    /// <param name="rows">How many are.</param>
    /// <param name="outputs">Room for as many items.</param>
    public void Run(RoundedItems items, int first, int rows, Span<float> outputs) => packed.Multiply(items, first, rows, bias, outputs);
}
