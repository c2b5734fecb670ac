using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads verbs with their auxiliaries.</summary>
internal static class GroupReader
{
    private static readonly HashSet<string> Be = new(StringComparer.Ordinal)
    {
        "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "isn't", "aren't", "wasn't", "weren't", "get", "got", "gets", "getting",
    };

    private static readonly HashSet<string> Have = new(StringComparer.Ordinal)
    {
        "have", "has", "had", "having", "'ve", "'d", "haven't", "hasn't", "hadn't",
    };

    private static readonly HashSet<string> Do = new(StringComparer.Ordinal) { "do", "does", "did", "don't", "doesn't", "didn't" };

    /// <summary>Whether a word is a form of “be”.</summary>
    internal static bool IsBe(string word) => Be.Contains(word);

    /// <summary>The group that begins at a token; null where none does.</summary>
    internal static VerbGroup? Read(SentenceView view, int start, int index)
    {
        var at = start;
        var isNegated = view.Lower(start) is "not" or "never";
        var isInfinitive = false;
        string? modal = null;
        if (isNegated) at = SkipAdverbs(view, at + 1, ref isNegated);
        if (view.TagOf(at) is Tag.TO)
        {
            at = SkipAdverbs(view, at + 1, ref isNegated);
            if (!view.TagOf(at).IsVerb() || view.TagOf(at) is Tag.VBG) return null;
            isInfinitive = true;
        }
        else if (isNegated && start == at)
        {
            return null;
        }

        if (view.TagOf(at) is Tag.MD)
        {
            modal = Modal(view.Lower(at), ref isNegated);
            at = SkipAdverbs(view, at + 1, ref isNegated);
        }

        return ReadVerbs(view, start, at, index, isInfinitive, isNegated, modal);
    }

    private static VerbGroup? ReadVerbs(SentenceView view, int start, int at, int index, bool isInfinitive, bool isNegated, string? modal)
    {
        if (!view.TagOf(at).IsVerb() || view.UnitCovering(at)) return null;
        var tense = modal is not null ? Tag.MD : view.TagOf(at);
        var (isPassive, hasAuxiliary) = (false, false);
        while (true)
        {
            var word = view.Lower(at);
            var negation = isNegated || word.EndsWith("n't", StringComparison.Ordinal);
            var next = SkipAdverbs(view, at + 1, ref negation);
            if (!IsAuxiliary(word, view.TagOf(next)) || view.UnitCovering(next) || view.DateAt(next) >= 0) break;
            isPassive = Be.Contains(word) && view.TagOf(next) is Tag.VBN or Tag.VBD;
            (isNegated, hasAuxiliary, at) = (negation, true, next);
        }

        isNegated |= view.Lower(at).EndsWith("n't", StringComparison.Ordinal);
        return new VerbGroup
        {
            Index = index,
            First = start,
            Head = at,
            End = at + 1,
            Kind = Kind(tense, isInfinitive, hasAuxiliary),
            Tense = tense,
            IsPassive = isPassive,
            IsNegated = isNegated,
            Modal = modal,
        };
    }

    private static VerbKind Kind(Tag tense, bool isInfinitive, bool hasAuxiliary) =>
        isInfinitive ? VerbKind.Infinitive
        : tense is Tag.VBG ? VerbKind.Gerund
        : tense is Tag.VBN && !hasAuxiliary ? VerbKind.Participle
        : VerbKind.Finite;

    private static bool IsAuxiliary(string word, Tag next) =>
        Be.Contains(word) ? next is Tag.VBN or Tag.VBG or Tag.VBD
        : Have.Contains(word) ? next is Tag.VBN or Tag.VBD
        : Do.Contains(word) && next is Tag.VB or Tag.VBP;

    private static string Modal(string word, ref bool isNegated)
    {
        if (word is "cannot" || word.EndsWith("n't", StringComparison.Ordinal)) isNegated = true;
        return word switch
        {
            "won't" or "'ll" => "will",
            "cannot" or "can't" => "can",
            "'d" => "would",
            _ => word.Replace("n't", "", StringComparison.Ordinal),
        };
    }

    // Adverbs, “not” and quotation marks may stand between the parts: would “firmly oppose”.
    private static int SkipAdverbs(SentenceView view, int at, ref bool isNegated)
    {
        while (at < view.End && (view.TagOf(at).IsAdverb() || view.IsQuoteMark(at)))
        {
            isNegated |= view.Lower(at) is "not" or "never" or "n't" or "no" or "nor";
            at++;
        }

        return at;
    }
}
