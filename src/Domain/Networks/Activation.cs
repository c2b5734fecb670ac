using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>Functions of single numbers between the layers of a network, worked out in place.</summary>
/// <remarks>Each number comes out the same wherever it stands, so that the length of a span makes no difference.</remarks>
public static class Activation
{
    /// <summary>The logistic function, <c>1 / (1 + e^-x)</c>.</summary>
    public static void Sigmoid(Span<float> values) => Each(values, Sigmoid);

    /// <summary>The hyperbolic tangent.</summary>
    public static void Tanh(Span<float> values) => Each(values, Tanh);

    /// <summary>What is below zero becomes zero.</summary>
    public static void Relu(Span<float> values) => Each(values, vector => Vector512.Max(vector, Vector512<float>.Zero));

    /// <summary>Makes scores into probabilities that add up to 1.</summary>
    /// <param name="values">Scores; at least one.</param>
    public static void Softmax(Span<float> values)
    {
        var highest = float.NegativeInfinity;
        foreach (var value in values) highest = Math.Max(highest, value);
        for (var i = 0; i < values.Length; i++) values[i] -= highest;
        Each(values, Vector512.Exp);
        var sum = 0f;
        foreach (var value in values) sum += value;
        for (var i = 0; i < values.Length; i++) values[i] /= sum;
    }

    internal static Vector512<float> Sigmoid(Vector512<float> vector) => Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-vector));

    internal static Vector512<float> Tanh(Vector512<float> vector) => Vector512<float>.One - Vector512.Create(2f) / (Vector512<float>.One + Vector512.Exp(vector + vector));

    private static void Each(Span<float> values, Func<Vector512<float>, Vector512<float>> function)
    {
        var vectors = MemoryMarshal.Cast<float, Vector512<float>>(values);
        for (var i = 0; i < vectors.Length; i++) vectors[i] = function(vectors[i]);
        var rest = values[(vectors.Length * Vector512<float>.Count)..];
        if (rest.IsEmpty) return;
        Span<float> last = stackalloc float[Vector512<float>.Count];
        last.Clear();
        rest.CopyTo(last);
        function(Vector512.Create<float>(last)).CopyTo(last);
        last[..rest.Length].CopyTo(rest);
    }
}
