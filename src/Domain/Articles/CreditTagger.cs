using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Reads the names of writers and agencies out of the lines that credit them.</summary>
internal static class CreditTagger
{
    private static readonly string[] Writers = ["eporting by", "eported by", "riting by", "ritten by", "ompiled by"];

    /// <summary>Marks contribution notes, and adds the writers and the agency that credits and copyright lines name.</summary>
    public static void Apply(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.IsOpen && block.Words <= 40 && block.Has("contributed to this ")
                && block.Characters.Length - block.Characters.LastIndexOf("contributed to this ") <= 40)
                block.Drop(BoilerplateKind.Credit);
            if (block.Boilerplate is BoilerplateKind.Credit or BoilerplateKind.Copyright)
                page.AgencyCredit ??= Agency(page.Text, block.Content);
            if (block.Boilerplate == BoilerplateKind.Credit)
                AddWriters(page, block.Content);
        }
        TagReportedFrom(page);
        page.Bylines.Sort();
    }

    // “Smith reported from Geneva, and Jones from Hong Kong.” as the last words of the page.
    private static void TagReportedFrom(Page page)
    {
        var last = page.Blocks.FindLastIndex(block => block.IsOpen && (block.IsProse || block.Has(" reported from ")));
        if (last <= page.TitleBlock)
            return;
        var block = page.Blocks[last];
        var opening = block.Characters[..Math.Min(block.Characters.Length, 80)];
        if (block.Words <= 20 && opening.Contains(" reported from ", StringComparison.Ordinal)
            && !opening.Contains(" that ", StringComparison.Ordinal))
            block.Drop(BoilerplateKind.Credit);
    }

    private static void AddWriters(Page page, TextSpan credit)
    {
        foreach (var role in Writers)
        {
            for (var at = page.Text.IndexOf(role, credit.Start, credit.Length, StringComparison.Ordinal); at >= 0;)
            {
                var start = at + role.Length;
                AddNames(page, start, NamesEnd(page.Text, start, credit.End));
                at = page.Text.IndexOf(role, start, credit.End - start, StringComparison.Ordinal);
            }
        }
    }

    // Names end where a place, another part of the credit or the bracket begins.
    private static int NamesEnd(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny(Ends);
        return length < 0 ? end : start + length;
    }

    private static readonly System.Buffers.SearchValues<string> Ends = System.Buffers.SearchValues.Create(
        [" in ", ";", ")", "]", " Writ", " Edit", " Report", " Addit", " writ", " edit", " report", " addit", " from ", " at ", " for "],
            StringComparison.Ordinal);

    private static void AddNames(Page page, int start, int end)
    {
        foreach (var name in CreditLine.NamesAlone(page.Text, LineReader.Trim(page.Text, start, end)))
            page.AddByline(name);
    }

    // “© 2022 The Canadian Press”: the longest run of words that is an agency.
    private static TextSpan? Agency(string text, TextSpan line)
    {
        var starts = new List<int>();
        for (var at = line.Start; at < line.End; at++)
        {
            if (char.IsUpper(text[at]) && (at == line.Start || !CharacterTable.IsWordPart(text[at - 1])))
                starts.Add(at);
        }
        foreach (var start in starts)
        {
            for (var end = Math.Min(line.End, start + 32); end > start + 1; end--)
            {
                if ((end == line.End || !CharacterTable.IsWordPart(text[end])) && SiteNames.IsAgency(text.AsSpan(start, end - start)))
                    return new TextSpan(start, end);
            }
        }
        return null;
    }
}
