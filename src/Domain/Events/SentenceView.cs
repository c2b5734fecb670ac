using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>One sentence with its tokens, corrected tags, mentions, places and dates by token.</summary>
internal sealed class SentenceView
{
    private readonly AnnotatedDocument _document;
    private readonly Tag[] _tags;
    private readonly (Mention? Mention, PlaceMention? Place, int End)[] _units;
    private readonly bool[] _covered;
    private readonly int[] _dates;

    internal SentenceView(AnnotatedDocument document, Sentence sentence, DocumentLayers layers)
    {
        _document = document;
        (First, End) = (sentence.FirstToken, sentence.EndToken);
        Span = sentence.Span;
        IsTitle = document.Layout.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;
        _tags = document.Tags.AsSpan(First, End - First).ToArray();
        _units = new (Mention?, PlaceMention?, int)[End - First];
        _covered = new bool[End - First];
        _dates = new int[End - First];
        Array.Fill(_dates, -1);
        MarkDates(layers);
        MarkUnits(layers);
        Tree = new SentenceTree(document.Syntax, First, End);
        TagRepair.Repair(this);
    }

    /// <summary>First token.</summary>
    internal int First { get; }

    /// <summary>Just past the last token.</summary>
    internal int End { get; }

    /// <summary>Where the sentence stands.</summary>
    internal TextSpan Span { get; }

    /// <summary>Whether it is a headline.</summary>
    internal bool IsTitle { get; }

    /// <summary>The token in lower case; empty beyond the sentence.</summary>
    internal string Lower(int token) => token >= First && token < End ? _document.Tokens[token].Lower : "";

    /// <summary>The token; only inside the sentence.</summary>
    internal Token Token(int token) => _document.Tokens[token];

    /// <summary>The tag, corrected where what is known of actors and verbs contradicts it; punctuation beyond the sentence.</summary>
    internal Tag TagOf(int token) => token >= First && token < End ? _tags[token - First] : Tag.Punct;

    /// <summary>Whether it ends in a question mark.</summary>
    internal bool EndsInQuestion
    {
        get
        {
            var last = End - 1;
            while (IsQuoteMark(last)) last--;
            return Lower(last) is "?";
        }
    }

    /// <summary>The dependency tree.</summary>
    internal SentenceTree Tree { get; }

    /// <summary>Corrects a tag.</summary>
    internal void Retag(int token, Tag tag) => _tags[token - First] = tag;

    /// <summary>Whether a quotation mark stands there.</summary>
    internal bool IsQuoteMark(int token) => token >= First && token < End && _document.Tokens[token].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote;

    /// <summary>Index of the date expression the token belongs to; -1 where none.</summary>
    internal int DateAt(int token) => token >= First && token < End ? _dates[token - First] : -1;

    /// <summary>The outermost mention or place that begins at the token, and the token just past it; nulls where none begins.</summary>
    internal (Mention? Mention, PlaceMention? Place, int End) UnitAt(int token) => token >= First && token < End ? _units[token - First] : default;

    /// <summary>Whether the token belongs to a mention or place.</summary>
    internal bool UnitCovering(int token) => token >= First && token < End && _covered[token - First];

    /// <summary>The next token that is no quotation mark, going forward from one.</summary>
    internal int SkipQuotes(int token)
    {
        while (IsQuoteMark(token)) token++;
        return token;
    }

    /// <summary>The span of a stretch of tokens.</summary>
    internal TextSpan SpanOf(int first, int end) => new(_document.Tokens[first].Span.Start, _document.Tokens[end - 1].Span.End);

    private void MarkDates(DocumentLayers layers)
    {
        foreach (var index in layers.DatesIn(Span))
        {
            var (from, to) = TokensOf(_document.Dates[index].Span);
            for (var token = from; token < to; token++) _dates[token - First] = index;
        }
    }

    // Outermost first; what lies inside another is left to it, except that a possessor inside is found by the phrase reader.
    private void MarkUnits(DocumentLayers layers)
    {
        var covered = First;
        foreach (var (span, mention, place) in layers.UnitsIn(Span))
        {
            var (from, to) = TokensOf(span);
            if (place is not null && from < End && from >= First && _units[from - First] is { Mention: not null, End: var end } same && end == to)
                _units[from - First] = same with { Place = place };
            if (from < covered || to <= from) continue;
            to = EndOfHead(from, to);
            _units[from - First] = (mention, place, to);
            Array.Fill(_covered, true, from - First, to - from);
            for (var token = from; token < to; token++)
                if (!_tags[token - First].IsNoun() && _tags[token - First].IsVerb()) _tags[token - First] = Tag.NNP;
            covered = to;
        }
    }

    // A mention may hold a relative clause (“the diplomat who signed the letter”), whose verbs must stay verbs.
    private int EndOfHead(int from, int to)
    {
        for (var token = from + 1; token < to; token++)
        {
            if (_tags[token - First] is Tag.WDT or Tag.WP) return Lower(token - 1) is "," && token - 1 > from ? token - 1 : token;
            if (Lower(token) is "," && _tags[token - First] is Tag.Punct && token + 1 < to && !Token(token + 1).IsCapitalized) return token;
        }

        return to;
    }

    private (int From, int To) TokensOf(TextSpan span)
    {
        var from = LowerBound(span.Start);
        var to = from;
        while (to < End && _document.Tokens[to].Span.Start < span.End) to++;
        return (from, to);
    }

    // The first token that ends after the offset.
    private int LowerBound(int offset)
    {
        var (low, high) = (First, End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
