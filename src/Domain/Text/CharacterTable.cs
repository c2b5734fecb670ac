using System.Globalization;
using System.Text;

namespace OnRecord.Domain.Text;

/// <summary>The <see cref="CharacterClass"/> of every UTF-16 code unit, looked up in a table built once.</summary>
internal static class CharacterTable
{
    private static readonly CharacterClass[] Classes = Build();

    /// <summary>The class of one code unit.</summary>
    public static CharacterClass Of(char c) => Classes[c];

    /// <summary>Whether it is a letter, a combining mark or a digit.</summary>
    public static bool IsWordPart(char c) => Classes[c] is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>Whether it prints nothing: white space or an ignorable.</summary>
    public static bool IsBlank(char c) => Classes[c] is CharacterClass.Space or CharacterClass.Ignorable;

    /// <summary>The class of a character outside the basic plane: letters of mathematical alphabets are letters.</summary>
    public static CharacterClass Of(Rune rune) => rune.IsBmp ? Of((char)rune.Value) : Of(Rune.GetUnicodeCategory(rune));

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < classes.Length; c++)
            classes[c] = Of(CharUnicodeInfo.GetUnicodeCategory((char)c));
        Assign(classes, "\t\n\v\f\r\u0085\u200B", CharacterClass.Space);
        Assign(classes, ".…", CharacterClass.Stop);
        Assign(classes, "?!¿¡‽⁇⁈⁉", CharacterClass.Terminal);
        Assign(classes, "-\u2010\u2011", CharacterClass.Hyphen);
        Assign(classes, "\"“”„‟«»＂″", CharacterClass.DoubleMark);
        Assign(classes, "'’‘‚‛`´ʼ′‹›＇", CharacterClass.SingleMark);
        return classes;
    }

    private static CharacterClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterClass.Space,
        UnicodeCategory.Format => CharacterClass.Ignorable,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        UnicodeCategory.CurrencySymbol => CharacterClass.Currency,
        UnicodeCategory.DashPunctuation => CharacterClass.Dash,
        UnicodeCategory.OpenPunctuation => CharacterClass.Open,
        UnicodeCategory.ClosePunctuation => CharacterClass.Close,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.ConnectorPunctuation => CharacterClass.Punctuation,
        _ => CharacterClass.Symbol,
    };

    private static void Assign(CharacterClass[] classes, string characters, CharacterClass to)
    {
        foreach (var c in characters)
            classes[c] = to;
    }
}
