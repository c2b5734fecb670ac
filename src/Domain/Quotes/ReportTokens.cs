using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>The tokens of a document with what reading reports asks of each: tag, quotation, and whether it is part of a date.</summary>
internal sealed class ReportTokens
{
    /// <summary>Reads the layers of a document.</summary>
    public ReportTokens(AnnotatedDocument document, QuotationIndex quotations)
    {
        Tokens = document.Tokens;
        Tags = document.Tags;
        QuotationOf = quotations.OfTokens;
        IsDate = new bool[Tokens.Length];
        var (times, time) = (document.Times, 0);
        for (var i = 0; i < Tokens.Length; i++)
        {
            while (time < times.Length && times[time].End <= Tokens[i].Span.Start) time++;
            IsDate[i] = time < times.Length && times[time].Contains(Tokens[i].Span);
        }
    }

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Their tags, at the same index.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>The outermost quotation of each, its marks included; -1 outside.</summary>
    public int[] QuotationOf { get; }

    /// <summary>Whether each is part of a date.</summary>
    public bool[] IsDate { get; }

    /// <summary>Whether a finite verb stands in [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public bool HasFinite(int start, int end)
    {
        for (var i = Math.Max(start, 0); i < end; i++)
            if (Tokens[i].HoldsFinite(Tags[i])) return true;
        return false;
    }

    /// <summary>The span of the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>Just before the closing mark of a sentence, where that stands outside quotation marks.</summary>
    public int EndOf(ReportingSentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First + 1 && IsFinalMark(end - 1)) end--;
        return end;
    }

    /// <summary>How far a phrase that ends at <paramref name="index"/> may reach back: not into a quotation.</summary>
    public int Floor(int index, ReportingSentence sentence)
    {
        for (var i = index; i >= sentence.First; i--)
            if (QuotationOf[i] >= 0) return i + 1;
        return sentence.First;
    }

    private bool IsFinalMark(int index) =>
        QuotationOf[index] < 0 && !Tokens[index].IsWord && Tokens[index].Lower is "." or "!" or "?" or "…";
}
