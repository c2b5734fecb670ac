using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Reads what stands between the headline and the story: standfirst, writers, agency, date.</summary>
internal static class HeadTagger
{
    private const int MostLinesOfHead = 30;
    private const int Beginning = 20_000;
    private const int MostParagraphsBeforeDateline = 8;

    /// <summary>Marks it.</summary>
    public static void Apply(Page page)
    {
        TagCreditLines(page);
        TagNames(page);
        TagStandfirst(page);
        TagDateline(page);
    }

    private static void TagCreditLines(Page page)
    {
        var head = Math.Min(page.FirstProse, MostLinesOfHead);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (!block.IsOpen || block.Words > 25)
                continue;
            var beside = i <= head || IsCredit(page, i - 1) || IsCredit(page, i - 2);
            if (CreditLine.Read(page.Text, block.Content) is { } line && (beside || CanStandAnywhere(line)))
                Take(page, block, line);
            else if ((i <= head && IsPlaceAlone(block)) || ((IsDateline(page, i - 1) || IsDateline(page, i - 2))
                && CreditLine.IsTime(page.Text, block.Content)))
                block.Drop(BoilerplateKind.Dateline);
        }
    }

    // Below the head a date may be the crosshead of a timeline, and a name one too.
    private static bool CanStandAnywhere(CreditLine line) =>
        line.HasBy || (line.IsLabelled && line.Date is not null) || line is { Agency: not null, Names.Count: 0, Date: null };

    // “CNN —” on a line of its own.
    private static bool IsPlaceAlone(Block block) =>
        block.Words <= 5 && CharacterTable.Of(block.Characters[^1]) == CharacterClass.Dash && char.IsUpper(block.Characters[0]);

    private static void Take(Page page, Block block, CreditLine line)
    {
        line.Names.ToList().ForEach(page.AddByline);
        page.AgencyCredit ??= line.Agency;
        page.Dateline ??= line.Date;
        block.Drop(line.Names.Count == 0 && line.Agency is null && !line.HasBy ? BoilerplateKind.Dateline : BoilerplateKind.Credit);
    }

    private static bool IsDateline(Page page, int index) => index >= 0 && page.Blocks[index].Boilerplate == BoilerplateKind.Dateline;

    // “Emma Farge” alone, directly under the headline or beside a credit line, and none of its words an ordinary one of the story.
    private static void TagNames(Page page)
    {
        var head = Math.Min(page.FirstProse, MostLinesOfHead);
        for (var i = page.TitleBlock + 1; page.TitleBlock >= 0 && i < head; i++)
        {
            var block = page.Blocks[i];
            if (!block.IsOpen || block.Words > 8)
                continue;
            var names = CreditLine.NamesAlone(page.Text, block.Content);
            if (names.Count == 0 || names.Any(name => HasOrdinaryWord(page, name))
                || !(i == page.TitleBlock + 1 || IsCredit(page, i - 1) || IsCredit(page, i + 1)))
                continue;
            names.ToList().ForEach(page.AddByline);
            block.Drop(BoilerplateKind.Credit);
        }
    }

    private static bool IsCredit(Page page, int index) =>
        index >= 0 && index < page.Blocks.Count && page.Blocks[index].Boilerplate is BoilerplateKind.Credit or BoilerplateKind.Dateline;

    private static bool HasOrdinaryWord(Page page, TextSpan name) =>
        name.Of(page.Text).Split(' ').Any(word =>
            page.Text.AsSpan(0, Math.Min(page.Text.Length, Beginning)).Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal));

    // A summary stands right under the headline, and something that is not the story (a writer, a date, the headline again) follows
    // it; or it is a line without a full stop, as no paragraph of the story is.
    private static void TagStandfirst(Page page)
    {
        if (page.TitleBlock < 0)
            return;
        var i = page.TitleBlock + 1;
        while (i < page.Blocks.Count && page.Blocks[i].Boilerplate is { } kind
            && kind is not (BoilerplateKind.Credit or BoilerplateKind.Dateline or BoilerplateKind.RepeatedTitle))
            i++;
        if (i + 1 >= page.Blocks.Count || page.Blocks[i] is not { IsOpen: true, Mark: not BlockMark.Number } block || block.Words > 60
            || page.ProseWords(i + 1, page.Blocks.Count) == 0)
            return;
        var next = i + 1;
        while (next + 1 < page.Blocks.Count && page.Blocks[next].Boilerplate is BoilerplateKind.Caption or BoilerplateKind.Share
            or BoilerplateKind.Navigation)
            next++;
        var followed = page.Blocks[next].Boilerplate is BoilerplateKind.Credit or BoilerplateKind.Dateline or BoilerplateKind.RepeatedTitle;
        var line = !block.EndsSentence && block.Words is >= 6 and <= 30 && block.Characters[^1] is not (':' or ',');
        if ((followed && block.Words >= 5) || line)
            block.Take(ParagraphKind.Standfirst);
    }

    // “GENEVA (Reuters) - ” before the first words of the story, which may not be the first paragraph of the page.
    private static void TagDateline(Page page)
    {
        var first = page.FirstProse;
        for (var i = first; i < Math.Min(page.Blocks.Count, first + MostParagraphsBeforeDateline); i++)
        {
            if (!page.Blocks[i].IsOpen || CreditLine.DatelineLength(page.Text, page.Blocks[i].Content) is not { } dateline)
                continue;
            var block = page.Blocks[i];
            var rest = new TextSpan(block.Content.Start + dateline.Length, block.Content.End);
            page.AgencyCredit ??= dateline.Agency;
            page.Dateline ??= dateline.Date;
            page.Blocks[i] = new Block(page.Text, LineReader.Trim(page.Text, block.Span.Start, rest.Start));
            page.Blocks[i].Drop(dateline.Agency is null ? BoilerplateKind.Dateline : BoilerplateKind.Credit);
            page.Blocks.Insert(i + 1, new Block(page.Text, rest));
            return;
        }
    }
}
