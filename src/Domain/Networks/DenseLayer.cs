namespace OnRecord.Domain.Networks;

/// <summary>A layer that joins every input to every output: <c>x · W + b</c>.</summary>
/// <param name="weights">Inputs × outputs.</param>
/// <param name="bias">One number an output.</param>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class DenseLayer(Matrix weights, float[] bias)
{
    // What they go out with stays in the processor's cache while all weights pass by; a multiple of the rows that are quickest.
    private const int RowsAtOnce = 48;

    private readonly PackedMatrix packed = new(weights);

    /// <summary>How many numbers an item comes in with.</summary>
    public int Inputs => packed.Rows;

    /// <summary>How many numbers an item goes out with.</summary>
    public int Outputs => packed.Columns;

    /// <summary>Works out all items.</summary>
    /// <param name="inputs">Item after item.</param>
    /// <param name="rows">How many items.</param>
    /// <param name="outputs">Room for as many items; it must not overlap the inputs.</param>
    public void Run(ReadOnlySpan<float> inputs, int rows, Span<float> outputs)
    {
        for (var first = 0; first < rows; first += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, rows - first);
            var own = outputs.Slice(first * Outputs, count * Outputs);
            for (var row = 0; row < count; row++) bias.CopyTo(own[(row * Outputs)..]);
            packed.Add(inputs.Slice(first * Inputs, count * Inputs), count, own);
        }
    }
}
