using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Tells past tense from past participle by the clause around it, where its tag is wrong.</summary>
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
        }
    }

    // “Bachelet confirmed last week that …”, “China rejected the report”: a participle after a noun takes neither an object nor “that”.
    private static bool IsFinite(SentenceView view, Chunks chunks, VerbGroup group, bool isAlone)
    {
        if (chunks.PhraseAt(group.First - 1) is null) return false;
        var next = SkipDates(view, group.End);
        if (view.Lower(next) is "that") return true;
        // “a spokesperson declined to comment”; but “a man told to leave”
        if (chunks.GroupAt(next) is { Kind: VerbKind.Infinitive } && EventLexicon.Default.Lemmas(view.Lower(group.Head))
            .Any(lemma => EventLexicon.Default.Governor(lemma, 'v', hasObject: false) is { ObjectActs: false })) return true;
        if (chunks.PhraseFrom(next) is not null && view.DateAt(next) < 0) return true;
        return isAlone;
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
