using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>The weights that choose whom a pronoun means.</summary>
/// <remarks>A line of the file holds a feature, its value, the sort of pronoun, and the weight.</remarks>
internal sealed class PronounModel
{
    private static readonly Lazy<PronounModel> Compiled = new(() => Read(Lexicon.Rows("Models.pronouns.tsv")));

    private readonly float[] weights;

    /// <summary>Takes a weight for each feature.</summary>
    /// <param name="weights"><see cref="PronounFeatures.Count"/> of them.</param>
    public PronounModel(float[] weights) => this.weights = weights;

    /// <summary>The model compiled into the engine.</summary>
    public static PronounModel Default => Compiled.Value;

    /// <summary>The sum of the weights.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += weights[feature];
        return sum;
    }

    /// <summary>Reads lines of a file.</summary>
    public static PronounModel Read(IEnumerable<string[]> rows)
    {
        var weights = new float[PronounFeatures.Count];
        foreach (var row in rows)
        {
            var feature = PronounFeatures.Index(
                Enum.Parse<PronounFeature>(row[0]), int.Parse(row[1], CultureInfo.InvariantCulture), Enum.Parse<PronounSort>(row[2]));
            weights[feature] = float.Parse(row[3], CultureInfo.InvariantCulture);
        }

        return new PronounModel(weights);
    }
}
