using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Gives each date of a sentence to the event of the clause it stands in.</summary>
/// <remarks>
/// A date belongs to the nearest verb or event noun before it in its clause; at the head of a clause (“In June, Bachelet
/// said”) to the clause's verb and those coordinated with it. A date that belongs to a verb which tells no event is nobody's.
/// </remarks>
internal sealed class EventDates(SentenceView view, Chunks chunks, ClauseReader clauses)
{
    private const int Reach = 45;

    private static readonly HashSet<string> Happens = new(StringComparer.Ordinal)
    {
        "take", "hold", "begin", "start", "end", "continue", "resume", "conclude", "set", "schedule", "plan", "come", "open", "close", "adjourn", "last",
    };

    private readonly Dictionary<int, EventDraft> _byHead = [];

    /// <summary>Sets the dates of the drafts.</summary>
    /// <param name="drafts">All events of the sentence.</param>
    /// <param name="carriers">For an event whose noun a verb carries, that verb.</param>
    internal void Assign(IReadOnlyList<EventDraft> drafts, IReadOnlyDictionary<EventDraft, VerbGroup> carriers)
    {
        foreach (var draft in drafts) _byHead.TryAdd(draft.End - 1, draft);
        foreach (var draft in drafts) _byHead.TryAdd(draft.First, draft);
        foreach (var (draft, verb) in carriers) _byHead.TryAdd(verb.Head, draft);
        for (var at = view.First; at < view.End;)
        {
            var date = view.DateAt(at);
            var end = at + 1;
            while (date >= 0 && view.DateAt(end) == date) end++;
            if (date >= 0) Assign(date, at, end);
            at = end;
        }

        foreach (var draft in drafts) GiveAdjoining(draft);
    }

    // “released the report minutes before her term ended on Wednesday”: minutes apart is the same day.
    private void GiveAdjoining(EventDraft draft)
    {
        if (draft.Date >= 0) return;
        for (var at = draft.End; at < view.End && at < draft.End + 12; at++)
        {
            if (at > draft.End && chunks.GroupAt(at) is not null) return;
            if (view.Lower(at) is not ("minutes" or "hours" or "moments") || view.Lower(at + 1) is not ("before" or "after")) continue;
            for (var next = at + 2; next < view.End && next < at + 15; next++)
            {
                if (view.DateAt(next) < 0) continue;
                Give(draft, view.DateAt(next), next);
                return;
            }

            return;
        }
    }

    private void Assign(int date, int from, int to)
    {
        // “her August 31 departure” dates the departure; “Wednesday's report” the report, which is no event.
        if (chunks.PhraseAt(from) is { } phrase && phrase.Head >= to)
        {
            Give(_byHead.GetValueOrDefault(phrase.Head), date, from);
            return;
        }

        if (view.TagOf(to) is Tag.POS)
        {
            if (chunks.PhraseFrom(to + 1) is { } owned) Give(_byHead.GetValueOrDefault(owned.Head), date, from);
            return;
        }

        if (IsClauseInitial(from, to) && Right(to) is { } verb) GiveForward(verb, date, from);
        else Give(Left(from), date, from);
    }

    private void Give(EventDraft? draft, int date, int token)
    {
        if (draft is null || draft.Date >= 0) return;
        draft.Date = date;
        // With its preposition: “on Wednesday” belongs to the clause whole.
        draft.Cover(view.TagOf(token - 1) is Tag.IN or Tag.TO && token > view.First ? token - 1 : token, token + 1);
        if (Math.Abs(token - draft.First) > 12) draft.Doubt += 0.04;
    }

    private bool IsClauseInitial(int from, int to)
    {
        var before = from - 1;
        if (view.TagOf(before) is Tag.IN or Tag.TO) before--;
        while (view.TagOf(before).IsAdverb()) before--;
        var isEdge = before < view.First || view.Lower(before) is "," or ";" or ":" || view.TagOf(before) is Tag.CC || view.IsQuoteMark(before)
            || Words.IsClauseOpener(view.Lower(before));
        if (!isEdge) return false;
        var next = view.Lower(to) == "," ? to + 1 : to;
        return chunks.PhraseFrom(next) is not null && (before < view.First || view.Lower(to) == "," || Words.IsClauseOpener(view.Lower(before)));
    }

    private VerbGroup? Right(int from)
    {
        for (var at = from; at < view.End && at < from + Reach; at++)
            if (chunks.GroupAt(at) is { IsFinite: true } group && !Words.IsRelative(view, group.First - 1)) return group;
        return null;
    }

    // The verb itself, what it governs directly (“began circulating”), and verbs coordinated with it.
    private void GiveForward(VerbGroup verb, int date, int token)
    {
        var subject = clauses.Read(verb).Subject;
        Give(_byHead.GetValueOrDefault(verb.Head) ?? Governed(verb), date, token);
        for (var i = verb.Index + 1; i < chunks.Groups.Count && i < verb.Index + 6; i++)
        {
            var other = chunks.Groups[i];
            if (other.IsFinite && view.TagOf(Steps.Back(view, other.First)) is Tag.CC && clauses.Read(other).Subject.SequenceEqual(subject))
                Give(_byHead.GetValueOrDefault(other.Head), date, token);
        }
    }

    private EventDraft? Governed(VerbGroup verb) =>
        verb.Index + 1 < chunks.Groups.Count && chunks.Groups[verb.Index + 1] is { IsFinite: false } next && next.First == verb.End
            ? _byHead.GetValueOrDefault(next.Head)
            : null;

    private EventDraft? Left(int from)
    {
        for (var at = from - 1; at >= view.First && at > from - Reach; at--)
        {
            if (_byHead.TryGetValue(at, out var draft)) return draft;
            if (chunks.GroupAt(at) is { } group) return Subject(group) ?? Fallback(group);
            if (view.Lower(at) is ";" || Words.IsClauseOpener(view.Lower(at))) return null;
        }

        return null;
    }

    // “The summit will take place on Friday”: the verb tells when its subject happens.
    private EventDraft? Subject(VerbGroup group)
    {
        if (!IsHappening(group)) return null;
        foreach (var phrase in clauses.Read(group).Subject)
        {
            if (_byHead.TryGetValue(phrase.Head, out var draft)) return draft;
            // “the last session of the Council, which ended on July 8”
            if (phrase.Preposition >= 0 && chunks.PhraseAt(phrase.Preposition - 1) is { } outer && _byHead.TryGetValue(outer.Head, out draft)) return draft;
        }

        return null;
    }

    private bool IsHappening(VerbGroup group) =>
        GroupReader.IsBe(view.Lower(group.Head))
        || EventLexicon.Default.Lemmas(view.Lower(group.Head)).Any(Happens.Contains) || view.Lower(group.Head) is "scheduled" or "planned" or "due";

    // “was reached on Friday” with its noun as subject was tried; a verb that means nothing of its own passes the date to the verb it hangs on.
    private EventDraft? Fallback(VerbGroup group) =>
        group.Kind == VerbKind.Infinitive && chunks.GroupAt(Steps.Back(view, group.First)) is { } outer && view.Lower(group.Head) is "be" or "take" or "have"
            ? _byHead.GetValueOrDefault(outer.Head)
            : null;
}
