using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Finds the stretches between double quotation marks inside annotated content.</summary>
public static class QuotedText
{
    /// <summary>The stretches without their marks; one that lacks a closing mark reaches to the end of its span.</summary>
    public static ImmutableArray<TextSpan> In(string text, ImmutableArray<TextSpan> content) =>
        [.. content.SelectMany(span => In(text, span))];

    private static IEnumerable<TextSpan> In(string text, TextSpan span)
    {
        var open = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            var mark = text[i] is '"' or '“' or '”';
            if (mark && open < 0 && text[i] != '”')
            {
                open = i + 1;
            }
            else if (mark && open >= 0 && text[i] != '“')
            {
                if (i > open)
                {
                    yield return new TextSpan(open, i);
                }

                open = -1;
            }
        }

        if (open >= 0 && open < span.End)
        {
            yield return new TextSpan(open, span.End);
        }
    }
}
