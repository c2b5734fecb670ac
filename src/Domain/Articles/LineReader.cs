using System.Buffers;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Divides a document into its printed lines.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u000B\u000C\u0085\u2028\u2029");

    /// <summary>The lines that print something, in order; line breaks of any system count.</summary>
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            if (!span.IsEmpty)
                lines.Add(new TextLine(span, span.Start - start, afterBlank));
            afterBlank = span.IsEmpty;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>The range without white space and unprinted characters at its edges; empty where it holds nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && CharacterTable.IsBlank(text[start]))
            start++;
        while (end > start && CharacterTable.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
