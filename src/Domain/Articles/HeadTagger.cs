using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Reads what stands between the headline and the story: standfirst, writers, agency, date.</summary>
internal static class HeadTagger
{
    private const int MostLinesOfHead = 30;
    private const int Beginning = 20_000;

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
            if (!block.IsOpen || block.Words > 25 || CreditLine.Read(page.Text, block.Content) is not { } line)
                continue;
            // Below the head a date may be a crosshead of a timeline, and a name a crosshead too.
            if (i > head && !(line.IsLabelled && line.Date is not null) && !(line.HasBy && line.Names.Count > 0) && line is not { Agency: not null, Names.Count: 0, Date: null })
                continue;
            Take(page, block, line);
        }
    }

    private static void Take(Page page, Block block, CreditLine line)
    {
        line.Names.ToList().ForEach(page.AddByline);
        page.AgencyCredit ??= line.Agency;
        page.Dateline ??= line.Date;
        block.Drop(line.Names.Count == 0 && line.Agency is null && !line.HasBy ? BoilerplateKind.Dateline : BoilerplateKind.Credit);
    }

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
            if (names.Count == 0 || names.Any(name => HasOrdinaryWord(page, name)) || !(i == page.TitleBlock + 1 || IsCredit(page, i - 1) || IsCredit(page, i + 1)))
                continue;
            names.ToList().ForEach(page.AddByline);
            block.Drop(BoilerplateKind.Credit);
        }
    }

    private static bool IsCredit(Page page, int index) =>
        index < page.Blocks.Count && page.Blocks[index].Boilerplate is BoilerplateKind.Credit or BoilerplateKind.Dateline;

    private static bool HasOrdinaryWord(Page page, TextSpan name) =>
        name.Of(page.Text).Split(' ').Any(word => page.Text.AsSpan(0, Math.Min(page.Text.Length, Beginning)).Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal));

    // A summary stands right under the headline, and something that is not the story (a writer, a date, the headline again) follows
    // it; or it is a line without a full stop, as no paragraph of the story is.
    private static void TagStandfirst(Page page)
    {
        if (page.TitleBlock < 0)
            return;
        var i = page.TitleBlock + 1;
        while (i < page.Blocks.Count && page.Blocks[i].Boilerplate is { } kind && kind is not (BoilerplateKind.Credit or BoilerplateKind.Dateline or BoilerplateKind.RepeatedTitle))
            i++;
        if (i + 1 >= page.Blocks.Count || page.Blocks[i] is not { IsOpen: true, Mark: not BlockMark.Number } block || block.Words > 60 || page.ProseWords(i + 1, page.Blocks.Count) == 0)
            return;
        var followed = page.Blocks[i + 1].Boilerplate is BoilerplateKind.Credit or BoilerplateKind.Dateline or BoilerplateKind.RepeatedTitle;
        var line = !block.EndsSentence && block.Words is >= 6 and <= 30 && block.Characters[^1] is not (':' or ',');
        if ((followed && block.Words >= 5) || line)
            block.Take(ParagraphKind.Standfirst);
    }

    // “GENEVA (Reuters) - ” before the first words of the story.
    private static void TagDateline(Page page)
    {
        var first = page.FirstProse;
        if (first == page.Blocks.Count || CreditLine.DatelineLength(page.Text, page.Blocks[first].Content) is not { } dateline)
            return;
        var block = page.Blocks[first];
        var rest = new TextSpan(block.Content.Start + dateline.Length, block.Content.End);
        var place = LineReader.Trim(page.Text, block.Span.Start, rest.Start);
        page.AgencyCredit ??= dateline.Agency;
        page.Blocks[first] = new Block(page.Text, place);
        page.Blocks[first].Drop(dateline.Agency is null ? BoilerplateKind.Dateline : BoilerplateKind.Credit);
        page.Blocks.Insert(first + 1, new Block(page.Text, rest));
    }
}
