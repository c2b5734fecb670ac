using System.Collections.Immutable;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads what an infinitive or gerund has from the word it hangs on: who does it, and whether it took place.</summary>
internal sealed class GovernorReader(SentenceView view, Chunks chunks, Func<int, ClauseReading> read)
{
    private const int Reach = 4;

    /// <summary>The reading; null where no word governs the group.</summary>
    internal ClauseReading? Read(VerbGroup group)
    {
        if (view.Tree.Head(group.Predicate) is not (>= 0 and var head)) return null;
        if (ForWhom(group) is { } called) return called;
        // “fought the bid to resettle them”, where the parser hangs the infinitive on the verb.
        if (group.Kind is VerbKind.Infinitive && chunks.PhraseAt(group.First - 1) is { Actor: null } beside && EventLexicon.Default.Governor(view.Lower(beside.Head), 'n') is { } noun)
            return GovernedByNoun(beside, noun);
        if (chunks.GroupOf(head) is { } outer) return outer.Predicate == outer.Head ? OfVerb(outer, group, PrepositionOf(group)) : OfPredicate(outer, group);
        return chunks.PhraseAt(head) is { } phrase ? ThroughPhrase(group, phrase, PrepositionOf(group)) : OfAdjective(head, group);
    }

    // “called again for him to resign”
    private ClauseReading? ForWhom(VerbGroup group)
    {
        if (group.Kind is not VerbKind.Infinitive || chunks.PhraseAt(group.First - 1) is not { Actor: not null } phrase || view.Lower(phrase.First - 1) is not "for") return null;
        var reading = new ClauseReading([.. chunks.WithListed(phrase)], null, Factuality.Hypothetical, 1, false);
        return chunks.GroupOf(phrase.Governor) is { } caller
            ? reading with { Governor = caller.Head, GovernorFactuality = read(caller.Predicate).Factuality }
            : reading;
    }

    /// <summary>The same for a group that hangs on a noun.</summary>
    internal ClauseReading? ReadOfNoun(VerbGroup group) =>
        chunks.PhraseAt(view.Tree.Head(group.Predicate)) is { } phrase ? ThroughPhrase(group, phrase, PrepositionOf(group)) : Read(group);

    private string PrepositionOf(VerbGroup group)
    {
        for (var child = view.Tree.FirstChild(group.Predicate); child >= 0 && child < group.First; child = view.Tree.NextChild(child))
            if (view.Tree.RelationOf(child) is Relation.Marker or Relation.Case) return view.Lower(child);
        return "";
    }

    private ClauseReading? OfVerb(VerbGroup outer, VerbGroup group, string preposition)
    {
        // “The plan was to visit it, said Ann”: words reported before their verb are not its source's acts.
        if (view.Tree.RelationOf(group.Predicate) is Relation.ComplementClause && group.Head < outer.First) return null;
        var direct = ObjectOf(outer);
        // “for him to resign”: the subject is brought in by the preposition; an adverbial gerund has that of its clause.
        if (group.Kind is VerbKind.Infinitive) return Governed(outer, direct);
        var isComplement = view.Tree.RelationOf(group.Predicate) is Relation.OpenComplement or Relation.ComplementClause or Relation.DirectObject;
        var isGoverned = GovernorOf(outer, direct is not null || outer.IsPassive) is not null
            && (isComplement || preposition is "of" or "from" or "for" or "against" or "to" or "with" or "into" or "in" or "on" or "about" or "at");
        return isGoverned || isComplement ? Governed(outer, direct) : Adverbial(outer, group, preposition);
    }

    // “by publishing …, the office locked the door”, “…, brushing aside its demands”
    private ClauseReading Adverbial(VerbGroup outer, VerbGroup group, string preposition)
    {
        // “By publishing it, the office locked the door, Chen said”: what stands before a reported clause belongs to that, not to the report.
        if (view.Tree.Child(outer.Predicate, Relation.ComplementClause) is >= 0 and var reported && group.Head < reported && reported < outer.Head
            && chunks.GroupOf(reported) is { } clause) outer = clause;
        else if (group.Head < outer.First && IsQuotedApart(group.Head, outer.First)) return ClauseReading.Unknown(Factuality.Asserted);
        // “reached a goal set after taking office”: who set it is not the goal.
        if (outer.Kind is VerbKind.Participle && chunks.GroupOf(view.Tree.Head(outer.Predicate)) is { } above) outer = above;
        var reading = read(outer.Predicate);
        var factuality = preposition is "without" || view.Lower(group.First - 1) is "of" && view.Lower(group.First - 2) is "instead" ? Factuality.Negated
            // “after accusing her”: what came before took place, whatever follows.
            : reading.Factuality is Factuality.Future or Factuality.Hypothetical && preposition is not ("after" or "since") ? reading.Factuality
            : Factuality.Asserted;
        var isOthers = outer.IsPassive && preposition is "by";
        return new ClauseReading(isOthers ? [] : reading.Subject, isOthers ? null : reading.Owner, factuality, reading.Distance + 1, false);
    }

    // “Publishing it is wrong,” Chen said: a mark that closes without having been opened after the gerund.
    private bool IsQuotedApart(int from, int to)
    {
        var open = 0;
        for (var token = from + 1; token < to; token++)
        {
            if (!view.IsQuoteMark(token)) continue;
            if (view.Token(token).Kind is TokenKind.OpenQuote) open++;
            else if (--open < 0) return true;
        }

        return false;
    }

    // “is likely to visit”, “is the first to visit”
    private ClauseReading? OfPredicate(VerbGroup copula, VerbGroup group)
    {
        if (chunks.PhraseAt(copula.Predicate) is { } noun) return OfPredicateNoun(copula, noun, group);
        var known = EventLexicon.Default.Governor(view.Lower(copula.Predicate), 'a');
        // “was far away, promising a wall”
        if (known is null && group.Kind is VerbKind.Gerund && PrepositionOf(group) is "" or "after" or "before" or "by" or "while" or "when")
            return Adverbial(copula, group, PrepositionOf(group));
        return Governed(read(copula.Predicate), known ?? Unlisted(group), copula.Predicate);
    }

    // “complicit in targeting them” tells what was done, “safe to visit” does not.
    private static Governor Unlisted(VerbGroup group) => new(false, group.Kind is VerbKind.Gerund ? Factuality.Asserted : Factuality.Hypothetical);

    // “is the first to visit”, “is an attempt to visit”, “is to visit”
    private ClauseReading OfPredicateNoun(VerbGroup copula, NounPhrase noun, VerbGroup group)
    {
        if (EventLexicon.Default.Governor(view.Lower(noun.Head), 'n') is { } governor) return GovernedByNoun(noun, governor);
        if (group.Kind is VerbKind.Gerund) return Adverbial(copula, group, PrepositionOf(group));
        for (var token = noun.First; token < noun.End; token++)
            if (view.Lower(token) is "first" or "last" or "only" or "latest" or "second" or "third")
                return Governed(read(copula.Predicate), new Governor(false, Factuality.Asserted), copula.Head);
        return Governed(read(copula.Predicate), new Governor(false, Factuality.Hypothetical), copula.Head);
    }

    // An adjective without a copula: “reluctant to visit, China …”
    private ClauseReading? OfAdjective(int head, VerbGroup group)
    {
        if (!view.TagOf(head).IsAdjective() && !view.TagOf(head).IsVerb()) return null;
        var governor = EventLexicon.Default.Governor(view.Lower(head), 'a') ?? Unlisted(group);
        return view.Tree.Head(head) is >= 0 and var outer && outer != group.Predicate && chunks.GroupOf(outer) is { } clause
            ? Governed(read(clause.Predicate), governor, head)
            : ClauseReading.Unknown(governor.Factuality) with { Governor = head };
    }

    // What depends on a noun, or on a verb through its object: “China's attempt to …”, “asked the Council in Geneva to …”
    private ClauseReading? ThroughPhrase(VerbGroup group, NounPhrase phrase, string preposition)
    {
        var isClause = view.Tree.RelationOf(group.Predicate) is Relation.NounClause;
        for (var step = 0; step < Reach; step++)
        {
            if (EventLexicon.Default.Governor(view.Lower(phrase.Head), 'n') is { } noun && phrase.Actor is null) return GovernedByNoun(phrase, noun);
            if (step == 0 && isClause && OfOwner(group, phrase, preposition) is { } owned) return owned;
            if (chunks.GroupOf(phrase.Top) is { } copula && copula.Predicate != copula.Head) return OfPredicateNoun(copula, phrase, group);
            // “the man leading it”: said of the noun itself.
            if (group.Kind is VerbKind.Gerund && preposition is "" && isClause && !IsDocument(phrase)) return null;
            if (chunks.GroupOf(phrase.Governor) is { } verb) return ThroughArgument(group, verb, phrase, preposition);
            // “China to visit France”, as headlines have it.
            if (phrase.Governor < 0 && isClause && group.Kind is VerbKind.Infinitive && phrase.End == group.First) return ClauseReading.Of(phrase, Factuality.Future);
            if (chunks.PhraseAt(phrase.Governor) is not { } outer) return null;
            phrase = outer;
        }

        return null;
    }

    private bool IsDocument(NounPhrase phrase) => phrase.Actor is null && EventLexicon.Default.IsIn(view.Lower(phrase.Head), "document");

    // “her way of embracing them”, “its letter accusing them”; “the person to lead it” is who leads.
    private ClauseReading? OfOwner(VerbGroup group, NounPhrase phrase, string preposition)
    {
        if (group.Kind is VerbKind.Gerund && phrase.Actor is null && phrase.Possessor is { } owner && (preposition is not "" || IsDocument(phrase)))
            return new ClauseReading([], owner, Factuality.Asserted, 1, false);
        var isPerson = group.Kind is VerbKind.Infinitive && phrase.End == group.First && (phrase.Actor is not null || EventLexicon.Default.IsIn(view.Lower(phrase.Head), "person"))
            && phrase.Relation is not (Relation.DirectObject or Relation.IndirectObject) && (chunks.GroupOf(phrase.Governor) is not { } verb || GovernorOf(verb, true) is null);
        return isPerson ? ClauseReading.Of(phrase, Factuality.Hypothetical, 1) : null;
    }

    // What hangs on the argument of a verb: “asked the Council in Geneva to …”, “sent a letter accusing …”
    private ClauseReading? ThroughArgument(VerbGroup group, VerbGroup verb, NounPhrase phrase, string preposition)
    {
        // “took the step of announcing it”: who did it takes it.
        if (group.Kind is VerbKind.Gerund && GovernorOf(verb, true) is null)
            return preposition is "" && !IsDocument(phrase) || verb.IsPassive ? null : Adverbial(verb, group, preposition);
        if (phrase.Relation is not (Relation.DirectObject or Relation.IndirectObject or Relation.Oblique or Relation.Agent)) return null;
        // “gave her time to answer”
        return GovernorOf(verb, true) is not null || group.Kind is VerbKind.Infinitive ? Governed(verb, IndirectObjectOf(verb) ?? phrase) : null;
    }

    private ClauseReading GovernedByNoun(NounPhrase phrase, Governor governor)
    {
        // “attempts by some countries to …”
        for (var child = view.Tree.FirstChild(phrase.Top); child >= 0; child = view.Tree.NextChild(child))
            if (child >= phrase.End && chunks.PhraseAt(child) is { Preposition: >= 0 } agent && view.Lower(agent.Preposition) is "by")
                return ClauseReading.Of(agent, governor.Factuality, 1) with { Governor = phrase.Head, IsOwn = false };
        if ((phrase.Possessor ?? phrase.Modifier) is { } owner) return new ClauseReading([], owner, governor.Factuality, 1, false) { Governor = phrase.Head };
        if (phrase.Relation is Relation.DirectObject or Relation.Oblique && chunks.GroupOf(phrase.Governor) is { } verb)
            return Governed(read(verb.Predicate), governor, phrase.Head);
        return ClauseReading.Unknown(governor.Factuality) with { Governor = phrase.Head };
    }

    private Governor? GovernorOf(VerbGroup verb, bool hasObject)
    {
        foreach (var lemma in EventLexicon.Default.Lemmas(view.Lower(verb.Head)))
        {
            var withParticle = $"{lemma} {view.Lower(verb.End)}";
            if ((EventLexicon.Default.Governor(withParticle, 'v', hasObject) ?? EventLexicon.Default.Governor(lemma, 'v', hasObject)) is { } governor) return governor;
        }

        return null;
    }

    // Whom a verb makes do something: its object, or whom its preposition brings in (“called on Beijing to …”).
    private NounPhrase? ObjectOf(VerbGroup verb)
    {
        NounPhrase? oblique = null;
        for (var child = view.Tree.FirstChild(verb.Predicate); child >= 0; child = view.Tree.NextChild(child))
        {
            if (child < verb.End || chunks.PhraseAt(child) is not { } phrase) continue;
            if (view.Tree.RelationOf(child) is Relation.DirectObject or Relation.IndirectObject) return phrase;
            if (view.Tree.RelationOf(child) is Relation.Oblique && phrase.Preposition == verb.End) oblique ??= phrase;
        }

        return oblique;
    }

    private NounPhrase? IndirectObjectOf(VerbGroup verb) => chunks.PhraseAt(view.Tree.Child(verb.Predicate, Relation.IndirectObject));

    private ClauseReading Governed(VerbGroup verb, NounPhrase? phrase)
    {
        var outer = read(verb.Predicate);
        var passive = verb.IsPassive || verb.Kind == VerbKind.Participle;
        // Without a word that says so an infinitive tells a purpose, and as little as the verb it serves has it happened yet.
        var governor = GovernorOf(verb, phrase is not null || passive)
            ?? new Governor(false, GroupReader.IsBe(view.Lower(verb.Head)) || outer.Factuality == Factuality.Future ? Factuality.Future : Factuality.Hypothetical);
        if (!governor.ObjectActs || passive || phrase is null) return Governed(outer, governor, verb.Head);
        return new ClauseReading([.. chunks.WithListed(phrase)], null, Combine(outer.Factuality, governor.Factuality), outer.Distance + 1, false)
        {
            Governor = verb.Head,
            GovernorFactuality = outer.Factuality,
        };
    }

    private static ClauseReading Governed(ClauseReading outer, Governor governor, int token) => outer with
    {
        Factuality = Combine(outer.Factuality, governor.Factuality),
        Distance = outer.Distance + 1,
        IsOwn = false,
        Governor = token,
        GovernorFactuality = outer.Factuality,
    };

    private static Factuality Combine(Factuality outer, Factuality inner) => (outer, inner) switch
    {
        (Factuality.Asserted, _) => inner,
        (Factuality.Hypothetical, _) => Factuality.Hypothetical,
        (Factuality.Negated, Factuality.Negated or Factuality.Hypothetical) => Factuality.Hypothetical,
        (Factuality.Negated, _) => Factuality.Negated,
        (Factuality.Future, Factuality.Asserted) => Factuality.Future,
        _ => inner,
    };
}
