namespace OnRecord.Domain.Text;

/// <summary>Decides which quotation marks of one paragraph open and which close, and what is only an apostrophe.</summary>
/// <remarks>
/// The shape of a curly mark decides unless its surroundings contradict it and what is open agrees; a straight one is decided
/// by its surroundings, and where these say nothing by whether one is open. Must be asked in text order.
/// </remarks>
internal struct QuotationMarks(string text, TextSpan paragraph)
{
    private const int Lookahead = 300;

    private static readonly WordSet Elisions = new("Text.elisions.lexicon");

    private static readonly WordSet FunctionWords = new("Text.function-words.lexicon");

    private int doubles;
    private int low;
    private bool reversed;
    private int singles;
    private int opened = -1;

    /// <summary>Whether a single mark waits for its closing one.</summary>
    public readonly bool IsSingleOpen => singles > 0;

    /// <summary>The side of the double mark of <paramref name="length"/> code units at <paramref name="at"/>.</summary>
    public TokenKind Double(int at, int length)
    {
        var opens = CanOpen(at, length);
        var closes = CanClose(at, length);
        var open = text[at] switch
        {
            '“' => !(closes && !opens && doubles > 0) && !(low > 0 && closes),
            '”' => opens && !closes && doubles == 0,
            '„' or '‟' => true,
            '«' => !(reversed && closes),
            '»' => opens && !closes && doubles == 0,
            '`' or '‘' => true,
            '´' => false,
            '″' when IsAfterDigit(at) => (bool?)null,
            _ => Straight(at, opens, closes),
        };
        return open is { } side ? Note(at, length, side) : TokenKind.Symbol;
    }

    private readonly bool? Straight(int at, bool opens, bool closes)
    {
        if (opens != closes)
            return opens ? true : doubles == 0 && IsAfterDigit(at) ? null : false;
        return doubles == 0;
    }

    private TokenKind Note(int at, int length, bool open)
    {
        if (open)
        {
            doubles++;
            low += text[at] == '„' ? 1 : 0;
            reversed |= text[at] == '»';
            singles = 0;
            opened = at + length;
            return TokenKind.OpenQuote;
        }
        doubles = Math.Max(0, doubles - 1);
        low = Math.Max(0, low - 1);
        reversed &= text[at] != '«';
        singles = 0;
        return TokenKind.CloseQuote;
    }

    /// <summary>What the single mark at <paramref name="at"/> is.</summary>
    public SingleMark Single(int at) => text[at] switch
    {
        '‹' or '‚' => OpenSingle(at),
        '›' => CloseSingle(),
        _ when IsAfterWord(at) => Following(at),
        _ when at + 1 < paragraph.End && CharacterTable.IsWordPart(text[at + 1]) => Leading(at),
        _ => Alone(at),
    };

    private readonly bool IsAfterWord(int at) =>
        at > paragraph.Start && (CharacterTable.IsWordPart(text[at - 1])
            || (text[at - 1] == '.' && WordScanner.IsPossessive(text, at, paragraph.End)));

    private readonly bool IsAfterDigit(int at) => at > paragraph.Start && char.IsDigit(text[at - 1]);

    // After a letter or digit: the ending ’s, a closing mark, or the apostrophe of a plural.
    private SingleMark Following(int at)
    {
        if (WordScanner.IsPossessive(text, at, paragraph.End))
            return new SingleMark(2, TokenKind.Word);
        if (at + 1 < paragraph.End && CharacterTable.IsWordPart(text[at + 1]))
            return singles > 0 ? CloseSingle() : OpenSingle(at);
        var plural = text[at - 1] is 's' or 'S' or 'z' or 'x';
        if (singles > 0)
            return plural && IsNounAhead(at) && IsBetterCloseAhead(at) ? new SingleMark(1, TokenKind.Word) : CloseSingle();
        if (plural)
            return new SingleMark(1, TokenKind.Word);
        return IsAfterDigit(at) ? new SingleMark(1, TokenKind.Symbol) : new SingleMark(1, TokenKind.Word, JoinsPrevious: true);
    }

    // Before a letter or digit and not after one: ’90s and ’em, or an opening mark.
    private SingleMark Leading(int at)
    {
        var word = WordScanner.Scan(text, at + 1, paragraph.End);
        if (text[at] == '`' || word.Length > 5)
            return OpenSingle(at);
        var characters = text.AsSpan(at + 1, word.Length);
        var after = at + 1 + word.Length;
        if (IsYear(characters) && (characters[^1] == 's' || !IsBetterCloseAhead(at)))
            return new SingleMark(1 + word.Length, TokenKind.Number);
        if (!Elisions.Contains(characters))
            return OpenSingle(at);
        // rock ’n’ roll
        var closing = characters is "n" or "N" && after < paragraph.End && CharacterTable.Of(text[after]) == CharacterClass.SingleMark;
        return new SingleMark(1 + word.Length + (closing ? 1 : 0), TokenKind.Word);
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    // Between marks or spaces.
    private SingleMark Alone(int at)
    {
        var opens = CanOpen(at, 1);
        var closes = CanClose(at, 1);
        if (text[at] is '‘' or '`' or '‛')
            return closes && !opens && singles > 0 ? CloseSingle() : OpenSingle(at);
        if (opens && !closes)
            return OpenSingle(at);
        if (singles > 0 || (closes && text[at] == '’'))
            return CloseSingle();
        return new SingleMark(1, TokenKind.Punctuation);
    }

    private SingleMark OpenSingle(int at)
    {
        singles++;
        opened = at + 1;
        return new SingleMark(1, TokenKind.OpenQuote);
    }

    private SingleMark CloseSingle()
    {
        singles = Math.Max(0, singles - 1);
        return new SingleMark(1, TokenKind.CloseQuote);
    }

    private readonly bool CanOpen(int at, int length)
    {
        if (at > paragraph.Start && opened != at
            && CharacterTable.Of(text[at - 1]) is not (CharacterClass.Space or CharacterClass.Open or CharacterClass.Dash
            or CharacterClass.Ignorable))
            return false;
        var next = at + length;
        return next < paragraph.End && (CharacterTable.Of(text[next]) switch
        {
            CharacterClass.Space or CharacterClass.Close or CharacterClass.Dash or CharacterClass.Terminal or CharacterClass.Ignorable =>
                false,
            CharacterClass.Stop => text[next] == '…' || (next + 1 < paragraph.End && text[next + 1] == '.'),
            CharacterClass.Punctuation => text[next] is '@' or '#' or '*',
            _ => true,
        });
    }

    private readonly bool CanClose(int at, int length)
    {
        if (at == paragraph.Start || opened == at || CharacterTable.IsBlank(text[at - 1]))
            return false;
        var next = at + length;
        return next == paragraph.End || !CharacterTable.IsWordPart(text[next]);
    }

    // “the officials’ demands”: what follows a plural apostrophe is a lower-case word, and none like “and” or “are”.
    private readonly bool IsNounAhead(int at)
    {
        if (at + 2 >= paragraph.End || !CharacterTable.IsBlank(text[at + 1]) || !char.IsLower(text[at + 2]))
            return false;
        var word = WordScanner.Scan(text, at + 2, paragraph.End);
        return !FunctionWords.Contains(text.AsSpan(at + 2, word.Length));
    }

    // Whether a mark that can only close follows before another one opens.
    private readonly bool IsBetterCloseAhead(int at)
    {
        var limit = Math.Min(paragraph.End, at + Lookahead);
        for (var i = at + 1; i < limit; i++)
        {
            var kind = CharacterTable.Of(text[i]);
            if (kind == CharacterClass.DoubleMark)
                return false;
            if (kind != CharacterClass.SingleMark)
                continue;
            if (!CharacterTable.IsBlank(text[i - 1]) && (i + 1 == paragraph.End || !CharacterTable.IsWordPart(text[i + 1])))
                return !(text[i - 1] is 's' && IsNounAhead(i));
            if (!CharacterTable.IsWordPart(text[i - 1]))
                return false;
        }
        return false;
    }
}
