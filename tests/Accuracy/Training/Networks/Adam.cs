namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Adam (Kingma and Ba 2015) with the gradient clipped by its norm; rows of sparse parameters move only where they were touched.</summary>
public sealed class Adam(IReadOnlyList<Parameter> parameters, float clip = 5, float beta1 = 0.9f, float beta2 = 0.98f, float epsilon = 1e-8f, float decay = 0)
{
    private int steps;

    /// <summary>Moves every weight against its gradient and clears the gradients.</summary>
    /// <param name="rate">The learning rate.</param>
    /// <returns>The norm of the gradient before clipping.</returns>
    public double Step(float rate)
    {
        steps++;
        var norm = Math.Sqrt(parameters.Sum(SquaredNorm));
        var factor = norm > clip ? (float)(clip / norm) : 1f;
        var correction1 = 1 - MathF.Pow(beta1, steps);
        var correction2 = 1 - MathF.Pow(beta2, steps);
        var size = rate * MathF.Sqrt(correction2) / correction1;
        foreach (var parameter in parameters)
        {
            if (parameter.Touched is not { } touched)
            {
                Move(parameter, 0, parameter.Value.Length, factor, size, rate);
                continue;
            }

            foreach (var row in touched) Move(parameter, row * parameter.Columns, parameter.Columns, factor, size, rate);
            touched.Clear();
        }

        return norm;
    }

    private void Move(Parameter parameter, int start, int count, float factor, float size, float rate)
    {
        var value = parameter.Value.AsSpan(start, count);
        var gradient = parameter.Gradient.AsSpan(start, count);
        var first = parameter.First.AsSpan(start, count);
        var second = parameter.Second.AsSpan(start, count);
        for (var i = 0; i < value.Length; i++)
        {
            var slope = gradient[i] * factor;
            first[i] = beta1 * first[i] + (1 - beta1) * slope;
            second[i] = beta2 * second[i] + (1 - beta2) * slope * slope;
            value[i] -= size * first[i] / (MathF.Sqrt(second[i]) + epsilon) + rate * decay * value[i];
        }

        gradient.Clear();
    }

    private static double SquaredNorm(Parameter parameter)
    {
        if (parameter.Touched is not { } touched) return Sum(parameter.Gradient);
        return touched.Sum(row => Sum(parameter.Gradient.AsSpan(row * parameter.Columns, parameter.Columns)));
    }

    private static double Sum(ReadOnlySpan<float> gradient)
    {
        var sum = 0f;
        foreach (var slope in gradient) sum += slope * slope;
        return sum;
    }
}
