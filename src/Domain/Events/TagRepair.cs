using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Corrects the tags that cost events: verbs of headlines, a plural that is a verb, nouns that look like one.</summary>
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
            // “including Beijing” is no act of anybody's.
            else if (view.TagOf(at) is Tag.VBG && view.Lower(at) is "including" or "according" or "regarding" or "concerning" or "pending" or "excluding")
                view.Retag(at, Tag.IN);
            // “any wrongdoing”: after a determiner a gerund is a noun, where it modifies none.
            else if (view.TagOf(at) is Tag.VBG && view.TagOf(at - 1) is Tag.DT or Tag.PRPS or Tag.POS && view.TagOf(at + 1) is Tag.Punct or Tag.IN or Tag.CC)
                view.Retag(at, Tag.NN);
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
