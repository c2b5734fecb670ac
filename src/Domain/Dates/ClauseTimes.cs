using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>Tells from the nearest verb whether a date without a year or a week lies behind or ahead.</summary>
/// <remarks>
/// “will visit on Friday”, “plans to leave in June” look ahead; “said on Friday”, “appointed on Thursday” look back. The
/// nearest marker before the date decides, up to the edge of its clause; where there is none, the first one after it.
/// </remarks>
internal static class ClauseTimes
{
    // A clause longer than this has its verb elsewhere; the bound also keeps reading linear.
    private const int Reach = 25;

    private static readonly HashSet<string> Edges = new(StringComparer.Ordinal)
    {
        ";", ":", "—", "–", "“", "”", "\"", "(", ")", "which", "who", "whose", "where", "when", "while", "because", "although", "though",
        "after", "before", "since", "if", "as", "but",
    };

    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal)
    {
        "will", "ll", "won", "shall", "would", "upcoming", "scheduled", "slated", "due", "expected", "plans", "planned", "planning", "intends",
        "aims", "hopes", "vowed", "pledged", "promised", "deadline", "next", "forthcoming", "coming", "likely",
    };

    // What makes “to” + verb a plan; the verb after a bare “to” may be long past (“came to meet her on Friday”).
    private static readonly HashSet<string> Planning = new(StringComparer.Ordinal)
    {
        "set", "going", "is", "are", "preparing", "agreed", "wants", "want", "plan", "intend", "ready", "about", "poised", "needs", "has", "have",
    };

    private static readonly HashSet<string> Behind = Lexicon.Rows("Text.irregular-verbs.tsv")
        .SelectMany(row => new[] { row[1], row[2] }.Where(form => form != row[0]))
        .Concat(["was", "were", "had", "did", "been"])
        .ToHashSet(StringComparer.Ordinal);

    // Words in -ed that are no past verbs.
    private static readonly HashSet<string> NotPast = new(StringComparer.Ordinal)
    {
        "need", "indeed", "united", "hundred", "sacred", "proceed", "exceed", "succeed", "speed", "breed", "alleged", "so-called", "aged",
    };

    internal static ClauseTime Of(DateWords words, int start, int end)
    {
        if (words[end].Lower is "will" or "shall") return ClauseTime.Future;
        for (var i = start - 1; i >= 0 && i > start - Reach && !Edges.Contains(words[i].Lower); i--)
            if (At(words, i) is var time and not ClauseTime.Unknown) return time;
        for (var i = end; i < words.Count && i < end + Reach && !Edges.Contains(words[i].Lower); i++)
            if (At(words, i) is var time and not ClauseTime.Unknown) return time;
        return ClauseTime.Unknown;
    }

    /// <summary>Whether no clause ends between two words, the first one included.</summary>
    internal static bool InOneClause(DateWords words, int start, int end)
    {
        if (end - start > Reach) return false;
        for (var i = start; i < end; i++)
            if (Edges.Contains(words[i].Lower)) return false;
        return true;
    }

    private static ClauseTime At(DateWords words, int at)
    {
        var word = words[at].Lower;
        if (Ahead.Contains(word)) return ClauseTime.Future;
        if (word == "to" && Planning.Contains(words[at - 1].Lower)) return ClauseTime.Future;
        return IsPast(word) ? ClauseTime.Past : ClauseTime.Unknown;
    }

    private static bool IsPast(string word) =>
        Behind.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(word));
}
