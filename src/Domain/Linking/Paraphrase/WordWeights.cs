namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>How much a word tells in a corpus: what half the quotes speak of tells little about any one of them.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
public sealed class WordWeights
{
    // In fewer quotes than this, shares mean nothing.
    private const int SmallestSample = 40;

    // A word in so few of the quotes tells all it can; one in so many tells the least. Between them by the logarithm.
    private const double RareShare = 0.005;
    private const double CommonShare = 0.15;
    private const double Least = 0.6;

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

    /// <summary>What a unit weighs here, up to its own weight.</summary>
    public double Of(WordUnit unit)
    {
        // Two renderings of one utterance share their words; two quotes with a word do not make it common.
        var share = (Frequency(unit.Stem) - 2) / (double)Math.Max(1, total);
        if (total < SmallestSample || share <= RareShare) return unit.Weight;
        var rarity = Math.Log(CommonShare / share) / Math.Log(CommonShare / RareShare);
        return unit.Weight * (Least + (1 - Least) * Math.Clamp(rarity, 0, 1));
    }
}
