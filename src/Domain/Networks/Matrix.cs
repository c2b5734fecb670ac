namespace OnRecord.Domain.Networks;

/// <summary>A dense matrix of 32-bit numbers, row after row.</summary>
public sealed class Matrix
{
    /// <summary>Takes over the numbers.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many numbers a row has.</param>
    /// <param name="values">All numbers, row after row.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than places.</exception>
    public Matrix(int rows, int columns, float[] values)
    {
        if (values.Length != rows * columns) throw new ArgumentException($"{rows} × {columns} places do not hold {values.Length} numbers.", nameof(values));
        (Rows, Columns, Values) = (rows, columns, values);
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many numbers a row has.</summary>
    public int Columns { get; }

    /// <summary>All numbers, row after row.</summary>
    public float[] Values { get; }

    /// <summary>One row.</summary>
    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
