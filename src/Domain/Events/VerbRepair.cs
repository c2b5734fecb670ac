using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Tells past tense from past participle by the clause around it, where the tag is wrong.</summary>
internal static class VerbRepair
{
    internal static void Repair(SentenceView view, Chunks chunks)
    {
        var finite = chunks.Groups.Count(group => group.IsFinite);
        for (var i = 0; i < chunks.Groups.Count; i++)
        {
            var group = chunks.Groups[i];
            if (group.Kind == VerbKind.Participle && IsFinite(view, chunks, group, finite == 0))
                chunks.Replace(group with { Kind = VerbKind.Finite, Tense = Tag.VBD });
            else if (group is { Kind: VerbKind.Finite, Tense: Tag.VBD } && group.First == group.Head && IsCoordinatedPassive(view, chunks, group))
                chunks.Replace(group with { Kind = VerbKind.Participle, Tense = Tag.VBN });
            else if (group is { Kind: VerbKind.Finite, Tense: Tag.VBD } && group.First == group.Head && IsReduced(view, chunks, group))
                chunks.Replace(group with { Kind = VerbKind.Participle, Tense = Tag.VBN });
        }
    }

    // “Bachelet confirmed last week that …”, “China rejected the report”: a participle after a noun takes neither an object nor “that”.
    private static bool IsFinite(SentenceView view, Chunks chunks, VerbGroup group, bool isAlone)
    {
        // “Ann, its former head, resigned”
        if (group.First == group.Head && view.IsPredicate(group.Head)) return true;
        if (chunks.PhraseAt(group.First - 1) is null) return false;
        var next = SkipDates(view, group.End);
        if (view.Lower(next) is "that") return true;
        // “a spokesperson declined to comment”; but “a man told to leave”
        if (chunks.GroupAt(next) is { Kind: VerbKind.Infinitive } && EventLexicon.Default.Lemmas(view.Lower(group.Head))
            .Any(lemma => EventLexicon.Default.Governor(lemma, 'v', hasObject: false) is { ObjectActs: false })) return true;
        if (chunks.PhraseFrom(next) is not null && view.DateAt(next) < 0) return true;
        return isAlone;
    }

    // “was charged in 2014 and extradited”
    private static bool IsCoordinatedPassive(SentenceView view, Chunks chunks, VerbGroup group) =>
        group.Index > 0 && chunks.Groups[group.Index - 1].IsPassive && view.TagOf(Steps.Back(view, group.First)) is Tag.CC
        && EventLexicon.Default.Forms(view.Lower(group.Head)).Contains(VerbForm.PastParticiple)
        && chunks.PhraseFrom(SkipDates(view, group.End)) is null && view.Lower(group.End) is not "that"
        && chunks.GroupAt(group.End) is not { Kind: VerbKind.Infinitive };

    // “The report released Wednesday broke new ground”: another finite verb follows in the same clause.
    private static bool IsReduced(SentenceView view, Chunks chunks, VerbGroup group)
    {
        if (chunks.PhraseAt(group.First - 1) is not { } before || before.Actor is { Kind: Actors.MentionKind.Pronoun }) return false;
        if (view.Lower(group.Head) is "said" or "was" or "were" or "had" or "did" or "told") return false;
        if (group.Index > 0 && view.Lower(group.First - 1) is "who" or "which" or "that") return false;
        var at = SkipDates(view, group.End);
        if (chunks.PhraseFrom(at) is not null || view.TagOf(at) is not (Tag.IN or Tag.TO or Tag.RB or Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD)) return false;
        for (var steps = 0; at < view.End && steps < 30; steps++)
        {
            if (chunks.GroupAt(at) is { } other) return other.IsFinite;
            if (view.TagOf(at) is Tag.CC or Tag.Punct or Tag.WDT or Tag.WP or Tag.WRB || Words.IsClauseOpener(view.Lower(at))) return false;
            // A phrase without a preposition would be the subject of that verb.
            if (chunks.PhraseFrom(at) is { } phrase)
            {
                if (phrase.Preposition < 0 && phrase.Joined < 0 && view.DateAt(at - 1) < 0) return false;
                at = phrase.End;
            }
            else
            {
                at++;
            }
        }

        return false;
    }

    private static int SkipDates(SentenceView view, int at)
    {
        while (view.DateAt(at) >= 0 || view.TagOf(at).IsAdverb()) at++;
        if (view.TagOf(at) is Tag.IN && view.DateAt(at + 1) >= 0)
        {
            at++;
            while (view.DateAt(at) >= 0) at++;
        }

        return at;
    }
}
