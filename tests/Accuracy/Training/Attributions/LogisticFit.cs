namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Logistic regression with a little pull towards zero, by gradient descent.</summary>
internal static class LogisticFit
{
    private const int Steps = 4000;
    private const double Rate = 0.5;
    private const double Pull = 1e-3;

    /// <summary>The weights under which what is right is likeliest.</summary>
    /// <param name="features">As many numbers a case; the first always 1.</param>
    /// <param name="right">Whether each case is right.</param>
    public static float[] Of(IReadOnlyList<float[]> features, IReadOnlyList<bool> right)
    {
        var columns = features[0].Length;
        // Features of one size let one rate do for all.
        var scale = Enumerable.Range(0, columns).Select(c => Math.Sqrt(features.Average(row => (double)row[c] * row[c])) is > 0 and var size ? size : 1).ToArray();
        var weights = new double[columns];
        for (var step = 0; step < Steps; step++)
        {
            var slopes = new double[columns];
            for (var i = 0; i < features.Count; i++)
            {
                var sum = 0.0;
                for (var c = 0; c < columns; c++) sum += weights[c] * features[i][c] / scale[c];
                var error = 1 / (1 + Math.Exp(-sum)) - (right[i] ? 1 : 0);
                for (var c = 0; c < columns; c++) slopes[c] += error * features[i][c] / scale[c];
            }

            for (var c = 0; c < columns; c++) weights[c] -= Rate * (slopes[c] / features.Count + Pull * weights[c]);
        }

        return [.. weights.Select((weight, c) => (float)(weight / scale[c]))];
    }
}
