namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A running average of weights, which does better on unseen text than the weights of the last step.</summary>
public sealed class WeightAverage(IReadOnlyList<Parameter> parameters, float decay = 0.998f)
{
    private readonly float[][] averages = [.. parameters.Select(parameter => parameter.Value.ToArray())];
    private int steps;

    /// <summary>Takes in the weights as they are now.</summary>
    public void Update()
    {
        steps++;
        // Early on the average would be of the starting weights.
        var keep = Math.Min(decay, (1f + steps) / (10f + steps));
        for (var p = 0; p < averages.Length; p++)
        {
            var (average, value) = (averages[p], parameters[p].Value);
            for (var i = 0; i < average.Length; i++) average[i] += (1 - keep) * (value[i] - average[i]);
        }
    }

    /// <summary>Puts the averages in the place of the weights, and the weights in theirs; a second call takes it back.</summary>
    public void Swap()
    {
        for (var p = 0; p < averages.Length; p++)
        {
            var (average, value) = (averages[p], parameters[p].Value);
            for (var i = 0; i < average.Length; i++) (average[i], value[i]) = (value[i], average[i]);
        }
    }
}
