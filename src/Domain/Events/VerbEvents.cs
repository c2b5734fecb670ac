using OnRecord.Domain.Actors;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads the events that verbs tell.</summary>
internal sealed class VerbEvents(SentenceView view, Chunks chunks, ClauseReader clauses, Participation participation)
{
    private static readonly HashSet<string> Habits = new(StringComparer.Ordinal)
    {
        "sometimes", "often", "usually", "always", "routinely", "regularly", "typically", "generally", "frequently", "traditionally", "rarely",
    };

    private static readonly HashSet<string> Rhythms = new(StringComparer.Ordinal) { "annually", "yearly", "monthly", "weekly", "daily", "nightly" };

    /// <summary>The event a group tells; null where it tells none.</summary>
    internal EventDraft? Read(VerbGroup group)
    {
        var reading = clauses.Read(group);
        // “Meet the Press”, “Lock her up!”: an order tells nothing that happened.
        if (group.Tense is Tag.VB && group.IsFinite && reading.Subject.IsEmpty && reading.Owner is null && !view.IsTitle) return null;
        if (IsHabit(group) || IsSkill(group) || IsState(group, reading) || IsCharge(reading) || reading.Subject.Any(phrase => view.Lower(phrase.Head) is "i" or "we")) return null;
        foreach (var lemma in EventLexicon.Default.Lemmas(view.Lower(group.Head)))
        {
            foreach (var trigger in EventLexicon.Default.Verbs(lemma))
                if (Match(trigger, group) is { } end && Draft(trigger, group, reading, end) is { } draft) return draft;
        }

        return null;
    }

    // “often visits China”, “the requests it received annually”
    private bool IsHabit(VerbGroup group)
    {
        var isPresent = group.Tense is Tag.VBZ or Tag.VBP or Tag.VB or Tag.MD;
        for (var child = view.Tree.FirstChild(group.Predicate); child >= 0; child = view.Tree.NextChild(child))
        {
            if (view.Tree.RelationOf(child) is not Relation.AdverbialModifier) continue;
            if (isPresent && Habits.Contains(view.Lower(child)) || Rhythms.Contains(view.Lower(child))) return true;
        }

        return false;
    }

    // “taught her how to shoot”: a skill, and no act.
    private bool IsSkill(VerbGroup group) => group.Kind is VerbKind.Infinitive && view.Lower(Steps.Back(view, group.First)) is "how" or "where" or "what" or "who" or "whom";

    // “a history of blaming others”
    private bool IsState(VerbGroup group, ClauseReading reading) => group.Kind != VerbKind.Finite
        && view.Lower(reading.Governor) is "history" or "habit" or "tradition" or "pattern" or "practice" or "record";

    // “accused of detaining them”: the charge is told by the accusation.
    private bool IsCharge(ClauseReading reading) => reading.Governor >= 0 && EventLexicon.Default.Lemmas(view.Lower(reading.Governor))
        .Any(lemma => lemma is "accuse" or "suspect" or "allege" or "charge" or "indict");

    // The end of the trigger's words: beside the verb, or past its object (“called the meeting off”). Null where they do not follow.
    private int? Match(Trigger trigger, VerbGroup group)
    {
        if (trigger.Words.Length == 1) return group.End;
        if (Follows(trigger, group.End) is { } end) return end;
        var isParticle = trigger.Words.Length == 2 && trigger.Words[1] is "off" or "up" or "down" or "out" or "back" or "in" or "away" or "public" or "over";
        if (!isParticle || chunks.PhraseFrom(group.End) is not { } between) return null;
        for (var step = 0; step < 3; step++)
        {
            if (view.TagOf(between.End) is Tag.RP or Tag.RB or Tag.JJ && Follows(trigger, between.End) is { } past) return past;
            if (chunks.PhraseFrom(between.End + 1) is not { Preposition: >= 0 } next) return null;
            between = next;
        }

        return null;
    }

    private int? Follows(Trigger trigger, int at)
    {
        for (var i = 1; i < trigger.Words.Length; i++, at++)
        {
            // “came to an end”, “take up her post”: a determiner may stand before the last word.
            if (view.Lower(at) != trigger.Words[i] && i > 1 && view.TagOf(at) is Tag.DT or Tag.PRPS or Tag.JJ) at++;
            while (i == 1 && view.TagOf(at).IsAdverb() && view.Lower(at) != trigger.Words[i]) at++;
            if (view.Lower(at) != trigger.Words[i]) return null;
        }

        return at;
    }

    private EventDraft? Draft(Trigger trigger, VerbGroup group, ClauseReading reading, int end)
    {
        // “remained opposed to the release” is active whatever its form.
        var isPassive = (group.IsPassive || group.Kind == VerbKind.Participle) && !(view.Lower(group.Head) is "opposed" && view.Lower(view.SkipQuotes(group.End)) is "to");
        var isSplit = end > group.End && chunks.PhraseFrom(group.End) is { } inside && inside.End < end;
        var endsInPreposition = trigger.Words.Length > 1 && view.TagOf(end - 1) is Tag.IN or Tag.TO;
        var arguments = Arguments.Of(view, chunks, group, isSplit ? group.End : endsInPreposition ? end - 1 : end, takesObject: !isPassive && (isSplit || !endsInPreposition));
        var direct = isSplit ? chunks.PhraseFrom(group.End) : endsInPreposition ? chunks.PhraseFrom(end) : arguments.Object ?? Relative(group, reading, isPassive, arguments);
        var parts = new ClauseParts(reading, isPassive, direct, arguments);
        if (!trigger.Conditions.All(condition => Holds(condition, parts))) return null;

        // “engage with”: the preposition brings in whom it is done with, and is no part of the act; “brushing aside” is.
        var draft = new EventDraft(trigger, group.Head, isSplit ? group.Head + 1 : endsInPreposition ? EndBefore(group, end - 1) : end) { Factuality = reading.Factuality };
        if (reading.IsOwn && !reading.Subject.IsEmpty) draft.Cover(reading.Subject[0].First, reading.Subject[^1].End);
        draft.Cover(group.First, Math.Max(arguments.End, direct?.End ?? end));
        // “vowed to publish the report by August”: what is vowed belongs to the clause.
        if (arguments.Complement is { Kind: VerbKind.Infinitive } complement && complement.First - arguments.End < 2)
            draft.Cover(group.First, Math.Max(complement.End, Arguments.Of(view, chunks, complement, complement.End, takesObject: true).End));
        participation.Fill(draft, parts);
        // “supports equal pay”: a view held, not an act.
        if (trigger is { Type: EventType.Support, Mode: "back" } && group.Tense is Tag.VBZ or Tag.VBP && draft.Targets.Count == 0 && !view.IsTitle) return null;
        if (trigger.Type is EventType.Request or EventType.Accuse) participation.AddConcerned(draft, arguments);
        if (IsAttempt(trigger, reading)) MakeAttempt(draft, reading);
        if (IsUnderWay(group, trigger) && draft.Factuality == Factuality.Asserted) draft.Factuality = Factuality.Future;
        draft.Doubt += 0.03 * Math.Min(reading.Distance, 4);
        return draft;
    }

    // “China's attempt to block the report”: the attempt is itself the opposing, and it was made.
    private bool IsAttempt(Trigger trigger, ClauseReading reading) =>
        trigger is { Type: EventType.Reject, Mode: "oppose" or "refuse" } && trigger.Words[0] is not ("refuse" or "oppose" or "reject") && reading.Governor >= 0
        && view.Lower(reading.Governor) is "attempt" or "attempts" or "attempted" or "attempting" or "effort" or "efforts" or "tried" or "trying" or "tries" or "bid"
            or "sought" or "seeking" or "seeks";

    private static void MakeAttempt(EventDraft draft, ClauseReading reading)
    {
        draft.Factuality = reading.GovernorFactuality;
        draft.Cover(reading.Governor, reading.Governor + 1);
        draft.Retrigger(reading.Governor);
        draft.Trigger = draft.Trigger with { Mode = "oppose" };
    }

    // “is leaving”, “is visiting”: of comings and goings the present tells what is to come.
    private bool IsUnderWay(VerbGroup group, Trigger trigger) =>
        group is { Kind: VerbKind.Finite, Tense: Tag.VBZ or Tag.VBP } && view.TagOf(group.Head) is Tag.VBG
        && (trigger.Type == EventType.Appointment || trigger.Mode == "visit");

    // Without adverbs between the verb and its preposition: “spoke briefly with”.
    private int EndBefore(VerbGroup group, int end)
    {
        while (end > group.End && view.TagOf(end - 1).IsAdverb() && !view.TagOf(end - 1).Equals(Tag.RP)) end--;
        return Math.Max(group.End, end);
    }

    // “the letter that China sent”, “Bush, whom he attacked”, “the camps China closed”: the object is what the clause hangs on.
    private NounPhrase? Relative(VerbGroup group, ClauseReading reading, bool isPassive, Arguments arguments)
    {
        if (isPassive || !reading.IsOwn || reading.Distance > 0 || reading.Subject.IsEmpty || arguments.ClauseSubject is not null) return null;
        return clauses.Antecedent(group) is { } noun && noun.Index != reading.Subject[0].Index ? noun : null;
    }

    // “insisted that China release them”: a verb that does not agree with its subject is bare, whatever its tag.
    private bool IsDemand(Arguments arguments) => arguments.Complement is { Kind: VerbKind.Finite } verb
        && (verb.Tense is Tag.VB || (verb.Tense is Tag.VBP && arguments.ClauseSubject is { } subject && view.TagOf(subject.Head) is Tag.NN or Tag.NNP && !chunks.WithListed(subject).Skip(1).Any()));

    private bool Holds(TriggerCondition condition, ClauseParts parts) => condition.On switch
    {
        TriggerCondition.Place.NoObject => parts.Object is null && parts.Arguments.ClauseSubject is null && !parts.IsPassive,
        TriggerCondition.Place.Active => !parts.IsPassive,
        TriggerCondition.Place.Infinitive => parts.Arguments.HasInfinitive,
        TriggerCondition.Place.Demand => IsDemand(parts.Arguments),
        TriggerCondition.Place.Object => parts.Objects.Any(phrase => participation.IsIn(phrase, condition.Values)),
        TriggerCondition.Place.Subject => parts.Subjects.Any(phrase => participation.IsIn(phrase, condition.Values)),
        TriggerCondition.Place.Preposition => (parts.Arguments.BeforeGerund is { } preposition && condition.Values.Contains(preposition))
            || parts.Arguments.Prepositional.Any(argument => condition.Values.Contains(argument.Preposition)),
        _ => false,
    };
}
