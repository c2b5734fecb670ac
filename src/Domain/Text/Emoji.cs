using System.Text;

namespace OnRecord.Domain.Text;

/// <summary>Characters outside the basic plane that print as one sign: faces with skin tones, joined families, flags.</summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';

    /// <summary>Code units of the sign that begins at <paramref name="start"/>; at least those of its first character.</summary>
    public static int Length(string text, int start, int end)
    {
        var at = start + 2;
        while (at < end)
        {
            if (text[at] is '\uFE0F' or '\uFE0E' or '\u20E3')
                at++;
            else if (text[at] == Joiner && at + 1 < end && !CharacterTable.IsBlank(text[at + 1])
                && !CharacterTable.IsWordPart(text[at + 1]))
                at += char.IsSurrogatePair(text, at + 1) && at + 2 < end ? 3 : 2;
            else if (at + 1 < end && Rune.TryGetRuneAt(text, at, out var rune) && (IsSkinTone(rune) || IsFlagPair(text, start, at, rune)))
                at += 2;
            else
                break;
        }
        return at - start;
    }

    private static bool IsSkinTone(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsFlagPair(string text, int start, int at, Rune rune) =>
        at == start + 2 && IsRegional(rune) && Rune.TryGetRuneAt(text, start, out var first) && IsRegional(first);

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
