using OnRecord.Domain.Linking.Paraphrase;

namespace OnRecord.Domain.Linking;

/// <summary>Finds the pairs of quotes that are worth comparing, without holding every quote against every other.</summary>
/// <remarks>
/// Quotes are looked up by the words, meanings and neighbouring words that they share, within what one speaker said where a word
/// is common. A key that too many quotes have is passed over, so that the work grows with the number of quotes.
/// </remarks>
internal sealed class CandidateFinder
{
    private const int LongestPosting = 64;
    private const int MostCandidates = 32;

    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
    private readonly List<string[]> keys = [];

    /// <summary>Indexes the quotes.</summary>
    public CandidateFinder(IReadOnlyList<Rendering> renderings)
    {
        for (var at = 0; at < renderings.Count; at++)
        {
            keys.Add([.. KeysOf(renderings[at]).Distinct(StringComparer.Ordinal)]);
            foreach (var key in keys[at])
            {
                if (!postings.TryGetValue(key, out var posting)) postings.Add(key, posting = []);
                // One more than is used marks the key as too common.
                if (posting.Count <= LongestPosting) posting.Add(at);
            }
        }
    }

    /// <summary>Indexes of the quotes before <paramref name="at"/> that share the most with it, the most first.</summary>
    public IEnumerable<int> Before(int at)
    {
        var shared = new Dictionary<int, double>();
        foreach (var key in keys[at])
        {
            var posting = postings[key];
            if (posting.Count > LongestPosting) continue;
            foreach (var other in posting.TakeWhile(other => other < at))
                shared[other] = shared.GetValueOrDefault(other) + 1 / Math.Log(1 + posting.Count);
        }
        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key);
    }

    private static IEnumerable<string> KeysOf(Rendering rendering)
    {
        var speaker = rendering.SpeakerId ?? "?";
        WordUnit? before = null;
        foreach (var unit in rendering.Wording.Units)
        {
            if (unit.Kind == WordUnitKind.Negator) continue;
            foreach (var key in unit.Senses.Select(sense => $"#{sense}").Prepend(unit.Stem))
            {
                yield return key;
                yield return $"{speaker}\u001f{key}";
            }
            if (before is not null) yield return $"{before.Stem}\u001e{unit.Stem}";
            before = unit;
        }
    }
}
