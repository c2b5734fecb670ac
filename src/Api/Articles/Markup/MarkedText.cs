using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Articles.Markup;

/// <summary>Writes a stretch of text with marks that may overlap and cross, as elements that nest.</summary>
internal sealed class MarkedText(string source, StringBuilder html)
{
    /// <summary>The marks open in the HTML written so far, the outermost first.</summary>
    private readonly List<Mark> open = [];

    /// <summary>
    /// Writes the text of a span. Where one mark ends inside another that stands within it, the inner one is closed too and opened again,
    /// so every mark covers exactly its words.
    /// </summary>
    public void Write(TextSpan span, IEnumerable<Mark> marks)
    {
        var clipped = marks.Select(mark => (Mark: mark, Span: Clip(mark.Span, span))).Where(mark => !mark.Span.IsEmpty).ToList();
        var starts = clipped.ToLookup(mark => mark.Span.Start, mark => mark.Mark);
        var ends = clipped.ToLookup(mark => mark.Span.End, mark => mark.Mark);
        var active = new List<Mark>();
        var at = span.Start;
        foreach (var point in clipped.SelectMany(mark => (int[])[mark.Span.Start, mark.Span.End]).Distinct().Order())
        {
            Text(at, point);
            foreach (var ended in ends[point])
                active.Remove(ended);
            active = [.. active.Concat(starts[point]).Order()];
            Turn(active, point);
            at = point;
        }
        Text(at, span.End);
    }

    /// <summary>Closes and opens what it takes for <paramref name="wanted"/> to be what is open, the outermost first.</summary>
    private void Turn(List<Mark> wanted, int at)
    {
        var kept = 0;
        while (kept < open.Count && kept < wanted.Count && ReferenceEquals(open[kept], wanted[kept]))
            kept++;
        for (var i = open.Count; i > kept; i--)
            html.Append("</mark>");
        open.RemoveRange(kept, open.Count - kept);
        foreach (var mark in wanted[kept..])
            Open(mark, at);
    }

    private void Open(Mark mark, int at)
    {
        html.Append("<mark");
        foreach (var (name, value) in mark.Attributes)
            html.Append(' ').Append(name).Append("=\"").Append(HtmlText.Escape(value)).Append('"');
        html.Append(at > mark.First ? " data-continued>" : ">");
        open.Add(mark);
    }

    private void Text(int start, int end) => html.Append(HtmlText.Escape(source[start..end]));

    /// <summary>The part of a mark that lies in a span, widened where it would cut a surrogate pair.</summary>
    private TextSpan Clip(TextSpan mark, TextSpan within)
    {
        var start = Math.Clamp(mark.Start, within.Start, within.End);
        var end = Math.Clamp(mark.End, start, within.End);
        if (start == end)
            return new(start, start);
        return new(start > within.Start && IsInPair(start) ? start - 1 : start, end < within.End && IsInPair(end) ? end + 1 : end);
    }

    private bool IsInPair(int offset) => char.IsSurrogatePair(source[offset - 1], source[offset]);
}
