using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>Finds the events of one sentence.</summary>
internal static class SentenceEvents
{
    private static readonly string[] PlacePrepositions = ["in", "at", "to", "near", "outside", "across", "inside", "into", "around", "throughout", "from"];

    /// <summary>The events, each trigger once, with at least one participant.</summary>
    internal static IEnumerable<EventReading> Find(SentenceView view, IReadOnlyDictionary<string, Actor> actors, DocumentOwners owners)
    {
        var chunks = new Chunks(view);
        var clauses = new ClauseReader(view, chunks);
        var participation = new Participation(view, chunks, actors, owners);
        var verbs = new VerbEvents(view, chunks, clauses, participation);
        var told = new List<(VerbGroup Group, EventDraft Draft)>();
        var meaningful = new HashSet<int>();
        foreach (var group in chunks.Groups)
        {
            if (verbs.Read(group) is not { } draft) continue;
            told.Add((group, draft));
            if (draft.Trigger.Words.Length > 1) meaningful.Add(group.Index);
        }

        var nouns = new NounEvents(view, chunks, clauses, participation, meaningful);

        var drafts = new List<EventDraft>();
        var carriers = new Dictionary<EventDraft, VerbGroup>();
        foreach (var phrase in chunks.Phrases)
        {
            if (nouns.Read(phrase) is not { } draft) continue;
            drafts.Add(draft);
            if (nouns.Carrier(phrase) is { } carrier) carriers[draft] = carrier.Verb;
        }

        // “held talks” is told by “talks”; but “announced talks” is both announced and talks.
        var carried = carriers.Values.Select(verb => verb.Index).ToHashSet();
        drafts.AddRange(told.Where(pair => !carried.Contains(pair.Group.Index) || pair.Draft.Trigger.Type == EventType.Statement).Select(pair => pair.Draft));
        if (drafts.Count == 0) return [];

        drafts = Distinct([.. drafts.Where(draft => draft.Sources.Count + draft.Targets.Count + draft.Others.Count > 0)], chunks, clauses);
        new EventDates(view, chunks, clauses).Assign(drafts, carriers);
        foreach (var draft in drafts) FindPlace(view, chunks, draft);
        return drafts.Select(draft => new EventReading(view, draft));
    }

    // One event a trigger, the longer phrase first; and none for a noun whose verb tells the same (“the session ended”).
    private static List<EventDraft> Distinct(List<EventDraft> drafts, Chunks chunks, ClauseReader clauses)
    {
        var kept = new List<EventDraft>();
        var taken = new HashSet<int>();
        foreach (var draft in drafts.OrderByDescending(draft => draft.End - draft.First).ThenBy(draft => draft.First))
        {
            var tokens = Enumerable.Range(draft.First, draft.End - draft.First);
            if (tokens.Any(taken.Contains)) continue;
            taken.UnionWith(tokens);
            kept.Add(draft);
        }

        var verbTypes = kept.Where(draft => draft.Trigger.Part == TriggerPart.Verb)
            .SelectMany(draft => (chunks.GroupAt(draft.First) is { } group ? clauses.Read(group).Subject : []).Select(phrase => (phrase.Head, draft.Trigger.Type)))
            .ToHashSet();
        kept.RemoveAll(draft => draft.Trigger.Part != TriggerPart.Verb && verbTypes.Contains((draft.End - 1, draft.Trigger.Type)));
        return [.. kept.OrderBy(draft => draft.First)];
    }

    // What follows is what the act is about, and its places are not the act's: “denied abuses in Xinjiang”, “a report on abuses in Xinjiang”.
    private static bool IsTopic(string word, EventType type) =>
        word is "on" or "about" or "for" or "over" or "regarding" || (word is "of" && IsSpoken(type));

    /// <summary>Whether events of a type are done in words.</summary>
    internal static bool IsSpoken(EventType type) => type is EventType.Accuse or EventType.Reject or EventType.Support or EventType.Request or EventType.Threaten
        or EventType.Statement;

    private static void FindPlace(SentenceView view, Chunks chunks, EventDraft draft)
    {
        for (var at = draft.First; at < draft.Clause.End; at++)
        {
            if (at >= draft.End && (chunks.GroupAt(at) is not null || IsTopic(view.Lower(at), draft.Trigger.Type))) return;
            if (chunks.PhraseAt(at) is not { Place: { } place } phrase || phrase.First != at) continue;
            if (IsSpoken(draft.Trigger.Type) && chunks.PhraseAt(phrase.Preposition - 1) is { Actor: null }) return;
            var isObject = phrase.Preposition < 0 && draft.Trigger.Mode == "visit";
            if (!isObject && !(phrase.Preposition >= 0 && PlacePrepositions.Contains(view.Lower(phrase.Preposition)))) continue;
            draft.Place = place;
            return;
        }
    }
}
