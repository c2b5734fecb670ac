namespace OnRecord.Domain.Text;

/// <summary>What a UTF-16 code unit can be part of, for the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>None of the others: emoji, arithmetic signs, bullets, control characters.</summary>
    Symbol,

    /// <summary>White space of any width, no-break spaces and the zero-width space among it.</summary>
    Space,

    /// <summary>Letters and the marks that combine with them.</summary>
    Letter,

    /// <summary>Decimal digits.</summary>
    Digit,

    /// <summary>The full stop and the ellipsis.</summary>
    Stop,

    /// <summary>Question and exclamation marks.</summary>
    Terminal,

    /// <summary>Hyphens, which join words.</summary>
    Hyphen,

    /// <summary>Dashes, which divide words.</summary>
    Dash,

    /// <summary>Double quotation marks of any shape.</summary>
    DoubleMark,

    /// <summary>Single quotation marks, apostrophes and primes.</summary>
    SingleMark,

    /// <summary>Opening brackets.</summary>
    Open,

    /// <summary>Closing brackets.</summary>
    Close,

    /// <summary>Commas, colons, slashes and what else punctuates.</summary>
    Punctuation,

    /// <summary>Currency signs.</summary>
    Currency,

    /// <summary>Format characters that print nothing: joiners, soft hyphens, byte order marks, directional marks.</summary>
    Ignorable,

    /// <summary>Half of a surrogate pair; the whole character decides.</summary>
    Surrogate,
}
