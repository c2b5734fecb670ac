namespace OnRecord.Domain.Networks;

/// <summary>
/// Labels of neighbouring items that depend on each other: a conditional random field in a line (Lafferty, McCallum and Pereira 2001).
/// </summary>
/// <remarks>
/// A labelling scores the sum of its items' scores and of those of each step from one label to the next. Scores come item after item, one
/// number a label. Immutable, safe for use from several threads.
/// </remarks>
public sealed class LabelChain
{
    private readonly Matrix steps;
    private readonly float[] starts;
    private readonly float[] ends;

    // What steps weigh: e to the power of their scores.
    private readonly float[] factors;

    /// <summary>Takes the scores of steps.</summary>
    /// <param name="steps">Labels × labels: from the row's label to the column's.</param>
    /// <param name="starts">Of each label at the first item.</param>
    /// <param name="ends">Of each label at the last item.</param>
    /// <exception cref="ArgumentException">They differ in labels.</exception>
    public LabelChain(Matrix steps, float[] starts, float[] ends)
    {
        if (steps.Rows != steps.Columns || starts.Length != steps.Rows || ends.Length != steps.Rows)
            throw new ArgumentException($"A chain of {starts.Length} labels cannot have {steps.Rows} × {steps.Columns} steps and {ends.Length} ends.");
        (this.steps, this.starts, this.ends) = (steps, starts, ends);
        factors = [.. steps.Values.Select(MathF.Exp)];
    }

    /// <summary>How many labels there are.</summary>
    public int Labels => starts.Length;

    /// <summary>The labelling of the highest score (Viterbi); of equal ones, that of lower labels from the end.</summary>
    /// <param name="scores">At least one item.</param>
    /// <param name="labels">Room for a label an item.</param>
    /// <returns>Its score.</returns>
    public float Best(ReadOnlySpan<float> scores, Span<int> labels)
    {
        var (count, items) = (Labels, scores.Length / Labels);
        var from = new int[items * count];
        Span<float> best = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (var label = 0; label < count; label++) best[label] = starts[label] + scores[label];
        for (var item = 1; item < items; item++)
        {
            for (var label = 0; label < count; label++)
            {
                var (top, origin) = (float.NegativeInfinity, 0);
                for (var before = 0; before < count; before++)
                    if (best[before] + steps.Values[before * count + label] is var sum && sum > top) (top, origin) = (sum, before);
                next[label] = top + scores[item * count + label];
                from[item * count + label] = origin;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var label = 0; label < count; label++) best[label] += ends[label];
        for (var label = 1; label < count; label++)
            if (best[label] > best[last]) last = label;
        var score = best[last];
        for (var item = items - 1; item >= 0; item--)
        {
            labels[item] = last;
            last = from[item * count + last];
        }

        return score;
    }

    /// <summary>The score of a labelling.</summary>
    /// <param name="scores">At least one item.</param>
    /// <param name="labels">A label an item.</param>
    public float Score(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels)
    {
        var items = scores.Length / Labels;
        var sum = starts[labels[0]] + ends[labels[items - 1]];
        for (var item = 0; item < items; item++)
        {
            sum += scores[item * Labels + labels[item]];
            if (item > 0) sum += steps.Values[labels[item - 1] * Labels + labels[item]];
        }

        return sum;
    }

    /// <summary>The log of what all labellings weigh together; the probability of one is <c>e^(its score - this)</c>.</summary>
    /// <param name="scores">At least one item.</param>
    public float LogPartition(ReadOnlySpan<float> scores)
    {
        var weights = new float[scores.Length];
        var log = Sweep(scores, weights);
        return float.IsFinite(log) ? log : Weigh(scores, weights, new float[scores.Length]);
    }

    /// <summary>How likely a label is at each item, whatever the others have.</summary>
    /// <param name="scores">At least one item.</param>
    /// <param name="label">The label.</param>
    /// <param name="chances">Room for a probability an item.</param>
    public void FillMarginals(ReadOnlySpan<float> scores, int label, Span<float> chances)
    {
        var forward = new float[scores.Length];
        if (float.IsFinite(Sweep(scores, forward)) && SweepBack(scores, forward, label, chances)) return;
        var backward = new float[scores.Length];
        var total = Weigh(scores, forward, backward);
        for (var (item, at) = (0, label); at < scores.Length; item++, at += Labels)
            chances[item] = Math.Clamp(MathF.Exp(forward[at] + backward[at] - total), 0, 1);
    }

    // Whether all weights were numbers large enough to tell.
    private bool SweepBack(ReadOnlySpan<float> scores, ReadOnlySpan<float> forward, int label, Span<float> chances)
    {
        var (count, items) = (Labels, scores.Length / Labels);
        // What follows an item weighs the same for all labels after each step of it but for a factor, so that it is brought to 1 at most.
        Span<float> after = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (var i = 0; i < count; i++) after[i] = MathF.Exp(ends[i]);
        for (var item = items - 1; item >= 0; item--)
        {
            var own = forward.Slice(item * count, count);
            var all = 0f;
            for (var i = 0; i < count; i++) all += own[i] * after[i];
            if (!float.IsNormal(all)) return false;
            chances[item] = own[label] * after[label] / all;
            if (item == 0) break;
            var (best, largest) = (Highest(scores.Slice(item * count, count)), 0f);
            for (var i = 0; i < count; i++) after[i] *= MathF.Exp(scores[item * count + i] - best);
            for (var before = 0; before < count; before++)
            {
                next[before] = 0;
                for (var i = 0; i < count; i++) next[before] += factors[before * count + i] * after[i];
                largest = Math.Max(largest, next[before]);
            }

            for (var i = 0; i < count; i++) after[i] = next[i] / largest;
        }

        return true;
    }

    // Weights instead of their logs, an item's brought to a sum of 1: a tenth of the time. The log of what all weigh comes out, or no number where weights
    // are too small to be exact.
    private float Sweep(ReadOnlySpan<float> scores, Span<float> weights)
    {
        var (count, items) = (Labels, scores.Length / Labels);
        var log = 0d;
        for (var item = 0; item < items; item++)
        {
            var own = weights.Slice(item * count, count);
            var best = Highest(scores.Slice(item * count, count));
            var sum = 0f;
            for (var label = 0; label < count; label++)
            {
                var weight = item == 0 ? MathF.Exp(starts[label]) : 0;
                for (var before = 0; item > 0 && before < count; before++) weight += weights[(item - 1) * count + before] * factors[before * count + label];
                own[label] = weight * MathF.Exp(scores[item * count + label] - best);
                sum += own[label];
            }

            // Too small to be exact.
            if (!float.IsNormal(sum)) return float.NaN;
            for (var label = 0; label < count; label++) own[label] /= sum;
            log += best + MathF.Log(sum);
        }

        var last = 0f;
        for (var label = 0; label < count; label++) last += weights[(items - 1) * count + label] * MathF.Exp(ends[label]);
        return float.IsNormal(last) ? (float)(log + MathF.Log(last)) : float.NaN;
    }

    private static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores) highest = Math.Max(highest, score);
        return highest;
    }

    /// <summary>Goes forward and backward over the items.</summary>
    /// <param name="scores">At least one item.</param>
    /// <param name="forward">Room as large as the scores: the log of what all labellings up to an item weigh that give it a label.</param>
    /// <param name="backward">The same from the item on, the item's own score left out.</param>
    /// <returns>The log of what all labellings weigh together; the probability of one is <c>e^(its score - this)</c>.</returns>
    public float Weigh(ReadOnlySpan<float> scores, Span<float> forward, Span<float> backward)
    {
        var (count, items) = (Labels, scores.Length / Labels);
        Span<float> terms = stackalloc float[count];
        for (var label = 0; label < count; label++) forward[label] = starts[label] + scores[label];
        for (var item = 1; item < items; item++)
        {
            for (var label = 0; label < count; label++)
            {
                for (var before = 0; before < count; before++) terms[before] = forward[(item - 1) * count + before] + steps.Values[before * count + label];
                forward[item * count + label] = LogSum(terms) + scores[item * count + label];
            }
        }

        for (var label = 0; label < count; label++) terms[label] = forward[(items - 1) * count + label] + ends[label];
        var total = LogSum(terms);
        ends.CopyTo(backward[((items - 1) * count)..]);
        for (var item = items - 2; item >= 0; item--)
        {
            for (var label = 0; label < count; label++)
            {
                for (var after = 0; after < count; after++)
                    terms[after] = steps.Values[label * count + after] + scores[(item + 1) * count + after] + backward[(item + 1) * count + after];
                backward[item * count + label] = LogSum(terms);
            }
        }

        return total;
    }

    /// <summary>The chain of a file: <c>name.steps</c>, <c>name.starts</c>, <c>name.ends</c>.</summary>
    /// <exception cref="InvalidDataException">One is missing.</exception>
    public static LabelChain Of(WeightReader weights, string name) =>
        new(weights.Matrix($"{name}.steps"), weights.Row($"{name}.starts"), weights.Row($"{name}.ends"));

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var highest = float.NegativeInfinity;
        foreach (var term in terms) highest = Math.Max(highest, term);
        if (float.IsNegativeInfinity(highest)) return highest;
        var sum = 0f;
        foreach (var term in terms) sum += MathF.Exp(term - highest);
        return highest + MathF.Log(sum);
    }
}
