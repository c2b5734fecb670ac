using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>A run of letters, a number, or a single mark, as dates are read from.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lower">Its characters in lower case; without the ordinal or plural ending where it is a number.</param>
/// <param name="IsCapitalized">Whether it begins with an upper-case letter.</param>
/// <param name="Number">Its value, for one to four digits without separators; null for all else.</param>
/// <param name="Suffix">Letters glued to the digits: <c>st</c> of 1st, <c>s</c> of 1990s; empty where none.</param>
/// <param name="IsGlued">Whether nothing stands between it and the word before.</param>
internal readonly record struct DateWord(TextSpan Span, string Lower, bool IsCapitalized, int? Number, string Suffix, bool IsGlued)
{
    internal static DateWord None { get; } = new(default, "", false, null, "", false);

    internal bool IsLetters => Lower.Length > 0 && char.IsLetter(Lower[0]);

    internal bool Is(string word) => Lower == word;
}
