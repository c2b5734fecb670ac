using System.Collections.Immutable;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Moves the edges of reported words to those of quotations, since nobody reports half of what stands in marks.</summary>
/// <param name="quotationOf">For each token the outermost quotation that holds it, its marks included; -1 outside.</param>
internal sealed class QuotationEdges(int[] quotationOf)
{
    /// <summary>The ranges in order, none overlapping: one that holds most of a quotation holds all of it, one that holds less holds none.</summary>
    public List<TokenRange> Snap(ImmutableArray<TokenRange> ranges)
    {
        var result = new List<TokenRange>();
        foreach (var range in ranges)
        {
            var (first, end) = (range.First, range.End);
            if (Cut(first, first) is { } left) first = Holds(range, left) ? left.First : left.End;
            if (end > first && Cut(end, end - 1) is { } right) end = Holds(range, right) ? right.End : right.First;
            if (end <= first) continue;
            if (result.Count > 0 && first <= result[^1].End) result[^1] = result[^1] with { End = Math.Max(end, result[^1].End) };
            else result.Add(new TokenRange(first, end));
        }

        return result;
    }

    // The quotation that an edge between two tokens cuts; null where it cuts none.
    private TokenRange? Cut(int edge, int inside)
    {
        if (edge <= 0 || edge >= quotationOf.Length || quotationOf[edge] < 0 || quotationOf[edge] != quotationOf[edge - 1]) return null;
        var (first, end, quotation) = (inside, inside, quotationOf[inside]);
        while (first > 0 && quotationOf[first - 1] == quotation) first--;
        while (end < quotationOf.Length && quotationOf[end] == quotation) end++;
        return new TokenRange(first, end);
    }

    private static bool Holds(TokenRange range, TokenRange quotation) =>
        2 * (Math.Min(range.End, quotation.End) - Math.Max(range.First, quotation.First)) > quotation.Length;
}
