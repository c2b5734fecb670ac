namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A row of learned numbers for each of some values.</summary>
public sealed class TrainableEmbedding(int count, int columns, Random random, float bound = 0.1f)
{
    /// <summary>One row a value.</summary>
    public Parameter Table { get; } = new Parameter(count, columns, sparse: true).Uniform(random, bound);

    /// <summary>Adds the row of a value.</summary>
    /// <param name="index">The value; below zero adds nothing.</param>
    /// <param name="sum">Room for a row.</param>
    public void Add(int index, Span<float> sum)
    {
        if (index < 0) return;
        var row = Table.Value.AsSpan(index * columns, columns);
        for (var i = 0; i < row.Length; i++) sum[i] += row[i];
    }

    /// <summary>Adds slopes to the row of a value.</summary>
    public void Backward(int index, ReadOnlySpan<float> slopes)
    {
        if (index < 0) return;
        Table.Touch(index);
        var row = Table.Gradient.AsSpan(index * columns, columns);
        for (var i = 0; i < row.Length; i++) row[i] += slopes[i];
    }
}
