using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Groups the lines of a document into blocks and takes the bullet, number or heading mark off each.</summary>
internal static class BlockReader
{
    private const string Bullets = "•▪◦‣●■▸►▶◆·*-–";

    /// <summary>The blocks in document order.</summary>
    public static List<Block> Read(string text)
    {
        var lines = LineReader.Read(text);
        var width = LineWrap.Width(text, lines);
        var blocks = new List<Block>();
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (width is { } column && last + 1 < lines.Count && GoesOn(text, lines[last], lines[last + 1], column))
                last++;
            blocks.Add(Create(text, lines[first].Span.Cover(lines[last].Span)));
            first = last + 1;
        }
        return blocks;
    }

    // Only a short line that ends a sentence ends a paragraph where no blank line does.
    private static bool GoesOn(string text, TextLine line, TextLine next, int width) =>
        !next.AfterBlank && next.Indent <= line.Indent + 1 && MarkLength(text, next.Span).Mark == BlockMark.None
        && !(line.Span.Length < width * 7 / 10 && text[line.Span.End - 1] is '.' or '?' or '!' or '”' or '"')
        && line.Span.Length >= width / 3;

    private static Block Create(string text, TextSpan span)
    {
        var (mark, length) = MarkLength(text, span);
        var content = LineReader.Trim(text, span.Start + length, span.End);
        return content.IsEmpty ? new Block(text, span) : new Block(text, span, content.Start, mark);
    }

    private static (BlockMark Mark, int Length) MarkLength(string text, TextSpan span)
    {
        var first = text[span.Start];
        var run = 1;
        while (run < 6 && span.Start + run < span.End && text[span.Start + run] == first)
            run++;
        var spaced = span.Start + run < span.End && CharacterTable.IsBlank(text[span.Start + run]);
        if (first == '#' && spaced)
            return (BlockMark.Heading, run);
        if (first == '>' && (spaced || run == 1))
            return (BlockMark.Quote, run);
        if (run == 1 && Bullets.Contains(first) && (spaced || first is '•' or '▪' or '●' or '■' or '►' or '▶' or '‣'))
            return (BlockMark.Bullet, 1);
        return NumberLength(text, span) is { } number ? (BlockMark.Number, number) : (BlockMark.None, 0);
    }

    // “1.” or “12)” and a space; a longer number is a year or an amount.
    private static int? NumberLength(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && at - span.Start < 2 && char.IsAsciiDigit(text[at]))
            at++;
        var counted = at > span.Start && at + 1 < span.End && text[at] is '.' or ')' && CharacterTable.IsBlank(text[at + 1]);
        return counted ? at + 1 - span.Start : null;
    }
}
