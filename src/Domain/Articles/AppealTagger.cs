using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Marks paragraphs in which the site speaks to its reader: for money, a subscription, consent.</summary>
/// <remarks>
/// A paragraph counts only where it shows two cues of one kind, speaks to the reader, and reports nobody's words: prose about
/// donations and subscriptions does not.
/// </remarks>
internal static class AppealTagger
{
    private const int MostCharacters = 1500;

    private static readonly ILookup<BoilerplateKind, string> Cues =
        Lexicon.Rows("Articles.appeal-cues.tsv").ToLookup(row => Enum.Parse<BoilerplateKind>(row[0]), row => row[1]);

    private static readonly BoilerplateKind[] Kinds = [BoilerplateKind.Donation, BoilerplateKind.Subscription, BoilerplateKind.Navigation];

    /// <summary>Marks them, and the short lines beside them that belong to them.</summary>
    public static void Apply(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.IsOpen && KindOf(block) is { } kind)
                block.Drop(kind);
        }
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.IsOpen && block.Words is >= 2 and <= 5 && !block.EndsWithStop
                && block.Key.StartsWith("support ", StringComparison.Ordinal) && (Is(page, i - 1) || Is(page, i + 1)))
                block.Drop(BoilerplateKind.Donation);
        }
    }

    /// <summary>How many phrases that show <paramref name="kind"/> the block has.</summary>
    public static int Count(Block block, BoilerplateKind kind) => Cues[kind].Count(block.Has);

    private static bool Is(Page page, int index) =>
        index >= 0 && index < page.Blocks.Count && page.Blocks[index].Boilerplate == BoilerplateKind.Donation;

    private static BoilerplateKind? KindOf(Block block)
    {
        if (block.Characters.Length > MostCharacters || !SpeaksToReader(block.Characters, out var speaksOfItself)
            || Reporting.Reports(block.Characters))
            return null;
        foreach (var kind in Kinds)
        {
            var count = Count(block, kind);
            if (count >= 2 && (speaksOfItself || count >= 3 || IsImperative(block)))
                return kind;
        }
        return null;
    }

    private static bool SpeaksToReader(ReadOnlySpan<char> text, out bool speaksOfItself)
    {
        var you = false;
        speaksOfItself = false;
        if (!text.Contains("you", StringComparison.OrdinalIgnoreCase) && !IsImperative(text)) return false;
        foreach (var range in text.SplitAny(" ,.;:!?()\n\t’'"))
        {
            var word = text[range];
            you |= Is(word, "you") || Is(word, "your");
            speaksOfItself |= Is(word, "we") || Is(word, "us") || Is(word, "our") || Is(word, "my") || Is(word, "please");
        }
        return you || IsImperative(text);

        static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsImperative(Block block) => IsImperative(block.Characters);

    private static bool IsImperative(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && text[..end] is "Subscribe" or "Enter" or "Sign" or "Join" or "Get" or "Download" or "Click" or "Support"
            or "Donate" or "Please" or "Become" or "Help" or "Follow" or "Consider" or "Log" or "Register" or "Try" or "Start" or "Unlock";
    }
}
