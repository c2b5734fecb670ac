using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>What stands around a stretch of tokens.</summary>
internal sealed class TokenContext(AnnotatedDocument document)
{
    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly ImmutableArray<Tag> tags = document.Tags;
    private readonly bool[] quoted = Quoted(document);

    /// <summary>The span of the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public TextSpan SpanOf(int first, int end) => new(tokens[first].Span.Start, tokens[end - 1].Span.End);

    /// <summary>Their texts parted by spaces.</summary>
    public string Words(int first, int end)
    {
        var words = new string[end - first];
        for (var i = first; i < end; i++) words[i - first] = tokens[i].Text;
        return string.Join(' ', words);
    }

    /// <summary>Whether the token stands in quotation marks.</summary>
    public bool IsQuoted(int index) => quoted[index];

    /// <summary>Whether a possessive ending follows.</summary>
    public bool IsPossessive(int end) => end < tokens.Length && tags[end] == Tag.POS || end < tokens.Length && tokens[end].Lower is "'s";

    /// <summary>
    /// Whether the phrase is the subject of a finite verb: the verb follows, perhaps after adverbs or an apposition, and no preposition
    /// or verb governs the phrase.
    /// </summary>
    public bool IsSubject(int first, int end)
    {
        if (first > 0 && (tags[first - 1] is Tag.IN or Tag.TO && !Subordinates(first - 1) || tags[first - 1].IsVerb()
            && tags[first - 1] is not (Tag.VBD or Tag.VBZ or Tag.VBP or Tag.VBN) || tags[first - 1] == Tag.POS)) return false;
        var i = end;
        for (var commas = 0; i < tokens.Length && i < end + 24; i++)
        {
            if (tags[i].IsFinite()) return commas != 1;
            if (tags[i].IsAdverb() && commas is 0 or 2 || tokens[i].Kind is TokenKind.OpenQuote && commas is 0) continue;
            if (tokens[i].Is(","))
            {
                if (++commas > 2) return false;
                continue;
            }

            if (tags[i] == Tag.Punct && !tokens[i].Is("(") && !tokens[i].Is(")") || commas is 0 or 2 && i > end + 3) return false;
            if (commas != 1 && !(tags[i] is Tag.IN || tags[i].IsNoun() || tags[i].IsModifier())) return false;
            if (commas is 0 && tags[i] is not Tag.RB && i == end && !(tags[i] is Tag.IN)) return false;
        }

        return false;
    }

    private bool Subordinates(int index) =>
        tokens[index].Lower is "that" or "if" or "because" or "while" or "as" or "after" or "before" or "since" or "although" or "though" or "whether" or "when" or "until" or "unless";

    private static bool[] Quoted(AnnotatedDocument document)
    {
        var result = new bool[document.Tokens.Length];
        var token = 0;
        foreach (var quotation in document.Quotations.Where(quotation => quotation.Depth == 0))
        {
            while (token < result.Length && document.Tokens[token].Span.Start < quotation.Outer.Start) token++;
            while (token < result.Length && document.Tokens[token].Span.Start < quotation.Outer.End) result[token++] = true;
        }

        return result;
    }
}
