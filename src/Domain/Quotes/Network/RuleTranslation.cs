using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Writes the rules' attributions as tokens, the way that the annotators of PolNeAR mark reports and the network learns it.</summary>
/// <remarks>
/// They keep quotation marks in the content, and what goes on in marks after a report belongs to it. On Record does neither (<c>docs/annotation.md</c>).
/// </remarks>
internal sealed class RuleTranslation(AnnotatedDocument document, QuotationIndex quotations)
{
    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly WholeRanges whole = new(document.Tokens, quotations.OfTokens);

    /// <summary>The attributions with a cue that the rules found.</summary>
    /// <param name="count">How many of <paramref name="completed"/> those are, its first; the others stand in marks without a cue.</param>
    /// <param name="completed">All.</param>
    /// <returns>One for each of the first, at the same index; null where the cue covers no token.</returns>
    public TokenReport?[] Of(int count, IReadOnlyList<Attribution> completed)
    {
        var reports = completed.Take(count).Select(Of).ToArray();
        var inOrder = Enumerable.Range(0, count).Where(i => reports[i] is { Content.IsEmpty: false }).OrderBy(i => reports[i]!.Content[0].First).ToList();
        var next = 0;
        foreach (var carried in completed.Skip(count).Where(attribution => attribution is { Continues: true, Cue: null }).OrderBy(attribution => attribution.Content[0]))
        {
            if (TokensOf(tokens, carried.Content[0]) is not { } range) continue;
            while (next < inOrder.Count && reports[inOrder[next]]!.Content[0].First < range.First) next++;
            if (next > 0 && reports[inOrder[next - 1]] is { } before && before.Content[^1].End <= range.First && before.Cue.End <= range.First)
                reports[inOrder[next - 1]] = before with { Content = before.Content.Add(range) };
        }

        return [.. reports.Select(report => report is null ? null : report with { Content = whole.Of(report.Content) })];
    }

    /// <summary>The tokens that share a letter with a span; null where none does.</summary>
    public static TokenRange? TokensOf(ImmutableArray<Token> tokens, TextSpan span)
    {
        var first = tokens.FirstFrom(span.Start);
        if (first > 0 && tokens[first - 1].Span.End > span.Start) first--;
        var end = tokens.FirstFrom(span.End);
        return first < end ? new TokenRange(first, end) : null;
    }

    private TokenReport? Of(Attribution attribution)
    {
        if (attribution.Cue is not { } words || TokensOf(tokens, words) is not { } cue) return null;
        var source = attribution.Source is { } named ? TokensOf(tokens, named) : null;
        return new TokenReport(cue, source, [.. attribution.Content.Select(span => TokensOf(tokens, span)).OfType<TokenRange>()]);
    }
}
