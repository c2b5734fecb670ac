using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Divides blocks in which scraping ran the story and something else together.</summary>
internal static class BlockSplitter
{
    private const int TailLength = 600;

    private static readonly string[] Buttons =
    [
        "View More", "View more", "Read More", "Read more", "Read More...", "Read more...", "Read More…", "Show More", "See More", "Load More",
        "Continue Reading",
    ];

    private static readonly string[] Credits =
    [
        "Additional reporting by", "With reporting by", "Reporting by", "Reported by", "Writing by", "Written by", "Editing by", "Edited by",
        "Compiled by",
    ];

    // All that a line of credits is made of besides names.
    private static readonly HashSet<string> CreditWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "by", "in", "and", "with", "from", "at", "the", "of", "for", "reporting", "reported", "additional", "contributed", "writing",
        "written", "editing", "edited", "compiled", "translation", "translated", "de", "van", "von", "der", "bin", "al", "la", "el", "da",
        "di", "du", "le", "dos",
    };

    /// <summary>The pieces of a block in order; the block itself where it is of one piece.</summary>
    public static IEnumerable<Block> Split(string text, Block block)
    {
        var end = block.Content.End;
        var tail = ButtonStart(block) ?? CreditStart(block) ?? ContributionStart(block);
        if (tail is { } start && start > block.Content.Start)
            end = LineReader.Trim(text, block.Content.Start, start).End;
        if (AddressLength(text, block) is { } address && block.Content.Start + address < end)
        {
            var rest = LineReader.Trim(text, block.Content.Start + address, end);
            yield return new Block(text, new TextSpan(block.Span.Start, block.Content.Start + address), block.Content.Start, block.Mark);
            yield return new Block(text, rest);
        }
        else
            yield return end == block.Content.End
                ? block
                : new Block(text, new TextSpan(block.Span.Start, end), block.Content.Start, block.Mark);
        if (end != block.Content.End)
            yield return new Block(text, LineReader.Trim(text, tail!.Value, block.Content.End));
    }

    // “… Bachelet’s reputation. View More”
    private static int? ButtonStart(Block block)
    {
        var characters = block.Characters;
        foreach (var button in Buttons)
        {
            var at = characters.Length - button.Length;
            if (at > 1 && characters.EndsWith(button, StringComparison.Ordinal) && IsSentenceEnd(characters[..at]))
                return block.Content.Start + at;
        }
        return null;
    }

    // “… on August 31. (Additional reporting by Ann Smith in Beijing Written by …)”
    private static int? CreditStart(Block block)
    {
        var from = Math.Max(0, block.Characters.Length - TailLength);
        var tail = block.Characters[from..];
        var first = -1;
        foreach (var credit in Credits)
        {
            for (var at = tail.IndexOf(credit, StringComparison.Ordinal); at >= 0; at = Next(tail, credit, at))
            {
                var start = at > 0 && tail[at - 1] is '(' or '[' ? at - 1 : at;
                if ((first < 0 || start < first) && IsSentenceEnd(tail[..start]) && IsCredit(tail[at..]))
                    first = start;
            }
        }
        return first < 0 ? null : block.Content.Start + from + first;
    }

    private static int Next(ReadOnlySpan<char> text, string phrase, int at)
    {
        var next = text[(at + 1)..].IndexOf(phrase, StringComparison.Ordinal);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool IsCredit(ReadOnlySpan<char> tail)
    {
        foreach (var range in tail.Split(' '))
        {
            var word = tail[range].Trim("()[];,.:–—-");
            if (!word.IsEmpty && char.IsLower(word[0]) && !CreditWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
        }
        return true;
    }

    // “… he said. Ann Smith and Ben Jones contributed to this report.”
    private static int? ContributionStart(Block block)
    {
        var characters = block.Characters[Math.Max(0, block.Characters.Length - TailLength)..];
        var phrase = characters.LastIndexOf("contributed to this ", StringComparison.Ordinal);
        if (phrase < 0 || characters.Length - phrase > 40)
            return null;
        var before = characters[..phrase];
        var stop = before.LastIndexOfAny(". ", "! ", "? ", ".”");
        return stop < 0 || before.Length - stop > 200 ? null : block.Content.End - characters.Length + stop + 1;
    }

    private static int LastIndexOfAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> phrases)
    {
        var last = -1;
        foreach (var phrase in phrases)
            last = Math.Max(last, text.LastIndexOf(phrase, StringComparison.Ordinal));
        return last;
    }

    private static bool IsSentenceEnd(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd().TrimEnd("”\"’')]");
        return before.Length > 0 && !trimmed.IsEmpty && trimmed[^1] is '.' or '!' or '?' or '…';
    }

    // “https://example.org/story The title again”
    private static int? AddressLength(string text, Block block)
    {
        if (!block.Characters.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return null;
        return WebAddress.Match(text, block.Content.Start, block.Content.End);
    }
}
