using System.Buffers;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>The products that backward passes are made of.</summary>
public static class Gradients
{
    /// <summary>Adds <c>inputsᵀ · slopes</c> to the gradient of weights that turned inputs into outputs.</summary>
    /// <param name="inputs">Rows × inner.</param>
    /// <param name="slopes">Rows × columns.</param>
    /// <param name="rows">How many items.</param>
    /// <param name="inner">Numbers an item came in with.</param>
    /// <param name="columns">Numbers it went out with.</param>
    /// <param name="gradient">Inner × columns.</param>
    public static void AddWeights(ReadOnlySpan<float> inputs, ReadOnlySpan<float> slopes, int rows, int inner, int columns, Span<float> gradient)
    {
        if (rows == 0) return;
        var transposed = ArrayPool<float>.Shared.Rent(rows * inner);
        MatrixProduct.Transpose(inputs, rows, inner, transposed);
        MatrixProduct.Multiply(transposed, inner, rows, slopes, columns, gradient, add: true);
        ArrayPool<float>.Shared.Return(transposed);
    }

    /// <summary>Writes or adds <c>slopes · weightsᵀ</c>: the slopes along the inputs.</summary>
    /// <param name="slopes">Rows × columns.</param>
    /// <param name="rows">How many items.</param>
    /// <param name="columns">Numbers an item went out with.</param>
    /// <param name="weights">Inner × columns.</param>
    /// <param name="inner">Numbers an item came in with.</param>
    /// <param name="result">Rows × inner.</param>
    /// <param name="add">Whether they are added to what stands there.</param>
    public static void ToInputs(ReadOnlySpan<float> slopes, int rows, int columns, ReadOnlySpan<float> weights, int inner, Span<float> result, bool add = false)
    {
        var transposed = ArrayPool<float>.Shared.Rent(inner * columns);
        MatrixProduct.Transpose(weights[..(inner * columns)], inner, columns, transposed);
        MatrixProduct.Multiply(slopes, rows, columns, transposed, inner, result, add);
        ArrayPool<float>.Shared.Return(transposed);
    }

    /// <summary>Adds up the rows.</summary>
    public static void AddRows(ReadOnlySpan<float> slopes, int rows, int columns, Span<float> gradient)
    {
        for (var row = 0; row < rows; row++)
        {
            var own = slopes.Slice(row * columns, columns);
            for (var i = 0; i < columns; i++) gradient[i] += own[i];
        }
    }
}
