namespace OnRecord.Domain.Text;

/// <summary>What a token is made of; nothing here depends on its neighbours except the side of a quotation mark.</summary>
public enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, hyphens or full stops: <c>don’t</c>, <c>long-awaited</c>, <c>U.S.</c></summary>
    Word,

    /// <summary>Digits, with inner separators: <c>1,000.5</c>, <c>22:04</c>, <c>2nd</c>.</summary>
    Number,

    /// <summary>A mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation.</summary>
    CloseQuote,

    /// <summary>Any other mark: <c>, . ; : ( ) [ ] – …</c></summary>
    Punctuation,

    /// <summary>Whatever is none of these: emoji, currency signs, bullets.</summary>
    Symbol,
}
