using OnRecord.Domain.Linking.Paraphrase;

namespace OnRecord.Domain.Linking;

/// <summary>Finds the pairs of quotes that are worth comparing, without holding every quote against every other.</summary>
/// <remarks>
/// Quotes are looked up by the words, meanings and neighbouring words that they share, within what one speaker said where a word
/// is common. A key that too many quotes have is passed over, so that the work grows with the number of quotes. Immutable; safe for use
/// from several threads.
/// </remarks>
internal sealed class CandidateFinder
{
    private const int LongestPosting = 64;
    private const int MostCandidates = 32;

    // For each quote its keys that some but not too many others have, as places in the postings; a posting is a stretch of quotes, rising.
    private readonly int[][] keys;
    private readonly int[] quotes;
    private readonly List<(int Start, int Count)> postings = [];

    /// <summary>Indexes the quotes.</summary>
    public CandidateFinder(IReadOnlyList<Rendering> renderings)
    {
        var hashes = Enumerable.Range(0, renderings.Count).AsParallel().AsOrdered().Select(at => CandidateKeys.Of(renderings[at])).ToArray();
        var sorted = new (ulong Key, int Quote)[hashes.Sum(of => of.Length)];
        for (var (quote, at) = (0, 0); quote < hashes.Length; quote++)
            foreach (var key in hashes[quote]) sorted[at++] = (key, quote);
        Array.Sort(sorted);
        var posting = Post(sorted);
        quotes = Array.ConvertAll(sorted, entry => entry.Quote);
        keys = Array.ConvertAll(hashes, of => of.Where(posting.ContainsKey).Select(key => posting[key]).ToArray());
    }

    /// <summary>Indexes of the quotes before <paramref name="at"/> that share the most with it, the most first.</summary>
    public IEnumerable<int> Before(int at)
    {
        var shared = new Dictionary<int, double>();
        foreach (var key in keys[at])
        {
            var (start, count) = postings[key];
            var weight = 1 / Math.Log(1 + count);
            for (var i = start; i < start + count && quotes[i] < at; i++)
                shared[quotes[i]] = shared.GetValueOrDefault(quotes[i]) + weight;
        }
        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key);
    }

    // The postings of what more than one has, by key.
    private Dictionary<ulong, int> Post((ulong Key, int Quote)[] sorted)
    {
        var posting = new Dictionary<ulong, int>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && sorted[end].Key == sorted[start].Key) end++;
            if (end - start is > 1 and <= LongestPosting)
            {
                posting.Add(sorted[start].Key, postings.Count);
                postings.Add((start, end - start));
            }
            start = end;
        }
        return posting;
    }
}
