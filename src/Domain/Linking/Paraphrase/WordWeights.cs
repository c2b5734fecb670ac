namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>How much a word tells in a corpus: what half the quotes speak of tells little about any one of them.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
public sealed class WordWeights
{
    // In fewer quotes than this, shares mean nothing.
    private const int SmallestSample = 40;
    private const double Floor = 0.5;

    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly int total;

    /// <summary>Counts in how many of the wordings each word stands.</summary>
    public WordWeights(IEnumerable<Wording> wordings)
    {
        foreach (var wording in wordings)
        {
            total++;
            foreach (var stem in wording.Units.Select(unit => unit.Stem).Distinct())
                frequencies[stem] = frequencies.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>Every word counts by itself.</summary>
    public static WordWeights Even { get; } = new([]);

    /// <summary>In how many wordings a stem stands.</summary>
    public int Frequency(string stem) => frequencies.GetValueOrDefault(stem);

    /// <summary>What a unit weighs here, up to 1: its own weight, halved where every quote has it, by the logarithm of its frequency.</summary>
    public double Of(WordUnit unit)
    {
        if (total < SmallestSample) return unit.Weight;
        var rarity = Math.Log((double)total / Math.Max(1, Frequency(unit.Stem))) / Math.Log(total);
        // Words in up to a twentieth of the quotes count in full.
        var full = Math.Log(20) / Math.Log(total);
        return unit.Weight * Math.Clamp(Floor + (1 - Floor) * rarity / full, Floor, 1);
    }
}
