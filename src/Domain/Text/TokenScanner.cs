using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Domain.Text;

/// <summary>Reads one paragraph from left to right, one token at a time.</summary>
internal ref struct TokenScanner(string text, TextSpan paragraph, AbbreviationLexicon abbreviations, ImmutableArray<Token>.Builder tokens)
{
    private readonly int end = paragraph.End;
    private readonly int firstToken = tokens.Count;
    private QuotationMarks marks = new(text, paragraph);
    private int at = paragraph.Start;

    /// <summary>Adds the paragraph's tokens.</summary>
    public void Scan()
    {
        while (at < end)
        {
            switch (CharacterTable.Of(text[at]))
            {
                case CharacterClass.Space or CharacterClass.Ignorable:
                    at++;
                    break;
                case CharacterClass.Letter or CharacterClass.Digit:
                    ScanWord();
                    break;
                case CharacterClass.DoubleMark:
                    Add(1, marks.Double(at, 1));
                    break;
                case CharacterClass.SingleMark:
                    ScanSingleMark();
                    break;
                case CharacterClass.Stop:
                    ScanStop();
                    break;
                case CharacterClass.Terminal:
                    Add(RunLength(CharacterClass.Terminal), TokenKind.Punctuation);
                    break;
                case CharacterClass.Dash or CharacterClass.Hyphen:
                    Add(SameCharacters(), TokenKind.Punctuation);
                    break;
                case CharacterClass.Open or CharacterClass.Close:
                    Add(1, TokenKind.Punctuation);
                    break;
                case CharacterClass.Surrogate:
                    ScanSurrogate();
                    break;
                default:
                    ScanMark();
                    break;
            }
        }
    }

    private readonly char Peek(int offset = 1) => at + offset < end ? text[at + offset] : '\0';

    private readonly int SameCharacters()
    {
        var length = 1;
        while (at + length < end && text[at + length] == text[at])
            length++;
        return length;
    }

    private readonly int RunLength(CharacterClass of)
    {
        var length = 1;
        while (at + length < end && CharacterTable.Of(text[at + length]) == of)
            length++;
        return length;
    }

    private void Add(int length, TokenKind kind)
    {
        tokens.Add(new Token(new TextSpan(at, at + length), text.Substring(at, length), kind));
        at += length;
    }

    private void ScanWord()
    {
        if (WebAddress.Match(text, at, end) is { } address)
        {
            Add(address, TokenKind.Word);
            return;
        }
        var word = WordScanner.Scan(text, at, end);
        if (GluedWords.SplitAt(text.AsSpan(at, word.Length)) is { } glued)
        {
            Add(glued, TokenKind.Word);
            Add(word.Length - glued, TokenKind.Word);
            return;
        }
        if (word.Kind == TokenKind.Word && CurrencyCode(word.Length))
            Add(word.Length + 1, TokenKind.Symbol);
        else
            Add(word.Length + (OwnsStop(word) ? 1 : 0), word.Kind);
    }

    // “US$5”: the code belongs to the sign.
    private readonly bool CurrencyCode(int length) =>
        length <= 3 && at + length < end && CharacterTable.Of(text[at + length]) == CharacterClass.Currency
        && text.AsSpan(at, length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private readonly bool OwnsStop(WordScan word)
    {
        var stop = at + word.Length;
        if (stop >= end || text[stop] != '.' || (stop + 1 < end && text[stop + 1] is '.' or '…'))
            return false;
        if (word.Dotted)
            return true;
        if (word.Kind != TokenKind.Word)
            return false;
        var characters = text.AsSpan(at, word.Length);
        if (word.Length == 1)
            return char.IsUpper(characters[0]) && IsInitial(stop + 1);
        return abbreviations.Find(characters) switch
        {
            null => false,
            AbbreviationKind.BeforeNumber => char.IsDigit(NextVisible(stop + 1)),
            AbbreviationKind.State => tokens.Count > firstToken && tokens[^1].Text == ",",
            AbbreviationKind.Title => char.IsUpper(NextVisible(stop + 1)),
            AbbreviationKind.Date => stop + 1 == end || !char.IsLower(NextVisible(stop + 1)),
            _ => true,
        };
    }

    // “J. K. Rowling”, “George W. Bush”; but “Plan B. Then”, “So do I.” end with a full stop.
    private readonly bool IsInitial(int next)
    {
        if (!char.IsUpper(NextVisible(next)))
            return false;
        var first = tokens.Count == firstToken;
        return first || tokens[^1] is not { Kind: TokenKind.Word, IsCapitalized: false } || text[at] != 'I';
    }

    private readonly char NextVisible(int from)
    {
        while (from < end && CharacterTable.IsBlank(text[from]))
            from++;
        return from < end ? text[from] : '\0';
    }

    private void ScanSingleMark()
    {
        var doubled = at + 1 < end && text[at + 1] == text[at] && text[at] is '\'' or '`' or '‘' or '’' or '´';
        // ''He said, 'Yes''': the first of three closes the inner quotation.
        var inner = doubled && marks.IsSingleOpen && Peek(2) == text[at] && Peek(3) != text[at];
        if (doubled && !inner)
        {
            Add(2, marks.Double(at, 2));
            return;
        }
        var mark = marks.Single(at);
        if (mark.JoinsPrevious && tokens.Count > firstToken && tokens[^1].Span.End == at)
            ExtendPrevious(mark.Length);
        else
            Add(mark.Length, mark.Kind);
    }

    private void ExtendPrevious(int length)
    {
        var span = new TextSpan(tokens[^1].Span.Start, at + length);
        tokens[^1] = new Token(span, span.Of(text), tokens[^1].Kind);
        at += length;
    }

    private void ScanStop()
    {
        var boundary = at == paragraph.Start || !CharacterTable.IsWordPart(text[at - 1]);
        if (text[at] == '.' && boundary && char.IsAsciiDigit(Peek()))
        {
            at++;
            var number = WordScanner.Scan(text, at, end);
            at--;
            Add(number.Length + 1, number.Kind);
            return;
        }
        Add(RunLength(CharacterClass.Stop), TokenKind.Punctuation);
    }

    private void ScanMark()
    {
        var c = text[at];
        if (c is '@' or '#' && (at == paragraph.Start || !CharacterTable.IsWordPart(text[at - 1]))
            && WebAddress.Tag(text, at, end) is { } tag)
            Add(tag, TokenKind.Word);
        else if (CharacterTable.Of(c) == CharacterClass.Punctuation && c is not ('%' or '&' or '*' or '#' or '@' or '_' or '•' or '·'))
            Add(1, TokenKind.Punctuation);
        else
            Add(SameCharacters(), TokenKind.Symbol);
    }

    private void ScanSurrogate()
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune) || at + 2 > end)
            Add(1, TokenKind.Symbol);
        else if (CharacterTable.Of(rune) is CharacterClass.Letter or CharacterClass.Digit)
            ScanWord();
        else
            Add(Emoji.Length(text, at, end), TokenKind.Symbol);
    }
}
