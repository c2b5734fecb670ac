using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Reads which stretches of a content stand in double quotation marks, for a reader who gives the content alone.</summary>
public static class QuotedStretches
{
    /// <summary>The stretches without their marks: a span that marks enclose, and what marks set off inside a span.</summary>
    public static ImmutableArray<TextSpan> In(string text, ImmutableArray<TextSpan> content) =>
        [.. content.SelectMany(span => Enclosed(text, span) ? [span] : Inside(text, span))];

    private static bool Enclosed(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && IsOpen(text[span.Start - 1]) && IsClose(text[span.End]);

    private static IEnumerable<TextSpan> Inside(string text, TextSpan span)
    {
        var open = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            if (open < 0 && IsOpen(text[i]))
            {
                open = i + 1;
            }
            else if (open >= 0 && IsClose(text[i]))
            {
                if (i > open)
                {
                    yield return new TextSpan(open, i);
                }

                open = -1;
            }
        }

        // The closing mark of a stretch at the end of the content stands just outside it where the edge was trimmed.
        if (open >= 0 && open < span.End && span.End < text.Length && IsClose(text[span.End]))
        {
            yield return new TextSpan(open, span.End);
        }
    }

    private static bool IsOpen(char c) => c is '“' or '"' or '«';

    private static bool IsClose(char c) => c is '”' or '"' or '»';
}
