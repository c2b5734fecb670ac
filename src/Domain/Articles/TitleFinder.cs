using System.Buffers;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Finds the headline, and divides the name of the site from it.</summary>
internal static class TitleFinder
{
    private const int MostWords = 32;
    private const int FirstBlocks = 20;

    private static readonly SearchValues<char> Dividers = SearchValues.Create(
        [.. "-–—|·•»«:", .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(CharacterTable.IsBlank)]);

    /// <summary>Marks the headline and its site suffix.</summary>
    public static void Apply(Page page)
    {
        var block = Find(page);
        if (block < 0)
            return;
        var content = page.Blocks[block].Content;
        var head = HeadLength(page.Blocks[block].Characters);
        page.TitleBlock = block;
        page.Blocks[block].Take(ParagraphKind.Title);
        page.Title = new TextSpan(content.Start, content.Start + head);
        page.TitleWords = TitleWords.Of(page.Title.Value.Of(page.Text));
    }

    /// <summary>
    /// Length of a title line up to where “ – National”, “ | The Guardian” or the like begins; its whole length where nothing does.
    /// </summary>
    /// <remarks>
    /// After a bar anything short is taken for the site. A dash also stands in titles themselves, so after one the words must
    /// be those of a site or section.
    /// </remarks>
    public static int HeadLength(ReadOnlySpan<char> line)
    {
        var length = line.Length;
        while (LastDivider(line[..length], out var bar) is { } divider)
        {
            var suffix = line[(divider + 1)..length];
            suffix = suffix[Math.Max(0, suffix.IndexOfAnyExcept(Dividers))..];
            var head = line[..(line[..divider].LastIndexOfAnyExcept(Dividers) + 1)];
            if (head.IsEmpty || suffix.IsEmpty || Words(head) < 2
                || !(SiteNames.IsSiteOrSection(suffix) || (bar && Words(suffix) <= 5 && Words(head) >= 3)))
                break;
            length = head.Length;
        }
        return length;
    }

    private static int? LastDivider(ReadOnlySpan<char> line, out bool bar)
    {
        bar = false;
        for (var i = line.Length - 2; i > 0; i--)
        {
            if (line[i] is not ('-' or '–' or '—' or '|' or '·' or '•' or '»' or '«') || !CharacterTable.IsBlank(line[i - 1])
                || !CharacterTable.IsBlank(line[i + 1]))
                continue;
            bar = line[i] is '|' or '·' or '•' or '»' or '«';
            return i;
        }
        return null;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
            count += text[range].IsWhiteSpace() ? 0 : 1;
        return count;
    }

    private static int Find(Page page)
    {
        var limit = Math.Min(page.Blocks.Count, FirstBlocks);
        for (var i = 0; i < limit; i++)
        {
            if (page.Blocks[i] is { IsOpen: true, Mark: BlockMark.Heading, Key.Length: > 0 } && page.Blocks[i].Words <= MostWords)
                return i;
        }
        for (var i = 0; i < limit; i++)
        {
            if (page.Blocks[i].IsOpen && !IsFurniture(page, page.Blocks[i]))
                return IsTitle(page, i) ? i : -1;
        }
        return -1;
    }

    // What may stand above a headline: menus, paths, sections (“World”, “News|Asia”), dates, writers, “CNN —”.
    private static bool IsFurniture(Page page, Block block)
    {
        var characters = block.Characters;
        var bar = characters.IndexOf('|');
        return block.Key.Length == 0 || PagePhrases.Whole(block.Key) is not null
            || (block.Words <= 12 && PagePhrases.Beginning(block.Key, PhraseRole.Start) is not null)
            || (bar > 0 && bar < characters.Length - 1 && !CharacterTable.IsBlank(characters[bar - 1])
            && !CharacterTable.IsBlank(characters[bar + 1]))
            || CharacterTable.Of(characters[^1]) == CharacterClass.Dash
            || PhraseTagger.IsTrail(characters) || SiteNames.IsSiteOrSection(characters)
            || CreditLine.Read(page.Text, block.Content) is not null;
    }

    private static bool IsTitle(Page page, int index)
    {
        var block = page.Blocks[index];
        var following = page.Blocks.Skip(index + 1).Where(next => next.IsOpen).Take(8).ToList();
        if (block.Words > MostWords || following.Count == 0 || block.Mark is BlockMark.Bullet or BlockMark.Quote
            || block.Characters[^1] is ':' or ',')
            return false;
        if (CreditLine.DatelineLength(page.Text, block.Content) is { } dateline && (dateline.Agency is not null || block.IsProse))
            return false;
        return !block.EndsWithStop || IsCapitalised(block.Characters) || IsTitleWithStop(block, following);
    }

    // “How Paul Ryan Thinks About Donald Trump.”: every long word has a capital.
    private static bool IsCapitalised(ReadOnlySpan<char> text)
    {
        var (longer, capitals) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("‘’“”'\"(),.;:?!");
            longer += word.Length >= 4 ? 1 : 0;
            capitals += word.Length >= 4 && !char.IsLower(word[0]) ? 1 : 0;
        }
        return longer >= 3 && capitals * 10 >= longer * 9;
    }

    // Some archives end titles with a full stop: it is one where the paragraphs that follow are much longer.
    private static bool IsTitleWithStop(Block block, List<Block> following)
    {
        var prose = following.Where(next => next.IsProse).ToList();
        return block.Words <= 18 && !Reporting.IsSpoken(block.Characters)
            && prose.Count >= 2 && prose.Average(next => next.Words) >= Math.Max(20, block.Words * 1.5);
    }
}
