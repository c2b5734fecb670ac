using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Small closed classes of words that shape clauses.</summary>
internal static class Words
{
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "that", "if", "because", "although", "though", "while", "whereas", "unless", "whether", "lest", "when", "where", "how", "why",
    };

    /// <summary>Whether a word begins a clause whatever follows: “that”, “if”, “because”.</summary>
    internal static bool IsClauseOpener(string word) => Always.Contains(word);

    /// <summary>Whether a word makes the clause it begins a condition or a question.</summary>
    internal static bool IsConditional(string word) => word is "if" or "unless" or "whether" or "lest";

    /// <summary>Whether a word is a relative pronoun.</summary>
    internal static bool IsRelative(SentenceView view, int token) =>
        view.TagOf(token) is Tag.WDT or Tag.WP || view.Lower(token) is "who" or "which";
}
