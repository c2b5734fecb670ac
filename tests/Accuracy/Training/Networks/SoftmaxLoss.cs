using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Cross-entropy of one choice among several.</summary>
public static class SoftmaxLoss
{
    /// <summary>Turns scores into the slopes of the loss along them.</summary>
    /// <param name="scores">Scores; become slopes.</param>
    /// <param name="right">The right choice.</param>
    /// <param name="weight">How much the choice counts.</param>
    /// <returns>The loss, in nats, times the weight.</returns>
    public static float Backward(Span<float> scores, int right, float weight = 1)
    {
        Activation.Softmax(scores);
        var loss = -MathF.Log(Math.Max(scores[right], 1e-20f));
        scores[right] -= 1;
        for (var i = 0; i < scores.Length; i++) scores[i] *= weight;
        return loss * weight;
    }
}
