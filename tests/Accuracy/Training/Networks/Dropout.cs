namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Puts out numbers by chance while learning and makes up for it in the others (Srivastava and others 2014).</summary>
/// <param name="share">The share that is put out, from 0 to less than 1.</param>
/// <param name="random">Decides which.</param>
public sealed class Dropout(float share, Random random)
{
    private float[] factors = [];

    /// <summary>Puts out numbers in place, and keeps which.</summary>
    public void Forward(Span<float> values)
    {
        if (factors.Length < values.Length) factors = new float[values.Length];
        var (keep, threshold) = (1 / (1 - share), (uint)(share * uint.MaxValue));
        // One number of chance a span: a quick generator goes on from there.
        var state = (uint)random.Next(1, int.MaxValue);
        for (var i = 0; i < values.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            factors[i] = state < threshold ? 0 : keep;
            values[i] *= factors[i];
        }
    }

    /// <summary>Does to the slopes what the last forward pass did to the numbers.</summary>
    public void Backward(Span<float> slopes)
    {
        for (var i = 0; i < slopes.Length; i++) slopes[i] *= factors[i];
    }
}
