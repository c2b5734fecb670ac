using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Makes content spans of token ranges: edges trimmed, quotation marks around a whole span left out.</summary>
internal sealed class ContentSpans(AnnotatedDocument document, QuotationIndex quotations)
{
    private readonly int[] quotationOf = quotations.OfTokens;

    /// <summary>The span of the tokens [<paramref name="first"/>, <paramref name="end"/>); null where nothing but marks is left.</summary>
    public TextSpan? Of(int first, int end)
    {
        var tokens = document.Tokens;
        while (first < end && IsEdge(first)) first++;
        while (end > first && IsEdge(end - 1)) end--;
        if (first >= end) return null;
        var span = new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End);
        if (quotationOf[first] < 0 || quotationOf[first] != quotationOf[end - 1]) return span;
        // Both ends lie in one quotation: all of it, or the part that the sentence has.
        var inner = quotations.Outermost[quotationOf[first]].Inner;
        var start = Math.Max(span.Start, inner.Start);
        var stop = Math.Min(span.End, inner.End);
        return stop > start ? new TextSpan(start, stop) : null;
    }

    /// <summary>A quoted phrase without the comma or full stop that belongs to the sentence around it.</summary>
    public TextSpan Bare(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start + 1 && document.Text[end - 1] is ',' or '.' or ';' or ' ') end--;
        // The full stop of an abbreviation stays.
        if (end < span.End && document.Text[end] == '.' && EndsAbbreviation(end)) end++;
        return new TextSpan(span.Start, end);
    }

    /// <summary>The stretches in quotation marks that lie inside the content, without the marks.</summary>
    public ImmutableArray<TextSpan> QuotedIn(IEnumerable<TextSpan> content)
    {
        var result = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in content)
            foreach (var quotation in quotations.Within(span))
                if (span == quotation.Inner || !IsHeldOff(quotation)) result.Add(quotation.Inner);
        return result.ToImmutable();
    }

    private bool EndsAbbreviation(int stop)
    {
        var last = document.Tokens.FirstFrom(stop + 1) - 1;
        return last >= 0 && document.Tokens[last] is { Text.Length: > 1 } token && token.Span.End == stop + 1 && token.Text.EndsWith('.');
    }

    /// <summary>Whether the writer says outright that a phrase is not theirs: so-called “training centers”.</summary>
    public bool IsHeldOff(Quotation quotation)
    {
        var before = quotation.Outer.Start;
        while (before > 0 && char.IsWhiteSpace(document.Text[before - 1])) before--;
        var text = document.Text.AsSpan(0, before);
        return text.EndsWith("so-called", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("self-styled", StringComparison.OrdinalIgnoreCase);
    }

    // Marks that end a clause without being part of what was said; inside quotation marks they belong to it.
    private bool IsEdge(int index) =>
        quotationOf[index] < 0 && document.Tokens[index].Lower is "." or "," or ";" or ":" or "-" or "–" or "—" or "--";
}
