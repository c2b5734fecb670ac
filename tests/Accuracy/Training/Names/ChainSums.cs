using OnRecord.Domain.Entities;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Sums over all labellings of a stretch, by the forward and backward recursions with scaling (Rabiner 1989).</summary>
public sealed class ChainSums
{
    private static readonly int Count = EntityLabels.Count;

    private readonly double[] scores;
    private readonly float[] transitions;
    private readonly int length;
    private readonly double[] forward;
    private readonly double[] backward;
    private readonly double[] emissions;
    private readonly double[] steps;
    private readonly double[] scales;

    /// <summary>Sums up.</summary>
    /// <param name="scores">For each token the score of each label.</param>
    /// <param name="transitions">The score of each pair of labels.</param>
    /// <param name="length">Number of tokens.</param>
    public ChainSums(double[] scores, float[] transitions, int length)
    {
        (this.scores, this.transitions, this.length) = (scores, transitions, length);
        (forward, backward, emissions) = (new double[length * Count], new double[length * Count], new double[length * Count]);
        (steps, scales) = (new double[Count * Count], new double[length]);
        for (var next = 0; next < Count; next++)
            foreach (var before in EntityLabels.MayPrecede(next)) steps[before * Count + next] = Math.Exp(transitions[before * Count + next]);
        for (var i = 0; i < length; i++)
        {
            var top = scores.AsSpan(i * Count, Count).ToArray().Max();
            LogTotal += top;
            for (var label = 0; label < Count; label++) emissions[i * Count + label] = Math.Exp(scores[i * Count + label] - top);
        }

        Forward();
        Backward();
    }

    /// <summary>Logarithm of the sum over all labellings that the labels allow.</summary>
    public double LogTotal { get; private set; }

    /// <summary>The score of one labelling.</summary>
    public double ScoreOf(int[] labels)
    {
        var sum = 0.0;
        for (var i = 0; i < length; i++) sum += scores[i * Count + labels[i]] + (i > 0 ? transitions[labels[i - 1] * Count + labels[i]] : 0);
        return sum;
    }

    /// <summary>The probability of a label.</summary>
    public double Marginal(int index, int label) => forward[index * Count + label] * backward[index * Count + label];

    /// <summary>How often each pair of labels is to be expected.</summary>
    public double[] Transitions()
    {
        var result = new double[Count * Count];
        for (var i = 1; i < length; i++)
        {
            for (var next = 0; next < Count; next++)
            {
                var after = emissions[i * Count + next] * backward[i * Count + next] / scales[i];
                if (after == 0 || i == length - 1 && !EntityLabels.MayEnd(next)) continue;
                foreach (var before in EntityLabels.MayPrecede(next))
                    result[before * Count + next] += forward[(i - 1) * Count + before] * steps[before * Count + next] * after;
            }
        }

        return result;
    }

    private void Forward()
    {
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < Count; label++)
            {
                var sum = i == 0 && EntityLabels.MayStart(label) ? 1.0 : 0;
                if (i > 0)
                    foreach (var before in EntityLabels.MayPrecede(label)) sum += forward[(i - 1) * Count + before] * steps[before * Count + label];
                sum *= emissions[i * Count + label];
                if (i == length - 1 && !EntityLabels.MayEnd(label)) sum = 0;
                forward[i * Count + label] = sum;
                scales[i] += sum;
            }

            for (var label = 0; label < Count; label++) forward[i * Count + label] /= scales[i];
            LogTotal += Math.Log(scales[i]);
        }
    }

    private void Backward()
    {
        for (var label = 0; label < Count; label++) backward[(length - 1) * Count + label] = 1;
        for (var i = length - 2; i >= 0; i--)
        {
            for (var next = 0; next < Count; next++)
            {
                var after = emissions[(i + 1) * Count + next] * backward[(i + 1) * Count + next] / scales[i + 1];
                if (i + 1 == length - 1 && !EntityLabels.MayEnd(next)) after = 0;
                if (after == 0) continue;
                foreach (var before in EntityLabels.MayPrecede(next)) backward[i * Count + before] += steps[before * Count + next] * after;
            }
        }
    }
}
