namespace OnRecord.Domain.Articles;

/// <summary>Tells whether the lines of a document are paragraphs, or pieces of paragraphs broken at a column.</summary>
internal static class LineWrap
{
    private const int Widest = 120;
    private const int Narrowest = 45;

    /// <summary>The longest line where lines are broken at a column, null where each is a paragraph.</summary>
    /// <remarks>
    /// Broken lines are all of about one length and mostly end within a sentence; paragraphs end with a full stop or go
    /// beyond any column. Titles and bullets, short and without a full stop, say nothing either way.
    /// </remarks>
    public static int? Width(string text, IReadOnlyList<TextLine> lines)
    {
        var widest = 0;
        var (full, torn) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            widest = Math.Max(widest, lines[i].Span.Length + lines[i].Indent);
            if (widest > Widest)
                return null;
            if (i + 1 == lines.Count || lines[i + 1].AfterBlank || lines[i].Span.Length < Narrowest)
                continue;
            full++;
            torn += EndsInside(text[lines[i].Span.End - 1]) && char.IsLetterOrDigit(text[lines[i + 1].Span.Start]) ? 1 : 0;
        }
        return full >= 3 && torn * 10 >= full * 6 ? widest : null;
    }

    private static bool EndsInside(char last) =>
        char.IsLetterOrDigit(last) || last is ',' or '-' or '–' or '—' or ';' or '’' or '\'' or ')';
}
