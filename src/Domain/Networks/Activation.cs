using System.Runtime.CompilerServices;
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
    public static void Relu(Span<float> values) => Each(values, vector => Vector256.Max(vector, Vector256<float>.Zero));

    /// <summary>Makes scores into probabilities that add up to 1.</summary>
    /// <param name="values">Scores; at least one.</param>
    public static void Softmax(Span<float> values)
    {
        var highest = float.NegativeInfinity;
        foreach (var value in values) highest = Math.Max(highest, value);
        for (var i = 0; i < values.Length; i++) values[i] -= highest;
        Each(values, Exp);
        var sum = 0f;
        foreach (var value in values) sum += value;
        for (var i = 0; i < values.Length; i++) values[i] /= sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Sigmoid(Vector256<float> vector) => Vector256<float>.One / (Vector256<float>.One + Exp(-vector));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Tanh(Vector256<float> vector) => Vector256<float>.One - Vector256.Create(2f) / (Vector256<float>.One + Exp(vector + vector));

    // e^x is 2^n · e^r, where n is whole and r at most half of ln 2 away from zero, so that seven terms of the series are exact to the last
    // bit or two. Vector256.Exp reckons in 64 bits and takes several times as long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> vector)
    {
        var bounded = Vector256.Min(Vector256.Max(vector, Vector256.Create(-87f)), Vector256.Create(88f));
        // Adding and taking away 1.5 · 2^23 rounds to a whole number, which then stands in the last bits of the sum.
        var whole = Vector256.Create(12582912f);
        var sum = Vector256.FusedMultiplyAdd(bounded, Vector256.Create(1.442695041f), whole);
        var power = sum - whole;
        var rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-0.693359375f), bounded);
        rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(2.12194440e-4f), rest);
        var series = Vector256.Create(1f / 720);
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(1f / 120));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(1f / 24));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(1f / 6));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(0.5f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256<float>.One);
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256<float>.One);
        return (series.AsInt32() + Vector256.ShiftLeft(sum.AsInt32(), 23)).AsSingle();
    }

    private static void Each(Span<float> values, Func<Vector256<float>, Vector256<float>> function)
    {
        var vectors = MemoryMarshal.Cast<float, Vector256<float>>(values);
        for (var i = 0; i < vectors.Length; i++) vectors[i] = function(vectors[i]);
        var rest = values[(vectors.Length * Vector256<float>.Count)..];
        if (rest.IsEmpty) return;
        Span<float> last = stackalloc float[Vector256<float>.Count];
        last.Clear();
        rest.CopyTo(last);
        function(Vector256.Create<float>(last)).CopyTo(last);
        last[..rest.Length].CopyTo(rest);
    }
}
