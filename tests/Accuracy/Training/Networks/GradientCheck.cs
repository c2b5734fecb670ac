namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Compares gradients with what a small step in each weight does to the loss.</summary>
public static class GradientCheck
{
    /// <summary>The largest difference between gradient and measured slope, as a share of the largest slope of the parameter.</summary>
    /// <param name="parameters">What is learned.</param>
    /// <param name="loss">The loss at the weights as they are, without chance.</param>
    /// <param name="backward">Adds to the gradients at the weights as they are.</param>
    /// <param name="samples">How many weights of each parameter are tried.</param>
    /// <param name="step">How far a weight is moved.</param>
    public static double WorstDifference(IEnumerable<Parameter> parameters, Func<double> loss, Action backward, int samples = 40, float step = 3e-3f)
    {
        var all = parameters.ToList();
        foreach (var parameter in all) Array.Clear(parameter.Gradient);
        backward();
        var random = new Random(3);
        var worst = 0.0;
        foreach (var parameter in all)
        {
            var (difference, largest) = (0.0, 1e-3);
            for (var i = 0; i < samples; i++)
            {
                var at = random.Next(parameter.Value.Length);
                var slope = Slope(parameter.Value, at, loss, step);
                difference = Math.Max(difference, Math.Abs(slope - parameter.Gradient[at]));
                largest = Math.Max(largest, Math.Max(Math.Abs(slope), Math.Abs(parameter.Gradient[at])));
            }

            worst = Math.Max(worst, difference / largest);
        }

        return worst;
    }

    private static double Slope(float[] values, int at, Func<double> loss, float step)
    {
        var kept = values[at];
        values[at] = kept + step;
        var above = loss();
        values[at] = kept - step;
        var below = loss();
        values[at] = kept;
        return (above - below) / (2.0 * step);
    }
}
