using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Finds the stretches between double quotation marks inside annotated content.</summary>
public static class QuotedText
{
    /// <summary>The stretches without their marks; one that lacks a closing mark reaches to the end of its span.</summary>
    /// <remarks>Spans with nothing but marks between them on one line are one: annotators break content off between sentences, in the midst of a quotation.</remarks>
    public static ImmutableArray<TextSpan> In(string text, ImmutableArray<TextSpan> content)
    {
        var joined = new List<TextSpan>();
        foreach (var span in content.Order())
        {
            if (joined.Count > 0 && Joins(text, joined[^1].End, span.Start)) joined[^1] = joined[^1].Cover(span);
            else joined.Add(span);
        }

        return [.. joined.SelectMany(span => In(text, span))];
    }

    private static bool Joins(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (char.IsLetterOrDigit(text[i]) || text[i] is '\n' or '\r') return false;
        return true;
    }

    // “a bargain“: an opening mark in the place of a closing one.
    private static bool Closes(string text, int mark) =>
        mark > 0 && !char.IsWhiteSpace(text[mark - 1]) && (mark + 1 == text.Length || !char.IsLetterOrDigit(text[mark + 1]));

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
            else if (mark && open >= 0 && (text[i] != '“' || Closes(text, i)))
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
