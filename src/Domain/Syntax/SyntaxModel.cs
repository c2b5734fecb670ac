using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Syntax;

/// <summary>The weights that tag and parse; how they are put together stands at <see cref="SyntaxNetwork"/>.</summary>
/// <remarks>Gives the same always, safe for use from several threads.</remarks>
public sealed class SyntaxModel
{
    /// <summary>The file's name among the models.</summary>
    public const string File = "syntax.bin";

    /// <summary>Outputs of the tag layer: the classes, then the Penn tags, filled up to whole vectors.</summary>
    public const int TagOutputs = 64;

    /// <summary>Where the Penn tags begin among <see cref="TagOutputs"/>.</summary>
    public const int FirstTag = 17;

    /// <summary>Outputs of the relation layer, filled up to whole vectors.</summary>
    public const int RelationOutputs = 64;

    private static readonly Lazy<SyntaxModel> Compiled = new(() => new SyntaxModel(WeightReader.OfModel(File), WordVectors.Default));

    private readonly Dictionary<int, int> rowsByHash;

    /// <summary>Takes the weights out of a file.</summary>
    /// <param name="weights">The file.</param>
    /// <param name="vectors">The word vectors that the network was trained with.</param>
    /// <exception cref="InvalidDataException">Something is missing.</exception>
    public SyntaxModel(WeightReader weights, WordVectors vectors)
    {
        Vectors = vectors;
        var hashes = weights.Row("word-hashes");
        rowsByHash = new Dictionary<int, int>(hashes.Length);
        for (var i = 0; i < hashes.Length; i++) rowsByHash.TryAdd((int)hashes[i], i + 1);
        (Words, Affixes) = (weights.Matrix("words"), weights.Matrix("affixes"));
        (First, Second) = (BiLstmLayer.Of(weights, "first"), BiLstmLayer.Of(weights, "second"));
        (Input, Tags, Roles, Relations) = (Dense("input"), Dense("tags"), Dense("roles"), Dense("relations"));
        (Arcs, ArcBias) = (weights.Matrix("arcs"), weights.Row("arcs.bias"));
        (RootHead, RootRelation) = (weights.Row("root.head"), weights.Row("root.relation"));

        DenseLayer Dense(string name) => new(weights.Matrix(name), weights.Row(name + ".bias"));
    }

    /// <summary>The model compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None was compiled in.</exception>
    public static SyntaxModel Default => Compiled.Value;

    internal WordVectors Vectors { get; }

    // What was worked out of words that come again and again.
    internal FormCache Forms { get; } = new();

    internal Matrix Words { get; }

    internal Matrix Affixes { get; }

    internal DenseLayer Input { get; }

    internal BiLstmLayer First { get; }

    internal BiLstmLayer Second { get; }

    internal DenseLayer Tags { get; }

    // What a word is as a dependent and as a head of an arc, then as either end of a relation.
    internal DenseLayer Roles { get; }

    internal Matrix Arcs { get; }

    internal float[] ArcBias { get; }

    internal float[] RootHead { get; }

    internal float[] RootRelation { get; }

    internal DenseLayer Relations { get; }

    /// <summary>The row of a frequent word, 0 for all others.</summary>
    internal int WordRow(ReadOnlySpan<char> normalized) => rowsByHash.GetValueOrDefault(FormFeatures.WordHash(normalized));
}
