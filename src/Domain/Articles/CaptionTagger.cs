using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Marks captions of pictures and videos, and the lines that repeat them.</summary>
internal static class CaptionTagger
{
    private const double Near = 0.7;

    private static readonly ILookup<string, string> Cues = Lexicon.Rows("Articles.caption-cues.tsv").ToLookup(row => row[0], row => row[1]);

    private static readonly string[] Sources = [.. Cues["source"]];

    // “FILE - A policeman in Urumqi”: a hyphen needs its space, or “file-sharing” would be a caption.
    private static readonly string[] Labels = [.. Cues["label"], "file photo ", "file - ", "file — ", "file – "];

    /// <summary>Marks them.</summary>
    public static void Apply(Page page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Boilerplate == BoilerplateKind.Caption)
                TagTitleOfVideo(page, i);
            else if (block.IsOpen && (IsLabelled(block) || IsSourced(block)))
                block.Drop(BoilerplateKind.Caption);
            else if (block.IsOpen && StemLength(block) is { } stem)
                TagDated(page, i, stem);
        }
    }

    private static bool IsLabelled(Block block) =>
        block.Words <= 60 && Array.Exists(Labels, label => block.Characters.StartsWith(label, StringComparison.OrdinalIgnoreCase))
        && (block.Words <= 25 || block.Characters.StartsWith("file", StringComparison.OrdinalIgnoreCase) || block.Has("photo"));

    // “A policeman in Urumqi. (AP Photo/Ng Han Guan)”: the source of a picture ends the paragraph.
    private static bool IsSourced(Block block)
    {
        var tail = block.Characters[Math.Max(0, block.Characters.Length - 80)..];
        foreach (var source in Sources)
        {
            if (block.Words <= 80 && tail.Contains(source, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // “Activist describes disappearance of family – March 31, 2021”: the length up to the dash; null where the line is none such.
    private static int? StemLength(Block block)
    {
        var characters = block.Characters;
        if (block.Words > 30 || block.EndsWithStop)
            return null;
        var dash = characters.LastIndexOfAny('–', '—', '-');
        if (dash < 10 || characters[dash - 1] != ' ' || characters.Length - dash > 24)
            return null;
        var date = characters[(dash + 1)..].Trim().ToString();
        var line = CreditLine.Read(date, new TextSpan(0, date.Length));
        return line is { Date.Length: var length, Names.Count: 0 } && length >= date.Length - 1 ? dash : null;
    }

    private static void TagDated(Page page, int index, int stem)
    {
        var block = page.Blocks[index];
        var words = TitleWords.Of(block.Characters[..stem]);
        block.Drop(BoilerplateKind.Caption);
        for (var i = Math.Max(0, index - 3); i < Math.Min(page.Blocks.Count, index + 4); i++)
        {
            if (page.Blocks[i].IsOpen && !page.Blocks[i].EndsWithStop && TitleWords.Of(page.Blocks[i].Characters).Similarity(words) >= Near)
                page.Blocks[i].Drop(BoilerplateKind.Caption);
        }
    }

    // After “Click to play video” the next line is its title.
    private static void TagTitleOfVideo(Page page, int index)
    {
        if (index + 1 >= page.Blocks.Count || !(page.Blocks[index].Has("click") || page.Blocks[index].Has("play")
            || page.Blocks[index].Has("watch")))
            return;
        var next = page.Blocks[index + 1];
        if (next.IsOpen && next.Words is >= 4 and <= 25 && !next.EndsWithStop && !next.IsProse)
            next.Drop(BoilerplateKind.Caption);
    }
}
