using System.Text;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>How much a word tells of a name: the rarer, the more. For one batch; not for several threads.</summary>
/// <param name="index">The names.</param>
internal sealed class WordWeights(NamesIndex index)
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The weight of a word, greater than 0.</summary>
    public double Of(string word) => 0.2 + Math.Log((index.Names + 2.0) / (Count(word) + 1.0));

    /// <summary>Whether any name has the word.</summary>
    public bool IsKnown(string word) => Count(word) > 0;

    /// <summary>How many times names have the word.</summary>
    public int Count(string word)
    {
        if (counts.TryGetValue(word, out var count)) return count;
        return counts[word] = Whole(index, word).Sum(stretch => stretch.Count);
    }

    /// <summary>Where the word stands in names, at their end and before another.</summary>
    public static IEnumerable<Stretch> Whole(NamesIndex index, string word)
    {
        var letters = Encoding.ASCII.GetBytes(word);
        var begun = index.Words.Beginning(letters);
        yield return index.Words.Narrow(begun, letters.Length, [WordStarts.End]);
        yield return index.Words.Narrow(begun, letters.Length, " "u8);
    }
}
