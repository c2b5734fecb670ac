using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Marks the lines that pages print around any story, and the titles of other stories that follow some of them.</summary>
internal static class PhraseTagger
{
    private const int MostLinks = 12;
    private const int LeastLinkWords = 5;

    /// <summary>Marks them.</summary>
    public static void Apply(Page page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (!block.IsOpen)
                continue;
            if (IsAddress(page, block))
            {
                page.CanonicalUrl ??= block.Content;
                block.Drop(BoilerplateKind.Navigation);
            }
            else if (block.Key.Length == 0 || IsTrail(block.Characters))
                block.Drop(BoilerplateKind.Navigation);
            else if (IsPicture(block.Characters))
                block.Drop(BoilerplateKind.Caption);
            else if (SocialNames.IsLine(block.Characters) && (IsShare(page, i - 1) || IsSocial(page, i + 1)))
                block.Drop(BoilerplateKind.Share);
            else if (IsInvitation(block))
                block.Drop(BoilerplateKind.RelatedLink);
            else if (PagePhrases.Whole(block.Key) is { } whole)
                TagWhole(page, i, whole);
            else
                TagPart(block);
        }
    }

    private static bool IsAddress(Page page, Block block) =>
        block.Words == 1 && block.Characters.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && WebAddress.Match(page.Text, block.Content.Start, block.Content.End) is not null;

    /// <summary>Whether a line is the path to the page: <c>Home &gt; World &gt; Asia</c>.</summary>
    public static bool IsTrail(ReadOnlySpan<char> line)
    {
        if (line.Length > 100)
            return false;
        var dividers = line.Count(" > ") + line.Count(" › ") + line.Count(" » ") + line.Count(" / ");
        return dividers >= 2 || (dividers == 1 && line.StartsWith("Home ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsShare(Page page, int index) => index >= 0 && page.Blocks[index].Boilerplate == BoilerplateKind.Share;

    private static bool IsSocial(Page page, int index) =>
        index < page.Blocks.Count && (SocialNames.IsLine(page.Blocks[index].Characters)
            || PagePhrases.Whole(page.Blocks[index].Key)?.Kind == BoilerplateKind.Share);

    // “Follow our coverage at https://example.org”
    private static bool IsInvitation(Block block)
    {
        var space = block.Characters.IndexOf(' ');
        return space > 0 && block.Words <= 20 && (block.Has("http://") || block.Has("https://") || block.Has(" www."))
            && !Reporting.Reports(block.Characters)
            && block.Characters[..space] is "Follow" or "Read" or "See" or "Visit" or "Find" or "More" or "Click" or "Watch" or "Learn"
            or "Online:" or "For";
    }

    // ![words](address)
    private static bool IsPicture(ReadOnlySpan<char> line) => line.StartsWith("![", StringComparison.Ordinal) && line[^1] == ')';

    private static void TagWhole(Page page, int index, PagePhrase phrase)
    {
        page.Blocks[index].Drop(phrase.Kind);
        if (phrase.Role == PhraseRole.Line)
            return;
        var end = index + 1;
        while (end < page.Blocks.Count && end <= index + MostLinks && IsLinkTitle(page.Blocks[end]))
            end++;
        if (end < page.Blocks.Count && page.Blocks[end] is { IsOpen: true, IsProse: true } && IsCrosshead(page.Blocks[end - 1]))
            end--;
        foreach (var block in page.Blocks.Skip(index + 1).Take(end - index - 1).Where(block => PagePhrases.Whole(block.Key) is null))
            block.Drop(phrase.Kind);
    }

    // The short line before a paragraph belongs to that; titles of stories are longer.
    private static bool IsCrosshead(Block block) => block.Mark is BlockMark.None && block.Words < LeastLinkWords;

    // A paragraph ends with a full stop.
    private static bool IsLinkTitle(Block block)
    {
        if (!block.IsOpen)
            return block.Boilerplate is not null && PagePhrases.Whole(block.Key) is null;
        // A button between the titles is marked for itself.
        return block.Words <= 25 && !block.EndsWithStop && PagePhrases.Whole(block.Key) is null
            or { Role: PhraseRole.Line, Kind: BoilerplateKind.Navigation }
            && PagePhrases.Beginning(block.Key, PhraseRole.Start) is null && !Reporting.IsSpoken(block.Characters)
            && block.Mark != BlockMark.Heading;
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
        block.Words <= 40 && (block.Characters[0] == '©' || (block.Characters.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
            && char.IsDigit(block.Characters[Math.Min(4, block.Characters.Length - 1)])));

    private static bool IsStart(Block block) =>
        block.Words <= (block.EndsWithStop ? 12 : 30) && !Reporting.Reports(block.Characters);

    // “Read also: …”, “Read Also   …”, “See also Beijing …”; but “Read more books, he said.” is prose.
    private static bool IsLinkLine(Block block, PagePhrase phrase)
    {
        if (block.Words > 35)
            return false;
        var after = block.Characters[PhraseKey.LengthOf(block.Characters, phrase.Words)..];
        var divided = after.Length > 1 && (after[0] is ':' or '|' or '»' or '>' or '→' or '–' or '—'
            || (CharacterTable.IsBlank(after[0]) && (CharacterTable.IsBlank(after[1])
            || after[1] is '|' or '»' or '>' or '–' or '—' or '-' or '→')) || after[0] == '\t');
        if (divided)
            return true;
        var next = after.TrimStart();
        return phrase.Words.Contains(' ', StringComparison.Ordinal) && !block.EndsWithStop && !next.IsEmpty && char.IsUpper(next[0])
            && !Reporting.IsSpoken(block.Characters) && block.Words <= 25;
    }
}
