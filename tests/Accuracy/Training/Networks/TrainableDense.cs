using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A <see cref="DenseLayer"/> that learns.</summary>
public sealed class TrainableDense
{
    /// <summary>Random weights, no bias.</summary>
    public TrainableDense(int inputs, int outputs, Random random) => (Weights, Bias) = (new Parameter(inputs, outputs).Glorot(random), new Parameter(1, outputs));

    /// <summary>Inputs × outputs.</summary>
    public Parameter Weights { get; }

    /// <summary>One number an output.</summary>
    public Parameter Bias { get; }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    /// <summary>Works out all items.</summary>
    public void Forward(ReadOnlySpan<float> inputs, int rows, Span<float> outputs) => Forward(inputs, rows, Weights, Bias, outputs);

    /// <summary>The same in 32-bit numbers, as learning needs it: the layer that the engine runs rounds its weights to 16 bits.</summary>
    public static void Forward(ReadOnlySpan<float> inputs, int rows, Parameter weights, Parameter bias, Span<float> outputs)
    {
        for (var row = 0; row < rows; row++) bias.Value.CopyTo(outputs[(row * weights.Columns)..]);
        MatrixProduct.Multiply(inputs, rows, weights.Rows, weights.Value, weights.Columns, outputs, add: true);
    }

    /// <summary>Adds to the gradients, and gives the slopes along the inputs.</summary>
    /// <param name="inputs">What came in.</param>
    /// <param name="slopes">The slopes along what went out.</param>
    /// <param name="rows">How many items.</param>
    /// <param name="result">Room for the slopes along the inputs; empty where nobody asks.</param>
    /// <param name="add">Whether they are added to what stands there.</param>
    public void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> slopes, int rows, Span<float> result, bool add = false)
    {
        Gradients.AddWeights(inputs, slopes, rows, Weights.Rows, Weights.Columns, Weights.Gradient);
        Gradients.AddRows(slopes, rows, Weights.Columns, Bias.Gradient);
        if (!result.IsEmpty) Gradients.ToInputs(slopes, rows, Weights.Columns, Weights.Value, Weights.Rows, result, add);
    }

    /// <summary>As the engine takes it.</summary>
    public DenseLayer ToLayer() => new(Weights.ToMatrix(), Bias.Value);
}
