using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Small closed classes of words that shape clauses.</summary>
internal static class Words
{
    private static readonly HashSet<string> Subordinators = new(StringComparer.Ordinal)
    {
        "that", "if", "because", "although", "though", "while", "whereas", "unless", "whether", "as", "than", "after", "before", "since", "until",
        "till", "once", "so", "lest", "when", "where", "how", "why", "except", "like", "for",
    };

    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "that", "if", "because", "although", "though", "while", "whereas", "unless", "whether", "lest", "when", "where", "how", "why",
    };

    /// <summary>Whether a word that may be a preposition begins a clause here: “after Bachelet visited”, not “after the visit”.</summary>
    internal static bool IsSubordinator(SentenceView view, int token, Chunks chunks, NounPhrase next)
    {
        var word = view.Lower(token);
        if (Always.Contains(word)) return true;
        if (!Subordinators.Contains(word)) return false;
        // “as High Commissioner” names a post, “as Bachelet said” begins a clause.
        if (word is "as" && !next.IsDetermined && next.Actor is not { Kind: MentionKind.Pronoun } && chunks.PhraseAt(token - 1) is not null) return false;
        var phrase = next;
        for (var step = 0; step < 8; step++)
        {
            var after = phrase.End;
            while (view.TagOf(after).IsAdverb() || view.IsQuoteMark(after)) after++;
            after = SkipBrackets(view, after);
            if (chunks.GroupAt(after) is { } group) return group.IsFinite;
            if (view.TagOf(after) is not Tag.IN || Always.Contains(view.Lower(after)) || chunks.PhraseFrom(after + 1) is not { } more) return false;
            phrase = more;
        }

        return false;
    }

    // “After the office (OHCHR) denounced …”
    private static int SkipBrackets(SentenceView view, int token)
    {
        if (view.Lower(token) is not "(") return token;
        for (var at = token + 1; at < view.End && at < token + 12; at++)
            if (view.Lower(at) is ")") return at + 1;
        return token;
    }

    /// <summary>Whether a word begins a clause whatever follows: “that”, “if”, “because”.</summary>
    internal static bool IsClauseOpener(string word) => Always.Contains(word);

    /// <summary>Whether a word makes the clause it begins a condition or a question.</summary>
    internal static bool IsConditional(string word) => word is "if" or "unless" or "whether" or "lest";

    /// <summary>Whether a word is a relative pronoun.</summary>
    internal static bool IsRelative(SentenceView view, int token) =>
        view.TagOf(token) is Tag.WDT or Tag.WP || view.Lower(token) is "who" or "which";
}
