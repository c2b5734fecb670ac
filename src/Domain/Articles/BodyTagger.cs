namespace OnRecord.Domain.Articles;

/// <summary>Gives whatever nothing else was found out about its part in the story.</summary>
internal static class BodyTagger
{
    private const int HeadingWords = 10;

    /// <summary>Marks headings, list items and paragraphs.</summary>
    public static void Apply(Page page)
    {
        var lastProse = page.Blocks.FindLastIndex(block => block.IsOpen && block.IsProse);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            // What stands above a headline names the section it stands in.
            if (i < page.TitleBlock && block.Words <= 12 && !block.IsProse)
                block.Drop(BoilerplateKind.Navigation);
            else if (block.Mark == BlockMark.Heading || IsCrosshead(block, i < lastProse))
                block.Take(ParagraphKind.Heading);
            else
                block.Take(block.Mark is BlockMark.Bullet or BlockMark.Number ? ParagraphKind.ListItem : ParagraphKind.Body);
        }
    }

    // “Direct lobbying”: a short line without a full stop, with a paragraph somewhere after it.
    private static bool IsCrosshead(Block block, bool proseFollows) =>
        proseFollows && block.Mark == BlockMark.None && block.Words <= HeadingWords && (!block.EndsSentence || block.IsShortQuestion)
            && block.Characters[^1] is not (':' or ',' or ';');
}
