using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Which words and phrases may stand for one another, and which are opposites.</summary>
/// <remarks>Immutable; safe for use from several threads. Everything is looked up by stems, phrases by their stems joined with spaces.</remarks>
public sealed class Thesaurus
{
    private readonly Dictionary<string, List<int>> senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> names = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int)> opposites = [];

    // Every proper beginning of a phrase, so that the longest is found without trying all lengths.
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    private int groups;

    /// <summary>Reads the lists that are compiled in.</summary>
    public Thesaurus()
    {
        foreach (var row in Lexicon.Rows("Linking.Paraphrase.thesaurus.tsv"))
        {
            var sense = Add(senses, row[0]);
            if (row.Length > 1) AddOpposite(sense, Add(senses, row[1]));
        }
        foreach (var row in Lexicon.Rows("Linking.Paraphrase.names.tsv")) Add(names, row[0]);
    }

    /// <summary>The groups of words that a stem or phrase belongs to; empty where none.</summary>
    public ImmutableArray<int> SensesOf(string stems) => senses.TryGetValue(stems, out var found) ? [.. found] : [];

    /// <summary>The bearer that a name in stems stands for; empty where the list does not have it.</summary>
    public ImmutableArray<int> BearersOf(string stems) => names.TryGetValue(stems, out var found) ? [.. found] : [];

    /// <summary>Whether some listed phrase or name begins with these stems and goes on.</summary>
    public bool Begins(string stems) => beginnings.Contains(stems);

    /// <summary>Whether a word of one group and a word of the other say opposite things.</summary>
    public bool AreOpposite(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        foreach (var one in left)
            foreach (var other in right)
                if (opposites.Contains((one, other))) return true;
        return false;
    }

    private void AddOpposite(int one, int other)
    {
        opposites.Add((one, other));
        opposites.Add((other, one));
    }

    private int Add(Dictionary<string, List<int>> index, string list)
    {
        var group = groups++;
        foreach (var entry in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            AddEntry(index, entry, group);
        return group;
    }

    private void AddEntry(Dictionary<string, List<int>> index, string entry, int group)
    {
        var stems = entry.Replace('-', ' ').Split(' ').Select(word => LightStemmer.Stem(LightStemmer.Normalize(word))).ToArray();
        var key = string.Join(' ', stems);
        if (!index.TryGetValue(key, out var of)) index.Add(key, of = []);
        if (!of.Contains(group)) of.Add(group);
        for (var length = 1; length < stems.Length; length++) beginnings.Add(string.Join(' ', stems[..length]));
    }
}
