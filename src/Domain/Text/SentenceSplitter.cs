using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Groups the tokens of each paragraph into sentences.</summary>
/// <remarks>
/// Reads <see cref="Articles.ArticleLayout.Paragraphs"/> and <see cref="AnnotatedDocument.Tokens"/>; fills
/// <see cref="AnnotatedDocument.Sentences"/>. Every token belongs to exactly one sentence. A sentence ends also inside a
/// quotation; the marks and brackets that close after it belong to it. It never ends before a lower-case word, so that
/// “Why?” he asked is one sentence and a fragment after a stray full stop stays with what it was torn from. One of more than
/// 400 tokens is cut.
/// </remarks>
public sealed class SentenceSplitter(AbbreviationLexicon abbreviations)
{
    // The longest sentences of news have some 150 tokens. What runs on without an end is a table or noise, and is cut so that stages
    // which look at a whole sentence from each of its words take time linear in the text.
    private const int MostTokens = 400;

    private static readonly FrozenSet<string> Starters =
        Lexicon.Words("Text.sentence-starters.lexicon").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AfterClock = new[]
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
        "GMT", "UTC", "ET", "EST", "EDT", "CT", "PT", "PST", "PDT", "BST", "CET", "CEST", "AEST", "IST", "Eastern", "Pacific", "Central",
            "Mountain",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SpeechVerbs = new[]
    {
        "said", "says", "asked", "asks", "told", "wrote", "writes", "tweeted", "posted", "added", "replied", "responded", "shouted",
        "cried", "yelled", "wondered", "demanded", "exclaimed", "continued", "recalled", "joked", "quipped", "declared",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A splitter with the lexicon that the engine ships with.</summary>
    public SentenceSplitter()
        : this(AbbreviationLexicon.English)
    {
    }

    /// <summary>Adds the sentences.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var first = 0;
        for (var paragraph = 0; paragraph < document.Layout.Paragraphs.Length; paragraph++)
        {
            var end = first;
            while (end < document.Tokens.Length && document.Tokens[end].Span.Start < document.Layout.Paragraphs[paragraph].Span.End)
                end++;
            Split(document, first, end, paragraph, sentences);
            first = end;
        }
        return document with { Sentences = sentences.DrainToImmutable() };
    }

    private void Split(AnnotatedDocument document, int first, int end, int paragraph, ImmutableArray<Sentence>.Builder sentences)
    {
        var tokens = document.Tokens;
        for (var at = first; at < end;)
        {
            var terminal = at++;
            if (!CanEnd(tokens[terminal]))
                continue;
            at = Absorb(tokens, at, end);
            if (at == end || !Ends(document, first, terminal, at, end))
                continue;
            Add(first, at);
            first = at;
        }
        if (first < end)
            Add(first, end);

        void Add(int from, int to)
        {
            for (; to - from > MostTokens; from += MostTokens)
                AddPart(from, from + MostTokens);
            AddPart(from, to);
        }

        void AddPart(int from, int to) =>
            sentences.Add(new Sentence(new TextSpan(tokens[from].Span.Start, tokens[to - 1].Span.End), from, to, paragraph));
    }

    private static bool CanEnd(Token token) =>
        token.Text[^1] is '.' or '…' || (token.Kind == TokenKind.Punctuation
            && CharacterTable.Of(token.Text[0]) == CharacterClass.Terminal);

    // Closing marks and brackets, further or stray stops, and a footnote number belong to the sentence that ended.
    private static int Absorb(ImmutableArray<Token> tokens, int at, int end)
    {
        while (at < end)
        {
            if (tokens[at].Kind == TokenKind.CloseQuote || tokens[at].Text is ")" or "]" or "}" || IsMark(tokens[at]))
                at++;
            else if (IsFootnote(tokens, at, end))
                at += 3;
            else
                break;
        }
        return at;
    }

    private static bool IsMark(Token token) => token.Kind == TokenKind.Punctuation && CanEnd(token) && token.Text is not ("¿" or "¡");

    private static bool IsFootnote(ImmutableArray<Token> tokens, int at, int end) =>
        at + 2 < end && tokens[at].Text == "[" && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 2].Text == "]"
        && tokens[at].Span.Start == tokens[at - 1].Span.End;

    private bool Ends(AnnotatedDocument document, int first, int terminal, int next, int end)
    {
        var tokens = document.Tokens;
        var word = FirstWord(tokens, next, end);
        if (word == end || !CanBegin(tokens[word]))
            return false;
        var token = tokens[terminal];
        var closed = ClosesQuote(tokens, terminal + 1, next);
        if (token.Text.Length > 1 && token.IsWord)
            return closed || EndsAfterAbbreviation(tokens, terminal, word, end);
        if (token.Text == "." && next == terminal + 1)
            return EndsAfterStop(document, first, terminal, next);
        if (token.Text is "." && next > terminal + 2 && tokens[terminal + 1].Text == "." && tokens[terminal + 2].Text == ".")
            return IsStarter(tokens[word]);
        if (token.Text[0] is '…' or '.' && token.Text.Length > 0 && token.Text != ".")
            return EndsAfterEllipsis(tokens, first, terminal, next, word, closed);
        return token.Text == "." || !(closed && IsSpeechTag(tokens, word, end));
    }

    // In a line of capitals every word is one.
    private static bool IsStarter(Token word) =>
        Starters.Contains(word.Text)
        || (word.Text.Length > 1 && char.IsUpper(word.Text[1])
        && Starters.Contains(string.Concat(word.Text.AsSpan(0, 1), word.Lower.AsSpan(1))));

    // The word that a sentence would begin with, past opening marks and brackets.
    private static int FirstWord(ImmutableArray<Token> tokens, int at, int end)
    {
        while (at < end && (tokens[at].Kind == TokenKind.OpenQuote || tokens[at].Text is "(" or "[" or "…" or "..." or "¿" or "¡"))
            at++;
        return at;
    }

    private static bool CanBegin(Token token) => token.Kind switch
    {
        TokenKind.Word => !char.IsLower(token.Text[0]) && token.Text[0] is not ('’' or '\'')
            || (token.Text.Length > 1 && char.IsUpper(token.Text[1])),
        TokenKind.Number => true,
        TokenKind.Symbol => token.Text is not ("%" or "&"),
        _ => false,
    };

    private static bool ClosesQuote(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Kind == TokenKind.CloseQuote)
                return true;
        }
        return false;
    }

    private static bool EndsAfterStop(AnnotatedDocument document, int first, int terminal, int next)
    {
        var tokens = document.Tokens;
        // “1. Open the file”: the number of a list item.
        if (terminal == first + 1 && (tokens[first].Kind == TokenKind.Number || tokens[first].Text.Length == 1))
            return false;
        if (tokens[next].Span.Start > tokens[terminal].Span.End)
            return true;
        return terminal > first && tokens[next].IsCapitalized && tokens[terminal - 1].Text.Length > 1
            && (char.IsLower(tokens[terminal - 1].Text[^1]) || char.IsDigit(tokens[terminal - 1].Text[^1]) || tokens[next].Text.Length > 1);
    }

    // “(…)”, “… There” and “peace … Bachelet” only leave words out; “I wonder… The rest” ends.
    private static bool EndsAfterEllipsis(ImmutableArray<Token> tokens, int first, int terminal, int next, int word, bool closed)
    {
        if (closed)
            return true;
        if (terminal == first || tokens[terminal - 1].Text is "(" or "[" || tokens[terminal - 1].Kind == TokenKind.OpenQuote)
            return false;
        var detached = tokens[terminal - 1].Span.End < tokens[terminal].Span.Start;
        var attached = tokens[next].Span.Start == tokens[next - 1].Span.End;
        return (!attached && !detached) || tokens[terminal].Text.Length == 4 || IsStarter(tokens[word]);
    }

    private bool EndsAfterAbbreviation(ImmutableArray<Token> tokens, int terminal, int word, int end)
    {
        var token = tokens[terminal];
        var next = tokens[word];
        switch (abbreviations.Find(token.Text.AsSpan(0, token.Text.Length - 1)))
        {
            case AbbreviationKind.Title:
            case AbbreviationKind.Inner when char.IsLower(token.Text[0]):
                return false;
            case AbbreviationKind.Time:
                return next.Kind == TokenKind.Word && !AfterClock.Contains(next.Text.TrimEnd('.'))
                    && !(word + 1 < end && tokens[word + 1].Lower == "time");
            case AbbreviationKind.Closing:
                return next.Kind == TokenKind.Word;
            default:
                return IsStarter(next);
        }
    }

    // “Why?” Ann Smith asked.
    private static bool IsSpeechTag(ImmutableArray<Token> tokens, int at, int end)
    {
        for (var limit = Math.Min(end, at + 6); at < limit; at++)
        {
            if (SpeechVerbs.Contains(tokens[at].Lower))
                return true;
            if (tokens[at].Kind != TokenKind.Word || (!tokens[at].IsCapitalized
                && tokens[at].Lower is not ("of" or "the" or "de" or "van" or "von")))
                return false;
        }
        return false;
    }
}
