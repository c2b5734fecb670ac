using System.Collections.Immutable;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Turns annotated spans into tokens.</summary>
internal static class GoldReports
{
    /// <summary>The attributions with a cue and content among the tokens; marks at the edges of spans left out.</summary>
    public static ImmutableArray<TokenReport> Of(AnnotatedDocument document, QuotationIndex quotations, IEnumerable<Polnear.Attribution> gold)
    {
        var whole = new WholeRanges(document.Tokens, quotations.OfTokens);
        return [.. gold.Select(attribution => Of(document, whole, attribution)).OfType<TokenReport>().OrderBy(report => report.Cue.First)];
    }

    private static TokenReport? Of(AnnotatedDocument document, WholeRanges whole, Polnear.Attribution attribution)
    {
        var cue = Joined(document, attribution.Cue, keepMarks: true);
        var content = whole.Of(Joined(document, attribution.Content, keepMarks: false));
        var source = Joined(document, attribution.Source, keepMarks: false);
        return cue.Count == 0 || content.IsEmpty ? null
            : new TokenReport(cue[0], source.Count == 0 ? null : new TokenRange(source[0].First, source[^1].End), [.. content.Where(range => !range.Overlaps(cue[0]))]);
    }

    // Spans with nothing but marks between them are one.
    private static List<TokenRange> Joined(AnnotatedDocument document, ImmutableArray<TextSpan> spans, bool keepMarks)
    {
        var result = new List<TokenRange>();
        foreach (var span in spans.Order())
        {
            if (RuleTranslation.TokensOf(document.Tokens, span) is not { } tokens || Trimmed(document, tokens, keepMarks) is not { Length: > 0 } range)
            {
                continue;
            }

            if (result.Count > 0 && Enumerable.Range(result[^1].End, Math.Max(0, range.First - result[^1].End)).All(i => !document.Tokens[i].IsWord))
            {
                result[^1] = result[^1] with { End = Math.Max(result[^1].End, range.End) };
            }
            else
            {
                result.Add(range);
            }
        }

        return result;
    }

    private static TokenRange Trimmed(AnnotatedDocument document, TokenRange range, bool keepMarks)
    {
        var (first, end) = (range.First, range.End);
        while (end > first && IsEdge(end - 1))
        {
            end--;
        }

        while (first < end && IsEdge(first))
        {
            first++;
        }

        return first == end && keepMarks ? range : new TokenRange(first, end);

        bool IsEdge(int token) => document.Tokens[token].Kind == TokenKind.Punctuation && document.Tokens[token].Lower is "." or "," or ";" or ":" or "-" or "–" or "—" or "--";
    }
}
