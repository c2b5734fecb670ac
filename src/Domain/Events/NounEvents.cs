using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads the events that nouns tell: “Bachelet's visit to China in May”, “held talks”, “the publication of the report by the office”.</summary>
/// <param name="view">The sentence.</param>
/// <param name="chunks">Its phrases and groups.</param>
/// <param name="clauses">Subjects and factuality.</param>
/// <param name="participation">Fills the roles.</param>
/// <param name="meaningful">Indexes of groups that mean something of their own here (“called the meeting off”) and carry no noun.</param>
internal sealed class NounEvents(SentenceView view, Chunks chunks, ClauseReader clauses, Participation participation, IReadOnlySet<int> meaningful)
{
    // “plans for a visit”, “called for talks”, “a proposal for sanctions”: what stands there has not happened.
    private static readonly HashSet<string> Sought = new(StringComparer.Ordinal)
    {
        "plan", "propose", "demand", "seek", "urge", "request", "offer", "consider", "expect", "want", "threaten", "oppose", "reject", "call",
        "prevent", "avoid", "promise", "pledge", "discuss", "contemplate", "block", "stop", "refuse", "await", "hope", "push", "deserve", "need",
        "prepare", "arrange", "schedule", "ask", "press", "deny", "rule", "risk", "fear", "warn", "suggest", "recommend", "welcome", "envision", "envisage",
    };

    private const int Reach = 4;

    private static readonly HashSet<string> CalledOff = new(StringComparer.Ordinal) { "cancel", "scrap", "postpone", "shelve", "abort", "forgo", "skip" };

    private static readonly HashSet<string> Happens = new(StringComparer.Ordinal)
    {
        "take", "happen", "occur", "begin", "start", "come", "go", "follow", "be", "hold", "end", "continue", "resume", "conclude", "last", "schedule",
        "plan", "expect", "set", "include", "delay", "make", "reach", "sign", "announce",
    };

    /// <summary>The event that a phrase tells; null where it tells none.</summary>
    internal EventDraft? Read(NounPhrase phrase)
    {
        if (IsCharge(phrase)) return null;
        if (phrase.Actor is not null || phrase.Place is not null || view.TagOf(phrase.Head) is Tag.PRP) return null;
        foreach (var trigger in EventLexicon.Default.Nouns(view.Lower(phrase.Head)))
        {
            if (Match(trigger, phrase) is { } first && Draft(trigger, phrase, first) is { } draft) return draft;
        }

        return null;
    }

    /// <summary>The verb that only carries the noun, with whether its subject is the source; null where none does.</summary>
    internal (VerbGroup Verb, bool IsSource)? Carrier(NounPhrase phrase)
    {
        // “has been in talks with”: the noun is what is said of the subject.
        if (phrase.Preposition >= 0 && chunks.GroupOf(phrase.Top) is { } copula)
            return view.Lower(phrase.Preposition) is "in" or "on" or "into" ? (copula, true) : null;
        if (chunks.GroupOf(phrase.Governor) is not { } group || group.First >= phrase.First || meaningful.Contains(group.Index)) return null;
        if (phrase.Preposition >= 0)
        {
            // “came under criticism”
            if (phrase.Relation is not Relation.Oblique) return null;
            if (GroupReader.IsBe(view.Lower(group.Head)) && view.Lower(phrase.Preposition) is "in" or "on" or "into") return (group, true);
            return view.Lower(phrase.Preposition) is "under" && view.Lower(group.Head) is "come" or "came" or "comes" ? (group, false) : null;
        }

        if (group.IsPassive || group.Kind == VerbKind.Participle || phrase.Relation is not (Relation.DirectObject or Relation.OpenComplement)) return null;
        foreach (var lemma in EventLexicon.Default.Lemmas(view.Lower(group.Head)))
            if (EventLexicon.Default.LightVerb(lemma) is { } isSource) return (group, isSource);
        return null;
    }

    // “accused Beijing of mistreatment”: the charge is told by the accusation.
    private bool IsCharge(NounPhrase phrase)
    {
        if (phrase.Preposition < 0 || view.Lower(phrase.Preposition) is not ("of" or "with")) return false;
        var governor = phrase.Governor;
        if (chunks.PhraseAt(governor) is { Preposition: < 0, Relation: Relation.DirectObject } accused) governor = accused.Governor;
        return chunks.GroupOf(governor) is { } verb && EventLexicon.Default.Lemmas(view.Lower(verb.Head)).Any(lemma => lemma is "accuse" or "suspect" or "charge" or "convict");
    }

    // The first token of the trigger's words, which end at the noun; null where they are others.
    private int? Match(Trigger trigger, NounPhrase phrase)
    {
        var first = phrase.Head - trigger.Words.Length + 1;
        for (var i = 0; i < trigger.Words.Length - 1; i++)
            if (view.Lower(first + i) != trigger.Words[i]) return null;
        return first;
    }

    private EventDraft? Draft(Trigger trigger, NounPhrase phrase, int first)
    {
        var arguments = Arguments.Of(view, chunks, phrase);
        if (!trigger.Conditions.All(condition => Holds(condition, phrase, arguments))) return null;
        var carrier = Carrier(phrase);
        var passive = carrier is null ? PassiveCarrier(phrase) : null;
        if (trigger.Part == TriggerPart.CarriedNoun && carrier is null && passive is null) return null;

        var draft = new EventDraft(trigger, first, phrase.End) { Doubt = 0.06 };
        draft.Cover(phrase.First, arguments.End);
        FillRoles(draft, phrase, arguments);
        if (carrier is { } carried) FillFromCarrier(draft, carried.Verb, carried.IsSource);
        else if (passive is not null) FillFromPassive(draft, passive);
        if (draft.Sources.Count == 0 && phrase.Possessor is { } owner && draft.Targets.All(target => target.Mention != owner)) draft.Sources.Add(new ActorReading(owner, true));
        if (draft.Sources.Count == 0 && IsDuring(phrase)) FillFromMain(draft, phrase);
        Participation.Tidy(draft);
        participation.TellWordsFromBlows(draft, [], isPassive: true);
        if (IsGeneric(draft, phrase, carrier is not null) || !participation.AreTargets(draft)) return null;
        // “has strong support among evangelicals”: who has it does not give it.
        if (carrier is { IsSource: true } held && SentenceEvents.IsSpoken(trigger.Type) && view.Lower(held.Verb.Head) is "has" or "have" or "had" or "having") return null;
        draft.Factuality = Factuality(phrase, carrier?.Verb, passive);
        return draft;
    }

    private bool Holds(TriggerCondition condition, NounPhrase phrase, Arguments arguments) => condition.On switch
    {
        TriggerCondition.Place.Of => (phrase.OwnerHead >= 0 && condition.Values.Any(group => EventLexicon.Default.IsIn(view.Lower(phrase.OwnerHead), group)))
            || arguments.Prepositional.Any(argument => argument.Preposition == "of" && participation.IsIn(argument.Phrase, condition.Values)),
        TriggerCondition.Place.Target => true,
        TriggerCondition.Place.Preposition => arguments.Prepositional.Any(argument => condition.Values.Contains(argument.Preposition)),
        _ => false,
    };

    private void FillRoles(EventDraft draft, NounPhrase phrase, Arguments arguments)
    {
        foreach (var place in draft.Trigger.Sources)
        {
            if (draft.Sources.Count > 0) break;
            var found = At(place, phrase, arguments, isTarget: false).ToList();
            // “talks between A and B”: the first named acts, the others take part.
            draft.Sources.AddRange(place == "between" ? found.Take(1) : found);
            if (place == "between") draft.Targets.AddRange(found.Skip(1));
        }

        foreach (var place in draft.Trigger.Targets)
        {
            if (draft.Targets.Count > 0) break;
            draft.Targets.AddRange(At(place, phrase, arguments, isTarget: true).Where(actor => draft.Sources.All(source => source.Mention != actor.Mention)));
        }

        if (draft.Trigger.Type == EventType.Publication)
        {
            foreach (var (preposition, document) in arguments.Prepositional)
                if (preposition is "of" && draft.Sources.Count == 0) draft.Sources.AddRange(Participation.OwnerOf(document));
            foreach (var (preposition, about) in arguments.Prepositional)
                if (preposition is "on" or "about") draft.Others.AddRange(participation.ActorsOf(about, mayBeOwner: true));
        }
    }

    private IEnumerable<ActorReading> At(string place, NounPhrase phrase, Arguments arguments, bool isTarget) => place switch
    {
        "possessor" when phrase.Possessor is { } owner => [new ActorReading(owner, true)],
        "possessor" when phrase.Modifier is { } owner && !isTarget => [new ActorReading(owner, false)],
        "possessor" => [],
        _ => participation.Prepositional(arguments, place),
    };

    private void FillFromCarrier(EventDraft draft, VerbGroup verb, bool isSource)
    {
        var reading = clauses.Read(verb);
        var actors = reading.Owner is { } owner ? [new ActorReading(owner, false)]
            : reading.Subject.SelectMany(subject => participation.ActorsOf(subject, mayBeOwner: false)).ToList();
        if (!isSource && draft.Sources.Count == 0)
        {
            // “faces the criticism of her rival”: who is named with “of” is who criticises.
            draft.Sources.AddRange(draft.Targets);
            draft.Targets.Clear();
        }

        (isSource ? draft.Sources : draft.Targets).InsertRange(0, actors);
        draft.Cover(reading.IsOwn && !reading.Subject.IsEmpty ? reading.Subject[0].First : verb.First, verb.End);
        if (reading.IsOwn && !reading.Subject.IsEmpty) draft.Cover(reading.Subject[0].First, reading.Subject[^1].End);
    }

    // “faced criticism during a visit in May”: the visitor is who the clause is about.
    private bool IsDuring(NounPhrase phrase) =>
        view.Lower(phrase.Head) is "visit" or "trip" or "tour" && phrase.Preposition >= 0 && view.Lower(phrase.Preposition) is "during" or "on" or "after" or "before"
        && view.Lower(phrase.First) is "a" or "an" or "the";

    private void FillFromMain(EventDraft draft, NounPhrase phrase)
    {
        var head = phrase.Governor;
        for (var step = 0; step < Reach && chunks.GroupOf(head) is null && view.Tree.Head(head) >= 0; step++) head = view.Tree.Head(head);
        if (chunks.GroupOf(head) is not { } main) return;
        draft.Sources.AddRange(clauses.Read(main).Subject.SelectMany(subject => participation.ActorsOf(subject, mayBeOwner: false)).Select(actor => actor with { IsDirect = false }));
    }

    private void FillFromPassive(EventDraft draft, VerbGroup verb)
    {
        var arguments = Arguments.Of(view, chunks, verb, verb.End, takesObject: false);
        if (draft.Sources.Count == 0) draft.Sources.AddRange(participation.Prepositional(arguments, "by"));
        draft.Cover(verb.First, arguments.End);
    }

    // “An agreement was reached by …”
    private VerbGroup? PassiveCarrier(NounPhrase phrase) => VerbOf(phrase) is { IsPassive: true } verb
        && EventLexicon.Default.Lemmas(view.Lower(verb.Head)).Any(lemma => EventLexicon.Default.LightVerb(lemma) is true) ? verb : null;

    // The verb whose subject the phrase is.
    private VerbGroup? VerbOf(NounPhrase phrase) =>
        phrase.Relation is Relation.Subject or Relation.PassiveSubject && phrase.Preposition < 0 ? chunks.GroupOf(phrase.Governor) : null;

    // “additional meetings and visits”, “attacks”: nobody's in particular.
    private bool IsGeneric(EventDraft draft, NounPhrase phrase, bool isCarried)
    {
        // “a rejection of him”: an opinion, where nobody is named who rejects; an attack on somebody is one all the same.
        if (draft.Sources.Count == 0 && !isCarried && SentenceEvents.IsSpoken(draft.Trigger.Type)) return true;
        var isPlural = view.TagOf(phrase.Head) is Tag.NNS;
        if (!isPlural || isCarried || phrase.Possessor is not null) return draft.Sources.Count == 0 && draft.Targets.Count == 0;
        var isOnePlural = view.Lower(phrase.Head) is "talks" or "negotiations" or "discussions" or "consultations" or "sanctions" or "protests" or "conversations" or "clashes" or "arrests";
        return !isOnePlural || draft.Sources.Count + draft.Targets.Count == 0;
    }

    private Factuality Factuality(NounPhrase phrase, VerbGroup? carrier, VerbGroup? passive)
    {
        var first = view.Lower(phrase.First);
        if (first is "no" or "neither") return Events.Factuality.Negated;
        if (carrier is not null) return clauses.Read(carrier).Factuality;
        if (passive is not null) return clauses.Read(passive).Factuality;
        for (var at = phrase.First; at < phrase.Head; at++)
        {
            switch (view.Lower(at))
            {
                case "upcoming" or "planned" or "scheduled" or "forthcoming" or "next" or "coming" or "future" or "expected" or "imminent" or "looming":
                    return Events.Factuality.Future;
                case "possible" or "potential" or "proposed" or "any" or "such" or "alleged" or "suspected" or "threatened" or "would-be":
                    return Events.Factuality.Hypothetical;
            }
        }

        if (first is "a" or "an" && phrase.Preposition >= 0 && view.Lower(phrase.Preposition) is "for" or "about" && IsSought(phrase.Governor)) return Events.Factuality.Hypothetical;
        return FromVerb(phrase);
    }

    // “talks about a visit”, “plans for a summit”
    private bool IsSought(int governor)
    {
        if (chunks.PhraseAt(governor) is { } outer)
            return EventLexicon.Default.Governor(view.Lower(outer.Head), 'n') is not null || EventLexicon.Default.Nouns(view.Lower(outer.Head)).Any(trigger => trigger.Type == EventType.Consult);
        return chunks.GroupOf(governor) is { } verb && EventLexicon.Default.Lemmas(view.Lower(verb.Head)).Any(Sought.Contains);
    }

    // “The summit is on Friday”; but “the summit was not political” took place.
    private bool IsWhen(VerbGroup copula) => copula.Predicate == copula.Head || view.DateAt(copula.Predicate) >= 0 || view.Tree.Child(copula.Predicate, Relation.Case) >= 0;

    private Factuality FromVerb(NounPhrase phrase)
    {
        if (VerbOf(phrase) is { } verb)
        {
            var happens = EventLexicon.Default.Lemmas(view.Lower(verb.Head)).Any(Happens.Contains) || (GroupReader.IsBe(view.Lower(verb.Head)) && IsWhen(verb));
            if (!happens) return Events.Factuality.Asserted;
            var isPlanned = verb.IsPassive && view.Lower(verb.Head) is "scheduled" or "planned" or "expected" or "set" or "slated";
            return isPlanned ? Events.Factuality.Future : clauses.Read(verb).Factuality;
        }

        if (chunks.GroupOf(phrase.Governor) is not { } outer || outer.IsPassive || outer.First > phrase.First) return Events.Factuality.Asserted;
        var lemmas = EventLexicon.Default.Lemmas(view.Lower(outer.Head));
        if (lemmas.Any(CalledOff.Contains) || (lemmas.Contains("call") && (view.Lower(outer.End) is "off" || meaningful.Contains(outer.Index)))) return Events.Factuality.Negated;
        return lemmas.Any(Sought.Contains) && (phrase.Possessor is null || phrase.Preposition >= 0) ? Events.Factuality.Hypothetical : Events.Factuality.Asserted;
    }
}
