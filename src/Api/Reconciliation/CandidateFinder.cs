using System.Text;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Finds the actors whose names are like what stands in a cell, within a bounded number of comparisons.</summary>
/// <param name="index">The names of the snapshot.</param>
/// <param name="weights">How much their words tell.</param>
internal sealed class CandidateFinder(NamesIndex index, WordWeights weights)
{
    // At most so many names are looked up by each word, and so many of those that share most are compared letter by letter.
    private const int MostByWord = 2_000;
    private const int MostCompared = 120;
    private const int BeginningOfAMistypedWord = 4;
    private const double LeastSimilarity = 0.4;

    private readonly NameComparer comparer = new(index);

    /// <summary>The actors with the name of each that is most like the cell, the likest first.</summary>
    public IReadOnlyList<(int Actor, NameMatch Match)> Find(string text, int most)
    {
        var best = new Dictionary<int, NameMatch>();
        foreach (var form in NameForm.Of(text))
            foreach (var name in Likely(form))
            {
                var (actor, match) = (index.Owner(name), comparer.Compare(form, name, weights));
                if (!best.TryGetValue(actor, out var known) || IsBetter(match, known, actor)) best[actor] = match;
            }
        return [.. best.Where(pair => pair.Value.IsExact || pair.Value.Inexact >= LeastSimilarity)
            .OrderByDescending(pair => pair.Value.IsExact).ThenByDescending(pair => pair.Value.Inexact)
            .ThenByDescending(pair => index.Mentions(pair.Key)).ThenBy(pair => pair.Key)
            .Take(most).Select(pair => (pair.Key, pair.Value))];
    }

    private bool IsBetter(NameMatch match, NameMatch known, int actor) =>
        match.IsExact != known.IsExact ? match.IsExact
        : match.IsExact ? match.Name == index.UsualName(actor) && known.Name != match.Name
        : match.Inexact > known.Inexact;

    /// <summary>The names that share most with a form.</summary>
    private List<int> Likely(NameForm form)
    {
        var shared = new Dictionary<int, double>();
        Note(index.Words.Beginning(Encoding.ASCII.GetBytes(form.Folded)), weights.Of(form.Folded) * form.Words.Length);
        foreach (var word in form.Words.Distinct().Where(word => word.Length > 1).OrderBy(weights.Count))
        {
            if (weights.IsKnown(word))
                foreach (var stretch in WordWeights.Whole(index, word)) Note(stretch, weights.Of(word));
            else
                NoteMistyped(word);
        }
        return [.. shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => index.Mentions(index.Owner(pair.Key)))
            .ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => pair.Key)];

        void Note(Stretch stretch, double weight)
        {
            for (var place = stretch.From; place < Math.Min(stretch.To, stretch.From + MostByWord); place++)
            {
                var name = index.Words.Name(place);
                shared[name] = shared.GetValueOrDefault(name) + weight;
            }
        }

        void NoteMistyped(string word)
        {
            var weight = weights.Of(word);
            foreach (var variant in OneTypo.Variants(index.Words, word))
                Note(index.Words.Beginning(Encoding.ASCII.GetBytes(variant)), weight * 0.8);
            // Two slips or more: most keep the beginning.
            if (word.Length >= BeginningOfAMistypedWord)
                Note(index.Words.Beginning(Encoding.ASCII.GetBytes(word[..BeginningOfAMistypedWord])), weight * 0.5);
        }
    }
}
