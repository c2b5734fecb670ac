using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Pairs the quotation marks of one paragraph.</summary>
/// <param name="document">The document.</param>
/// <param name="firstSentence">Index of the paragraph's first sentence.</param>
/// <param name="endSentence">Index just past its last.</param>
/// <param name="carried">Whether the paragraph before ended inside a quotation.</param>
internal sealed class QuotationPairing(AnnotatedDocument document, int firstSentence, int endSentence, bool carried)
{
    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly int first = document.Sentences[firstSentence].FirstToken;
    private readonly int end = document.Sentences[endSentence - 1].EndToken;
    private readonly List<OpenMark> open = [];
    private readonly List<Quotation> pairs = [];

    /// <summary>Adds the paragraph's quotations in order, and says whether it ends inside one that the next carries on.</summary>
    public bool Find(ImmutableArray<Quotation>.Builder found)
    {
        if (carried && !BeginsWithMark(first, IsDouble))
            CloseCarried();
        for (var token = first; token < end; token++)
        {
            if (tokens[token].Kind == TokenKind.OpenQuote)
                open.Add(new OpenMark(token, IsDouble(tokens[token])));
            else if (tokens[token].Kind == TokenKind.CloseQuote)
                Close(token);
        }
        var continues = CloseWhatIsLeft();
        pairs.Sort((a, b) => a.Outer.CompareTo(b.Outer));
        AddWithDepths(found);
        return continues;
    }

    private static bool IsDouble(Token mark) => mark.Text.Length == 2 || CharacterTable.Of(mark.Text[0]) == CharacterClass.DoubleMark;

    private static bool IsSingle(Token mark) => !IsDouble(mark);

    private bool BeginsWithMark(int token, Func<Token, bool> family) =>
        token < tokens.Length && tokens[token].Kind == TokenKind.OpenQuote && family(tokens[token]);

    // The paragraph goes on with words and closes the mark that the one before it opened.
    private void CloseCarried()
    {
        var close = FirstDoubleMark();
        if (close > first && tokens[close].Kind == TokenKind.CloseQuote)
            AddPair(tokens[first].Span.Start, tokens[first].Span.Start, tokens[close].Span.Start, tokens[close].Span.End, continued: true);
    }

    private int FirstDoubleMark()
    {
        for (var token = first; token < end; token++)
        {
            if (tokens[token].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote && IsDouble(tokens[token]))
                return token;
        }
        return -1;
    }

    // A double mark closes over single ones left open, which were apostrophes; a single one never closes over a double.
    private void Close(int token)
    {
        var isDouble = IsDouble(tokens[token]);
        var match = open.Count - 1;
        while (match >= 0 && open[match].IsDouble != isDouble)
        {
            if (!isDouble)
                return;
            match--;
        }
        if (match < 0)
            return;
        var (from, to) = (tokens[open[match].Token].Span, tokens[token].Span);
        if (!IsMarkup(open[match]))
            AddPair(from.Start, from.End, to.Start, to.End, IsCarriedOn(open[match]));
        open.RemoveRange(match, open.Count - match);
    }

    // <div class="note">: the value of an attribute, which nobody says.
    private bool IsMarkup(OpenMark mark) =>
        tokens[mark.Token].Span.Start is > 1 and var at && document.Text[at - 1] == '=' && char.IsAsciiLetterOrDigit(document.Text[at - 2]);

    private bool IsCarriedOn(OpenMark mark) => carried && mark.Token == first;

    private bool CloseWhatIsLeft()
    {
        var continues = false;
        var sentence = firstSentence;
        for (var i = 0; i < open.Count; i++)
        {
            var last = i == open.Count - 1;
            var start = tokens[open[i].Token].Span;
            if (last && IsCarriedOnByNext(open[i]))
            {
                continues = true;
                AddPair(start.Start, start.End, tokens[end - 1].Span.End, tokens[end - 1].Span.End, IsCarriedOn(open[i]), continues: true);
                continue;
            }
            if (!open[i].IsDouble || IsMarkup(open[i]))
                continue;
            while (document.Sentences[sentence].EndToken <= open[i].Token)
                sentence++;
            var stop = document.Sentences[sentence].Span.End;
            if (!last && tokens[open[i + 1].Token].Span.Start < stop)
                stop = tokens[open[i + 1].Token].Span.Start;
            AddPair(start.Start, start.End, stop, stop, IsCarriedOn(open[i]));
        }
        return continues;
    }

    private bool IsCarriedOnByNext(OpenMark mark)
    {
        var paragraph = document.Sentences[firstSentence].Paragraph;
        if (endSentence >= document.Sentences.Length || document.Sentences[endSentence].Paragraph != paragraph + 1)
            return false;
        if (!mark.IsDouble)
            return mark.Token == first && BeginsWithMark(end, IsSingle);
        if (BeginsWithMark(end, IsDouble))
            return true;
        var next = new QuotationPairing(document, endSentence, EndOfParagraph(endSentence), carried: true).FirstDoubleMark();
        return next > end && tokens[next].Kind == TokenKind.CloseQuote;
    }

    private int EndOfParagraph(int sentence)
    {
        var paragraph = document.Sentences[sentence].Paragraph;
        while (sentence < document.Sentences.Length && document.Sentences[sentence].Paragraph == paragraph)
            sentence++;
        return sentence;
    }

    private void AddPair(int outerStart, int innerStart, int innerEnd, int outerEnd, bool continued, bool continues = false)
    {
        while (innerStart < innerEnd && CharacterTable.IsBlank(document.Text[innerStart]))
            innerStart++;
        while (innerEnd > innerStart && CharacterTable.IsBlank(document.Text[innerEnd - 1]))
            innerEnd--;
        if (innerStart == innerEnd)
            return;
        var outer = new TextSpan(outerStart, Math.Max(innerEnd, outerEnd));
        pairs.Add(new Quotation(outer, new TextSpan(innerStart, innerEnd), 0, continues, continued));
    }

    // A stretch without a closing mark ends before whatever it would cross, and is none where nothing is left of it.
    private void AddWithDepths(ImmutableArray<Quotation>.Builder found)
    {
        var containers = new Stack<int>();
        var clipped = false;
        foreach (var pair in pairs)
        {
            while (containers.TryPeek(out var last) && !found[last].Outer.Contains(pair.Outer))
            {
                if (found[last].Outer.Overlaps(pair.Outer))
                {
                    found[last] = Clip(found[last], pair.Outer.Start);
                    clipped = true;
                }
                containers.Pop();
            }
            containers.Push(found.Count);
            found.Add(pair with { Depth = containers.Count - 1 });
        }
        if (clipped)
            found.RemoveAll(quotation => quotation.Inner.IsEmpty);
    }

    private Quotation Clip(Quotation quotation, int stop)
    {
        while (stop > quotation.Inner.Start && CharacterTable.IsBlank(document.Text[stop - 1]))
            stop--;
        return quotation with { Outer = new TextSpan(quotation.Outer.Start, stop), Inner = new TextSpan(quotation.Inner.Start, stop) };
    }
}
