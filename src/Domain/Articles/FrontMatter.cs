using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Reads the block between lines of three hyphens that may stand before a Markdown document.</summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>Marks its lines, and takes the headline, writers and date from them.</summary>
    public static void Apply(Page page)
    {
        var end = page.Blocks.Count > 0 && page.Blocks[0].Span is { Start: <= 1 } && page.Blocks[0].Characters.SequenceEqual("---")
            ? Close(page) : -1;
        if (end < 0)
            return;
        var hasHeading = page.Blocks.Skip(end).Take(4).Any(block => block.Mark == BlockMark.Heading);
        for (var i = 0; i <= end; i++)
        {
            var block = page.Blocks[i];
            if (Value(page.Text, block, "title") is { } title && !hasHeading && page.TitleBlock < 0)
                SetTitle(page, i, title);
            else if (Value(page.Text, block, "author") is { } author)
                page.AddByline(author);
            else if (Value(page.Text, block, "date") is { } date)
                page.Dateline ??= date;
            block.Drop(BoilerplateKind.Navigation);
        }
    }

    private static int Close(Page page)
    {
        for (var i = 1; i < Math.Min(page.Blocks.Count, MostLines); i++)
        {
            if (page.Blocks[i].Characters is "---" or "...")
                return i;
        }
        return -1;
    }

    private static void SetTitle(Page page, int block, TextSpan title)
    {
        page.TitleBlock = block;
        page.Blocks[block].Take(ParagraphKind.Title);
        page.Title = title;
        page.TitleWords = TitleWords.Of(title.Of(page.Text));
    }

    // The value after “key:”, without quotation marks; null where the line is another or the value is not a plain one.
    private static TextSpan? Value(string text, Block block, string key)
    {
        var line = block.Span;
        if (line.Length <= key.Length + 1 || text[line.Start + key.Length] != ':'
            || !text.AsSpan(line.Start, key.Length).Equals(key, StringComparison.OrdinalIgnoreCase))
            return null;
        var value = LineReader.Trim(text, line.Start + key.Length + 1, line.End);
        if (value.Length >= 2 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start])
            value = LineReader.Trim(text, value.Start + 1, value.End - 1);
        return value.IsEmpty || text[value.Start] is '[' or '{' or '|' or '>' ? null : value;
    }
}
