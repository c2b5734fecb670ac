using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Marks what follows the story: other stories, comments, forms, and notes about the author and the site.</summary>
internal static class TailTagger
{
    private const int NameLineWords = 5;
    private const int MostBiographies = 8;

    private static readonly ILookup<string, string> Cues =
        Lexicon.Rows("Articles.biography-cues.tsv").ToLookup(row => row[0], row => row[1]);

    private static readonly string[] Roles = [.. Cues["role"]];

    private static readonly string[] More = [.. Cues["more"]];

    /// <summary>Marks it.</summary>
    public static void Apply(Page page)
    {
        TagAfterEnd(page);
        TagBiographies(page);
        TagDebris(page);
    }

    // Where a line says that the story is over, all that follows is not of it, unless there is too much of it for that.
    private static void TagAfterEnd(Page page)
    {
        var before = 0;
        var all = page.ProseWords(0, page.Blocks.Count);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            before += block.IsOpen && block.IsProse ? block.Words : 0;
            if (block.Boilerplate is not { } kind || before == 0 || PagePhrases.Whole(block.Key) is not { Role: PhraseRole.End })
                continue;
            var form = block.Key.StartsWith("leave a", StringComparison.Ordinal)
                || block.Key.StartsWith("post a", StringComparison.Ordinal);
            if (!form && 2 * (all - before) >= before)
                continue;
            if (kind == BoilerplateKind.Comment)
                TagCommentsBefore(page, i);
            foreach (var after in page.Blocks.Skip(i + 1))
                after.Drop(kind);
            return;
        }
    }

    // Numbered comments stand between the story and the form for a new one; a list of the story follows a colon.
    private static void TagCommentsBefore(Page page, int form)
    {
        var first = form;
        while (first > 0 && page.Blocks[first - 1] is { IsOpen: true, Mark: BlockMark.Number })
            first--;
        if (first == 0 || page.Blocks[first - 1].Characters[^1] == ':')
            return;
        for (var i = first; i < form; i++)
            page.Blocks[i].Drop(BoilerplateKind.Comment);
    }

    private static void TagBiographies(Page page)
    {
        var left = MostBiographies;
        for (var i = page.Blocks.Count - 1; i > page.TitleBlock; i--)
        {
            var block = page.Blocks[i];
            if (!block.IsOpen || !block.IsProse)
                continue;
            if (left-- == 0 || !(IsAboutAuthor(page, i) || IsAboutSite(block) || IsUnderAbout(page, i)))
                return;
            block.Drop(BoilerplateKind.Biography);
            TagNameLine(page, i);
        }
    }

    // “Ann Smith is a reporter based in London. She covers …”: somebody the story does not mention.
    private static bool IsAboutAuthor(Page page, int index)
    {
        var block = page.Blocks[index];
        var opening = block.Characters[..Math.Min(160, block.Characters.Length)];
        var verb = opening.IndexOf(" is ", StringComparison.Ordinal);
        if (verb is < 2 or > 60 || !char.IsUpper(opening[0]) || Reporting.Reports(block.Characters))
            return false;
        var beginning = Math.Min(220, block.Characters.Length);
        var role = Array.Exists(Roles, role => block.Characters[..beginning].Contains(role, StringComparison.OrdinalIgnoreCase));
        return role && Array.Exists(More, block.Has) && !IsMentionedBefore(page, index, opening[..verb].ToString());
    }

    private static bool IsMentionedBefore(Page page, int index, string name)
    {
        var last = name.Split(' ')[^1];
        for (var i = 0; i < index; i++)
        {
            if (page.Blocks[i].IsOpen && page.Blocks[i].IsProse && page.Blocks[i].Characters.Contains(last, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // “About the Coalition” and the paragraph under it.
    private static bool IsUnderAbout(Page page, int index)
    {
        if (index == 0 || page.Blocks[index - 1] is not { Words: <= 8 } line || !line.Key.StartsWith("about ", StringComparison.Ordinal)
            || line.EndsSentence || index - 1 == page.TitleBlock)
            return false;
        line.Drop(BoilerplateKind.Biography);
        return line.Boilerplate is not null;
    }

    private static bool IsAboutSite(Block block) =>
        block.Words <= 120 && AppealTagger.Count(block, BoilerplateKind.Biography) >= 2 && !Reporting.Reports(block.Characters);

    private static void TagNameLine(Page page, int biography)
    {
        if (biography == 0 || page.Blocks[biography - 1] is not { IsOpen: true, Words: <= NameLineWords } line || line.EndsSentence)
            return;
        if (!page.Blocks[biography].Characters.StartsWith(line.Characters, StringComparison.OrdinalIgnoreCase))
            return;
        if (page.Bylines.Count == 0)
            page.AddByline(line.Content);
        line.Drop(BoilerplateKind.Biography);
    }

    // Short lines after the last paragraph of a story are labels and buttons that no list knows.
    private static void TagDebris(Page page)
    {
        var last = page.Blocks.FindLastIndex(block => block.IsOpen && block.IsProse);
        if (last < 0 || page.Blocks.Take(last + 1).Count(block => block.IsOpen && block.IsProse) < 3)
            return;
        for (var i = last + 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Words <= 7 && !page.Blocks[i].EndsSentence && page.Blocks[i].Mark is BlockMark.None or BlockMark.Heading)
                page.Blocks[i].Drop(BoilerplateKind.Navigation);
        }
    }
}
