namespace OnRecord.Domain.Text;

/// <summary>One word, number or mark of the text.</summary>
/// <param name="Span">Where it stands in the raw document.</param>
/// <param name="Text">Its characters, as printed.</param>
/// <param name="Kind">What it is made of.</param>
public sealed record Token(TextSpan Span, string Text, TokenKind Kind)
{
    /// <summary>The text in lower case with typographic apostrophes made straight, for look-ups.</summary>
    public string Lower { get; } = Text.ToLowerInvariant().Replace('’', '\'');

    /// <summary>Whether the first character is an upper-case letter.</summary>
    public bool IsCapitalized => char.IsUpper(Text[0]);

    /// <summary>Whether this is a word or a number rather than a mark.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether this is the mark <paramref name="mark"/>.</summary>
    public bool Is(string mark) => Lower == mark;
}
