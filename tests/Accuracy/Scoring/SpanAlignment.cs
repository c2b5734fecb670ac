using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Pairs things of two annotations by the spans they stand on.</summary>
public static class SpanAlignment
{
    /// <summary>
    /// Pairs of indices, each index in at most one pair: equal spans first, then those with the same first span, then those
    /// that share most of what both cover. What shares nothing is not paired.
    /// </summary>
    public static ImmutableArray<(int Gold, int Found)> Of(
        IReadOnlyList<ImmutableArray<TextSpan>> gold,
        IReadOnlyList<ImmutableArray<TextSpan>> found)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from f in Enumerable.Range(0, found.Count)
            let overlap = Overlap(gold[g], found[f])
            where overlap > 0
            orderby gold[g].SequenceEqual(found[f]) descending,
                gold[g][0] == found[f][0] descending,
                overlap / (double)(Length(gold[g]) + Length(found[f]) - overlap) descending,
                g,
                f
            select (Gold: g, Found: f);

        var (goldTaken, foundTaken) = (new HashSet<int>(), new HashSet<int>());
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var (g, f) in candidates)
        {
            if (!goldTaken.Contains(g) && !foundTaken.Contains(f))
            {
                goldTaken.Add(g);
                foundTaken.Add(f);
                pairs.Add((g, f));
            }
        }

        pairs.Sort();
        return pairs.DrainToImmutable();
    }

    /// <summary>UTF-16 code units that both cover.</summary>
    public static int Overlap(ImmutableArray<TextSpan> left, ImmutableArray<TextSpan> right) =>
        left.Sum(a => right.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));

    private static int Length(ImmutableArray<TextSpan> spans) => spans.Sum(span => span.Length);
}
