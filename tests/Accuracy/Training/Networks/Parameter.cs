using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Weights that are learned, with the slope of the loss along each.</summary>
public sealed class Parameter
{
    /// <summary>Zeros.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many numbers a row has.</param>
    /// <param name="sparse">Whether a step touches few rows (embeddings): only rows that were <see cref="Touch"/>ed are then changed.</param>
    public Parameter(int rows, int columns, bool sparse = false)
    {
        (Rows, Columns) = (rows, columns);
        (Value, Gradient, First, Second) = (new float[rows * columns], new float[rows * columns], new float[rows * columns], new float[rows * columns]);
        Touched = sparse ? [] : null;
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many numbers a row has.</summary>
    public int Columns { get; }

    /// <summary>The weights, row after row.</summary>
    public float[] Value { get; }

    /// <summary>The slope of the loss along each weight; added to by backward passes, cleared by a step.</summary>
    public float[] Gradient { get; }

    internal float[] First { get; }

    internal float[] Second { get; }

    internal HashSet<int>? Touched { get; }

    /// <summary>Says that a row has a gradient, where only such rows are changed.</summary>
    public void Touch(int row) => Touched?.Add(row);

    /// <summary>Fills with even chances between the bounds that keep variances through a layer (Glorot and Bengio 2010).</summary>
    public Parameter Glorot(Random random)
    {
        var bound = MathF.Sqrt(6f / (Rows + Columns));
        for (var i = 0; i < Value.Length; i++) Value[i] = (2 * random.NextSingle() - 1) * bound;
        return this;
    }

    /// <summary>Fills with even chances between <c>-bound</c> and <c>bound</c>.</summary>
    public Parameter Uniform(Random random, float bound)
    {
        for (var i = 0; i < Value.Length; i++) Value[i] = (2 * random.NextSingle() - 1) * bound;
        return this;
    }

    /// <summary>The weights as the engine takes them; they share memory.</summary>
    public Matrix ToMatrix() => new(Rows, Columns, Value);
}
