using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>The outermost quotations of a document, found by token and by offset.</summary>
internal sealed class QuotationIndex
{
    private readonly List<Quotation> outermost;

    /// <summary>Indexes a document's quotations.</summary>
    public QuotationIndex(AnnotatedDocument document)
    {
        outermost = [.. document.Quotations.Where(quotation => quotation.Depth == 0)];
        OfTokens = new int[document.Tokens.Length];
        Array.Fill(OfTokens, -1);
        var token = 0;
        for (var q = 0; q < outermost.Count; q++)
        {
            var outer = outermost[q].Outer;
            while (token < OfTokens.Length && document.Tokens[token].Span.Start < outer.Start) token++;
            while (token < OfTokens.Length && document.Tokens[token].Span.Start < outer.End) OfTokens[token++] = q;
        }
    }

    /// <summary>For each token the outermost quotation that holds it, its marks included; -1 outside.</summary>
    public int[] OfTokens { get; }

    /// <summary>The outermost quotations, in document order.</summary>
    public IReadOnlyList<Quotation> Outermost => outermost;

    /// <summary>Those whose words lie inside a span.</summary>
    public IEnumerable<Quotation> Within(TextSpan span)
    {
        var (low, high) = (0, outermost.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (outermost[middle].Inner.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (var q = low; q < outermost.Count && outermost[q].Inner.End <= span.End; q++) yield return outermost[q];
    }
}
