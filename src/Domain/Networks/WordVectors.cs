namespace OnRecord.Domain.Networks;

/// <summary>Vectors of words that stand near each other where the words are used alike (GloVe: Pennington, Socher and Manning 2014).</summary>
/// <remarks>
/// Where they come from and under which licence stands in the model card beside the file. Words are in lower case, the commonest first,
/// and hold no digits. Immutable, safe for use from several threads.
/// </remarks>
public sealed class WordVectors
{
    private static readonly Lazy<WordVectors> Compiled = new(() => new WordVectors(WeightReader.OfModel("vectors.bin")));

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> indexes;
    private readonly Matrix vectors;

    /// <summary>Takes the matrix <c>vectors</c> and the text <c>words</c>, one word a line, of a file of weights.</summary>
    /// <exception cref="InvalidDataException">There are not as many vectors as words.</exception>
    public WordVectors(WeightReader weights)
    {
        vectors = weights.Matrix("vectors");
        Words = weights.Text("words").Split('\n');
        if (vectors.Rows != Words.Count) throw new InvalidDataException($"{vectors.Rows} vectors do not belong to {Words.Count} words.");
        var all = new Dictionary<string, int>(Words.Count, StringComparer.Ordinal);
        for (var i = 0; i < Words.Count; i++) all.Add(Words[i], i + 1);
        indexes = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Those compiled into the engine.</summary>
    public static WordVectors Default => Compiled.Value;

    /// <summary>The words, the commonest first; a word's index is its place here and one more.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How many numbers a vector has.</summary>
    public int Dimensions => vectors.Columns;

    /// <summary>The index of a word, 0 where it has no vector.</summary>
    /// <param name="lower">The word in lower case.</param>
    public int IndexOf(ReadOnlySpan<char> lower) => indexes.TryGetValue(lower, out var index) ? index : 0;

    /// <summary>The vector of an index; of 0, nothing but zeros.</summary>
    /// <param name="index">From <see cref="IndexOf"/>.</param>
    /// <param name="vector">Room for <see cref="Dimensions"/> numbers.</param>
    public void CopyTo(int index, Span<float> vector)
    {
        if (index == 0) vector[..Dimensions].Clear();
        else vectors.Row(index - 1).CopyTo(vector);
    }

    /// <summary>All vectors times a matrix, so that a layer that reads vectors alone need not be worked out word by word.</summary>
    /// <param name="weights"><see cref="Dimensions"/> × outputs.</param>
    /// <returns>One row an index, the first, of unknown words, all zeros.</returns>
    public Matrix Project(Matrix weights)
    {
        var result = new Matrix(vectors.Rows + 1, weights.Columns, new float[(vectors.Rows + 1) * weights.Columns]);
        MatrixProduct.Multiply(vectors.Values, vectors.Rows, Dimensions, weights.Values, weights.Columns, result.Values.AsSpan(weights.Columns));
        return result;
    }
}
