using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Corrects the mistakes of the tagger that cost events: verbs of headlines, plurals that are verbs, and the like.</summary>
internal static class TagRepair
{
    private static EventLexicon Lexicon => EventLexicon.Default;

    internal static void Repair(SentenceView view)
    {
        for (var at = view.First; at < view.End; at++)
        {
            // “Bachelet, 70, plans to return”: a plural noun would not stand between its owner and an infinitive.
            if (view.TagOf(at) is Tag.NNS && view.TagOf(at + 1) is Tag.TO && view.TagOf(at + 2) is Tag.VB && IsForm(view, at, VerbForm.ThirdPerson)
                && view.TagOf(at - 1) is Tag.NNP or Tag.Punct or Tag.PRP)
                view.Retag(at, Tag.VBZ);
            // “to” before a verb is no preposition.
            else if (view.Lower(at) is "to" && view.TagOf(at) is not Tag.TO && view.TagOf(at + 1) is Tag.VB)
                view.Retag(at, Tag.TO);
            // “a sternly worded email”
            else if (view.TagOf(at) is Tag.NN && view.Lower(at).EndsWith("ly", StringComparison.Ordinal) && view.TagOf(at + 1) is Tag.VBN or Tag.JJ
                && view.TagOf(at - 1) is Tag.DT or Tag.PRPS or Tag.POS)
                view.Retag(at, Tag.RB);
            // “including Beijing” is no act of anybody's.
            else if (view.TagOf(at) is Tag.VBG && view.Lower(at) is "including" or "according" or "regarding" or "concerning" or "pending" or "excluding")
                view.Retag(at, Tag.IN);
            // “, meeting with anybody who came”
            else if (view.TagOf(at) is Tag.NN && view.Tree.RelationOf(at) is Relation.AdverbialClause && view.Lower(at).EndsWith("ing", StringComparison.Ordinal)
                && IsForm(view, at, VerbForm.PresentParticiple))
                view.Retag(at, Tag.VBG);
        }

        if (IsTitleCase(view)) RepairHeadline(view);
    }

    private static bool IsForm(SentenceView view, int at, VerbForm form) => Lexicon.Forms(view.Lower(at)).Contains(form);

    // “UN Legal Office Releases Xinjiang Report”: capitals make every word a name.
    private static void RepairHeadline(SentenceView view)
    {
        var hasVerb = false;
        for (var at = view.First; at < view.End; at++) hasVerb |= view.TagOf(at).IsFinite();
        for (var at = view.First + 1; at < view.End; at++)
        {
            var tag = view.TagOf(at);
            if (!(tag.IsNoun() || tag is Tag.JJ) || view.UnitCovering(at)) continue;
            if (view.Lower(at - 1) == "to" && IsForm(view, at, VerbForm.Base) && !view.TagOf(at + 1).IsVerb()) view.Retag(at, Tag.VB);
            else if (!hasVerb && view.TagOf(at - 1).IsNoun() && FiniteTag(view, at) is { } verb)
            {
                view.Retag(at, verb);
                hasVerb = true;
            }
        }
    }

    private static Tag? FiniteTag(SentenceView view, int at) =>
        IsForm(view, at, VerbForm.ThirdPerson) && view.TagOf(at + 1) is not Tag.Punct ? Tag.VBZ
        : IsForm(view, at, VerbForm.Past) && !IsForm(view, at, VerbForm.Base) ? Tag.VBD
        : IsForm(view, at, VerbForm.Base) && view.TagOf(at - 1) is Tag.NNS or Tag.NNPS && view.TagOf(at + 1).IsNoun() ? Tag.VBP
        : null;

    private static bool IsTitleCase(SentenceView view)
    {
        var (words, capitals) = (0, 0);
        for (var at = view.First; at < view.End; at++)
        {
            if (!view.Token(at).IsWord || view.Token(at).Text.Length < 4) continue;
            words++;
            if (view.Token(at).IsCapitalized) capitals++;
        }

        return words >= 3 && capitals * 10 >= words * 7;
    }
}
