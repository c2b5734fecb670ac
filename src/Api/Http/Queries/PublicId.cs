using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OnRecord.Api.Http.Queries;

/// <summary>What an id of the corpus can look like; ids are opaque to clients, but some words can be told not to be one.</summary>
internal static class PublicId
{
    /// <summary>The longest, in UTF-16 code units.</summary>
    public const int MaxLength = 200;

    /// <summary>What clients are told of ids (ECMA 262): nothing that has a meaning in an address or in a list of values.</summary>
    public const string Pattern = @"^[^\s,/?#%&=-][^\s,/?#%&=]*$";

    /// <summary>What would be an id, for the client that sent none.</summary>
    public const string Expected = "an id as an answer of this service gives it, such as 'zhang-jun': letters, digits and hyphens";

    /// <summary>True for 1 to 200 UTF-16 code units of letters, marks, digits and <c>- _ . ~</c>, the first a letter or digit.</summary>
    public static bool TryRead(string word, [MaybeNullWhen(false)] out string id)
    {
        id = word;
        return word.Length is > 0 and <= MaxLength
            && Rune.TryGetRuneAt(word, 0, out var first) && Rune.IsLetterOrDigit(first)
            && word.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or '~' || IsMark(rune));
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
