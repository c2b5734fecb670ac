using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Marks the lines that pages print around any story, and the titles of other stories that follow some of them.</summary>
internal static class PhraseTagger
{
    private const int MostLinks = 12;

    /// <summary>Marks them.</summary>
    public static void Apply(Page page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (i == page.TitleBlock || !block.IsOpen)
                continue;
            if (IsAddress(page, block))
            {
                page.CanonicalUrl ??= block.Content;
                block.Drop(BoilerplateKind.Navigation);
            }
            else if (block.Key.Length == 0)
                block.Drop(BoilerplateKind.Navigation);
            else if (PagePhrases.Whole(block.Key) is { } whole)
                TagWhole(page, i, whole);
            else
                TagPart(block);
        }
    }

    private static bool IsAddress(Page page, Block block) =>
        block.Words == 1 && block.Characters.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && WebAddress.Match(page.Text, block.Content.Start, block.Content.End) is not null;

    private static void TagWhole(Page page, int index, PagePhrase phrase)
    {
        page.Blocks[index].Drop(phrase.Kind);
        if (phrase.Role == PhraseRole.Line)
            return;
        var limit = Math.Min(page.Blocks.Count, index + 1 + MostLinks);
        for (var i = index + 1; i < limit && IsLinkTitle(page.Blocks[i]); i++)
            page.Blocks[i].Drop(phrase.Kind);
    }

    // A crosshead is shorter than the title of a story, and a paragraph ends with a full stop.
    private static bool IsLinkTitle(Block block)
    {
        if (!block.IsOpen)
            return block.Boilerplate is not null;
        var least = block.Mark is BlockMark.Bullet or BlockMark.Number ? 1 : 5;
        return block.Words >= least && block.Words <= 25 && !block.EndsWithStop && PagePhrases.Whole(block.Key) is null
            && PagePhrases.Beginning(block.Key, PhraseRole.Start) is null && !Reporting.IsSpoken(block.Characters) && block.Mark != BlockMark.Heading;
    }

    private static void TagPart(Block block)
    {
        if (block.Words <= 40 && !Reporting.Reports(block.Characters) && PagePhrases.Inside(block.Key) is { } inside)
            block.Drop(inside.Kind);
        else if (IsCopyright(block))
            block.Drop(BoilerplateKind.Copyright);
        else if (PagePhrases.Beginning(block.Key, PhraseRole.Links) is { } links && IsLinkLine(block, links))
            block.Drop(links.Kind);
        else if (PagePhrases.Beginning(block.Key, PhraseRole.Start) is { } start && IsStart(block))
            block.Drop(start.Kind);
    }

    private static bool IsCopyright(Block block) =>
        block.Words <= 40 && (block.Characters[0] == '©' || (block.Characters.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase) && char.IsDigit(block.Characters[Math.Min(4, block.Characters.Length - 1)])));

    private static bool IsStart(Block block) =>
        block.Words <= (block.EndsWithStop ? 12 : 30) && !Reporting.Reports(block.Characters);

    // “Read also: …”, “Read Also   …”, “See also Beijing …”; but “Read more books, he said.” is prose.
    private static bool IsLinkLine(Block block, PagePhrase phrase)
    {
        if (block.Words > 35)
            return false;
        var after = block.Characters[PhraseKey.LengthOf(block.Characters, phrase.Words)..];
        var divided = after.Length > 1 && (after[0] is ':' or '|' or '»' or '>' or '→' or '–' or '—' || (CharacterTable.IsBlank(after[0]) && (CharacterTable.IsBlank(after[1]) || after[1] is '|' or '»' or '>' or '–' or '—' or '-' or '→')) || after[0] == '\t');
        if (divided)
            return true;
        var next = after.TrimStart();
        return phrase.Words.Contains(' ', StringComparison.Ordinal) && !block.EndsWithStop && !next.IsEmpty && char.IsUpper(next[0])
            && !Reporting.IsSpoken(block.Characters) && block.Words <= 25;
    }
}
