using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads the auxiliaries, negations and adverbs that stand before a verb.</summary>
internal sealed class VerbGroups(ReportTokens report)
{
    private static readonly HashSet<string> Be = Lexicon.Words("Quotes.forms-of-be.lexicon");
    private static readonly HashSet<string> Have = Lexicon.Words("Quotes.forms-of-have.lexicon");
    private static readonly HashSet<string> Do = Lexicon.Words("Quotes.forms-of-do.lexicon");
    private static readonly HashSet<string> Negations = Lexicon.Words("Quotes.negations.lexicon");

    /// <summary>Whether a word negates the verb it stands with.</summary>
    public static bool Negates(string word) => Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>The group of a verb.</summary>
    /// <param name="index">The verb.</param>
    /// <param name="first">The group may not reach before this token.</param>
    public VerbGroup Of(int index, int first)
    {
        var (start, negated, modal, be, did) = (index, false, false, false, false);
        var i = index - 1;
        for (; i >= first && report.QuotationOf[i] < 0; i--)
        {
            var word = report.Tokens[i].Lower;
            negated |= Negates(word);
            if (Be.Contains(word)) be = true;
            else if (Do.Contains(word)) did = true;
            else if (report.Tags[i] == Tag.MD) modal = true;
            else if (report.Tags[i].IsAdverb() || Negations.Contains(word) && word != "no") continue;
            else if (!Have.Contains(word)) break;
            start = i;
        }

        return new VerbGroup(start, i, negated, modal, Passive: be && report.Tags[index] != Tag.VBG, Progressive: be, did);
    }
}
