using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Brings spans of two conventions to one: marks, white space and punctuation at their edges do not count.</summary>
/// <remarks>PolNeAR keeps outer quotation marks and final commas in the content; On Record leaves marks out.</remarks>
public static class Edges
{
    /// <summary>The spans trimmed to letters and digits at both ends; those with nothing but marks between them joined; empty ones left out.</summary>
    public static ImmutableArray<TextSpan> Normalise(string text, ImmutableArray<TextSpan> spans)
    {
        var result = new List<TextSpan>();
        foreach (var span in spans.Select(span => Trim(text, span)).Where(span => !span.IsEmpty).Order())
        {
            if (result.Count > 0 && OnlyMarks(text, result[^1].End, span.Start))
            {
                result[^1] = result[^1].Cover(span);
            }
            else
            {
                result.Add(span);
            }
        }

        return [.. result];
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && !IsWord(text[start]))
        {
            start++;
        }

        while (end > start && !IsWord(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private static bool OnlyMarks(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsWord(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '$' or '£' or '€' or '%';
}
