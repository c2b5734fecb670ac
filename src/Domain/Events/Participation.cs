using System.Collections.Immutable;
using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>Fills the roles of an event from the places that its trigger names.</summary>
internal sealed class Participation(SentenceView view, Chunks chunks, IReadOnlyDictionary<string, Actor> actors, DocumentOwners owners)
{
    /// <summary>Fills source, target and others of an event told by a verb.</summary>
    internal void Fill(EventDraft draft, ClauseParts parts)
    {
        var trigger = draft.Trigger;
        FillFirst(draft.Sources, trigger.Sources, place => At(place, parts, isTarget: false));
        FillFirst(draft.Targets, trigger.Targets, place => At(place, parts, isTarget: true));
        AddOthers(draft, parts.Object, parts.Arguments);
        if (trigger.Type == EventType.Publication && trigger.Sources.Contains("subject") && parts.Object is { } document) FillIssuer(draft, document, parts.IsPassive);
        Tidy(draft);
        TellWordsFromBlows(draft, parts.Subjects, parts.IsPassive);
        if (IsMutual(trigger) && draft.Targets.Count == 0 && draft.Sources.Count > 1)
        {
            draft.Targets.AddRange(draft.Sources.Skip(1));
            draft.Sources.RemoveRange(1, draft.Sources.Count - 1);
        }
    }

    // “the report was made public”: by who owns it, or by who was told before to have issued it.
    private void FillIssuer(EventDraft draft, NounPhrase document, bool isPassive)
    {
        if (draft.Sources.Count == 0) draft.Sources.AddRange(OwnerOf(document));
        var noun = view.Lower(document.Head);
        if (draft.Sources.Count > 0) owners.Remember(noun, draft.Sources[0].Mention.ActorId);
        else if (isPassive && view.Lower(document.First) is "the" && owners.OwnerOf(noun) is { } issuer) draft.Sources.Add(new ActorReading(issuer, false));
    }

    // “Bachelet and Beijing agreed”: with each other.
    private static bool IsMutual(Trigger trigger) => trigger.Mode is "settle" or "meet" or "talk" or "joint" or "trade";

    /// <summary>The actors of a phrase and of what is listed after it; where it names none, who owns it.</summary>
    internal IEnumerable<ActorReading> ActorsOf(NounPhrase phrase, bool mayBeOwner)
    {
        var found = 0;
        var last = phrase;
        foreach (var item in chunks.WithListed(phrase))
        {
            last = item;
            if (item.Actor is not { } actor) continue;
            found++;
            yield return new ActorReading(actor, true);
        }

        if (Included(last) is { } included)
        {
            foreach (var item in chunks.WithListed(included))
            {
                if (item.Actor is null) continue;
                found++;
                yield return new ActorReading(item.Actor, true);
            }
        }

        if (found == 0 && Apposed(phrase) is { } named)
        {
            found++;
            yield return new ActorReading(named, true);
        }

        if (found == 0 && mayBeOwner && phrase.Possessor is { } owner) yield return new ActorReading(owner, false);
    }

    /// <summary>Who owns what a phrase names, or is named before its noun.</summary>
    internal static IEnumerable<ActorReading> OwnerOf(NounPhrase phrase) =>
        (phrase.Possessor ?? phrase.Modifier) is { } owner ? [new ActorReading(owner, false)] : [];

    /// <summary>Whether a phrase belongs to one of the classes; “actor” and “place” ask what it refers to.</summary>
    internal bool IsIn(NounPhrase phrase, ImmutableArray<string> classes)
    {
        foreach (var group in classes)
        {
            if (group == "actor" ? phrase.Actor is not null : group == "place" ? phrase.Place is not null : IsIn(phrase, group)) return true;
        }

        return false;
    }

    private bool IsIn(NounPhrase phrase, string group)
    {
        if (phrase.Actor is { } mention && actors.TryGetValue(mention.ActorId, out var actor))
        {
            if (group == "person") return actor.Kind == ActorKind.Person;
            if (group == "body") return actor.Kind is ActorKind.Organization or ActorKind.Country or ActorKind.Group;
            if (group == "document" && mention.Kind != MentionKind.Name && actor.Kind == ActorKind.Person) return false;
        }

        return EventLexicon.Default.IsIn(view.Lower(phrase.Head), group);
    }

    /// <summary>Takes an attack by a named person, or by a body on a person, for a verbal one, unless those who attack are armed.</summary>
    internal void TellWordsFromBlows(EventDraft draft, ImmutableArray<NounPhrase> attackers, bool isPassive)
    {
        if (draft.Trigger is not { Type: EventType.Assault, Mode: "attack" }) return;
        if (view.Lower(draft.First) is not ("attack" or "attacks" or "attacked" or "attacking" or "assault" or "assaults" or "assailed" or "assail" or "assails"
            or "punch" or "offensive" or "onslaught" or "hammering")) return;
        if (attackers.Any(phrase => EventLexicon.Default.IsIn(view.Lower(phrase.Head), "force"))) return;
        var onPeople = draft.Targets.All(actor => KindOf(actor.Mention) == ActorKind.Person || !actor.IsDirect);
        var isVerbal = draft.Sources.Count == 0
            ? !isPassive && onPeople && draft.Targets.Count > 0
            : draft.Sources.All(actor => KindOf(actor.Mention) == ActorKind.Person && actor.Mention.Kind != MentionKind.Nominal)
                || (onPeople && draft.Sources.All(actor => KindOf(actor.Mention) is ActorKind.Person or ActorKind.Organization));
        if (!isVerbal) return;
        draft.Trigger = draft.Trigger with { Type = EventType.Accuse, Mode = "criticize" };
    }

    /// <summary>Whether whom it is done to are what the trigger asks for: a country's election appoints nobody.</summary>
    internal bool AreTargets(EventDraft draft) => draft.Trigger.Conditions.All(condition => condition.On != TriggerCondition.Place.Target
        || (draft.Targets.Count > 0 && draft.Targets.All(actor => KindOf(actor.Mention) == ActorKind.Person)));

    private ActorKind? KindOf(Mention mention) => actors.TryGetValue(mention.ActorId, out var actor) ? actor.Kind : null;

    // “some countries, including the United States”, “activists, particularly Dolkun Isa”
    private NounPhrase? Included(NounPhrase phrase)
    {
        var at = view.Lower(phrase.End) is "," ? phrase.End + 1 : phrase.End;
        if (view.Lower(at) is not ("including" or "particularly" or "notably" or "especially")) return null;
        return chunks.PhraseFrom(at + 1) is { Actor: not null } included ? included : null;
    }

    /// <summary>Adds whom a request or charge is about: “asked the Council not to meet activists” concerns the activists too.</summary>
    internal void AddConcerned(EventDraft draft, Arguments arguments)
    {
        if (arguments.Complement is not { } verb || draft.Targets.Count == 0) return;
        var inner = Arguments.Of(view, chunks, verb, verb.End, takesObject: true);
        var found = inner.Object is { } direct ? ActorsOf(direct, false).ToList() : [];
        if (found.Count == 0)
            found = inner.Prepositional.Where(argument => argument.Preposition is "with" or "toward" or "towards" or "against").SelectMany(argument => ActorsOf(argument.Phrase, false)).ToList();
        draft.Others.AddRange(found);
        Tidy(draft);
    }

    // “Volker Turk, an Austrian who …”: the description stands for the name before it.
    private Mention? Apposed(NounPhrase phrase) =>
        phrase.Preposition < 0 && phrase.Possessor is null && view.Lower(phrase.First) is "a" or "an" or "the" && view.Lower(phrase.First - 1) is ","
        && chunks.PhraseAt(phrase.First - 2) is { Actor: { Kind: MentionKind.Name } name } ? name : null;

    private static void FillFirst(List<ActorReading> role, ImmutableArray<string> places, Func<string, IEnumerable<ActorReading>> find)
    {
        foreach (var place in places)
        {
            role.AddRange(find(place));
            if (role.Count > 0) return;
        }
    }

    private NounPhrase? Of(NounPhrase phrase) => view.Lower(phrase.End) is "of" ? chunks.PhraseFrom(phrase.End + 1) : null;

    private IEnumerable<ActorReading> At(string place, ClauseParts parts, bool isTarget)
    {
        switch (place)
        {
            case "subject":
                var subjects = parts.Subjects.SelectMany(phrase => ActorsOf(phrase, mayBeOwner: false)).ToList();
                if (subjects.Count > 0 || parts.IsPassive) return subjects;
                return parts.Owner is { } owner ? [new ActorReading(owner, false)] : parts.Subjects.SelectMany(OwnerIfBody);
            case "object":
                if (parts.Arguments.IndirectObject is { Actor: not null } indirect) return ActorsOf(indirect, false);
                var objects = parts.Objects.SelectMany(phrase => ActorsOf(phrase, isTarget)).ToList();
                if (objects.Count > 0 || !isTarget) return objects;
                // “endorsed the re-election of Paul Ryan”
                if (parts.Object is { } thing && !parts.IsPassive && Of(thing) is { Actor: not null } owned) return ActorsOf(owned, false).Select(actor => actor with { IsDirect = false });
                return parts.Arguments.ClauseSubject is { } clause ? ActorsOf(clause, false) : [];
            case "that":
                return parts.Arguments.ClauseSubject is { } subject ? ActorsOf(subject, false) : [];
            case "possessor":
                return parts.Subjects.SelectMany(subject => subject.Possessor is null && Of(subject) is { } body ? ActorsOf(body, true) : OwnerOf(subject));
            default:
                return Prepositional(parts.Arguments, place);
        }
    }

    // “the government's campaign has flushed …”: a body of people acts for its owner; “her decision” does not.
    private IEnumerable<ActorReading> OwnerIfBody(NounPhrase phrase) =>
        EventLexicon.Default.IsIn(view.Lower(phrase.Head), "agent") ? OwnerOf(phrase) : [];

    /// <summary>The actors of the first phrase with a preposition that names any.</summary>
    internal IEnumerable<ActorReading> Prepositional(Arguments arguments, string preposition)
    {
        foreach (var (word, phrase) in arguments.Prepositional)
        {
            if (word != preposition || phrase.Joined >= 0) continue;
            var found = ActorsOf(phrase, mayBeOwner: preposition is not ("by" or "to" or "from")).ToList();
            if (found.Count > 0) return found;
        }

        return [];
    }

    // The actor that a document is about, and the body whose post it is.
    private void AddOthers(EventDraft draft, NounPhrase? direct, Arguments arguments)
    {
        switch (draft.Trigger.Type)
        {
            case EventType.Publication:
                foreach (var (word, phrase) in arguments.Prepositional)
                    if (word is "on" or "about" or "into") draft.Others.AddRange(ActorsOf(phrase, mayBeOwner: true));
                break;
            case EventType.Appointment:
                foreach (var (word, phrase) in arguments.Prepositional)
                    if (word is "from" or "at" or "as" or "of" or "to" or "in" && phrase.Actor is not null) draft.Others.AddRange(ActorsOf(phrase, false));
                if (direct is not null && direct.Actor is null) draft.Others.AddRange(OwnerOf(direct));
                break;
        }
    }

    /// <summary>Leaves each actor in its first role only.</summary>
    internal static void Tidy(EventDraft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        draft.Sources.RemoveAll(actor => !seen.Add(actor.Mention.ActorId));
        draft.Targets.RemoveAll(actor => !seen.Add(actor.Mention.ActorId));
        draft.Others.RemoveAll(actor => !seen.Add(actor.Mention.ActorId));
    }
}
