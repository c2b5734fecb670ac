using System.Collections.Immutable;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Finds the subject that a clause has of its own, and the noun that a clause is said of.</summary>
internal sealed class SubjectFinder(SentenceView view, Chunks chunks)
{
    private const int Reach = 6;
    private const int Far = 25;

    /// <summary>The subject with its distance, asserted; null where the clause has none of its own. Empty where its subject is no noun phrase.</summary>
    internal ClauseReading? Own(VerbGroup group)
    {
        var tree = view.Tree;
        NounPhrase? addressed = null;
        NounPhrase? behind = null;
        for (var child = tree.FirstChild(group.Predicate); child >= 0; child = tree.NextChild(child))
        {
            var phrase = chunks.PhraseAt(child);
            // “Ann, 70, plans to retire”: nobody is addressed by a verb of the third person.
            if (tree.RelationOf(child) is Relation.Vocative && child < group.First && group.Tense is Tag.VBZ or Tag.VBD) addressed = phrase;
            if (!IsSubject(view, child, group.Predicate)) continue;
            if (IsRelative(child) && Antecedent(group.Predicate) is { } noun) return Listed(Root(noun, child), group, 1);
            if (phrase is null) return ClauseReading.Unknown(Factuality.Asserted);
            if (phrase.Preposition < 0 || tree.RelationOf(child) is Relation.Oblique) return Listed(phrase, group, 0);
            behind ??= Outer(phrase);
        }

        return (behind ?? addressed ?? chunks.Beside(group) ?? AfterCoordinator(group) ?? AfterSubordinator(group) ?? Before(group)) is { } found ? Listed(found, group, 1) : null;
    }

    // With what is listed with it before the verb; of “Xi and Chairman Putin agreed” too, where the parser makes one of two names the other's title.
    private ClauseReading Listed(NounPhrase phrase, VerbGroup group, int distance)
    {
        var all = ImmutableArray.CreateBuilder<NounPhrase>();
        foreach (var listed in chunks.WithListed(phrase))
            if (listed.Index == phrase.Index || listed.First < group.First || phrase.First > group.First) all.Add(listed);
        if (chunks.PhraseAt(group.First - 1) is { Actor: not null } last && last.Index > all[^1].Index && last.Index <= all[^1].Index + 2
            && view.TagOf(all[^1].End) is Tag.CC && view.Lower(all[^1].End) is "and" && IsAllPhrases(all[^1].End + 1, last.First)) all.Add(last);
        return new ClauseReading(all.ToImmutable(), null, Factuality.Asserted, distance, true);
    }

    private bool IsAllPhrases(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (chunks.PhraseAt(token) is null) return false;
        return true;
    }

    // “In Arizona, Ann Ward, the mayor, resigned”, where the parser takes the name for a part of what stands before it.
    private NounPhrase? Before(VerbGroup group)
    {
        if (!group.IsFinite || group.Tense is Tag.VB or Tag.VBN || view.Tree.RelationOf(group.Predicate) is not (Relation.Root or Relation.ComplementClause or Relation.Parataxis)) return null;
        for (var token = group.First - 1; token >= view.First && token > group.First - Far; token--)
        {
            if (chunks.GroupAt(token) is { IsFinite: true } || view.IsQuoteMark(token) || view.Lower(token) is ";" or ":") return null;
            if (chunks.PhraseAt(token) is not { Actor: not null } phrase || token != phrase.First) continue;
            if (phrase.Relation is Relation.Apposition or Relation.NominalModifier or Relation.Dependent or Relation.Dislocated or Relation.Compound or Relation.UnmarkedModifier
                && view.TagOf(phrase.First - 1) is not (Tag.IN or Tag.TO or Tag.POS)) return phrase;
        }

        return null;
    }

    // “his meeting with Ann failed”, where the parser takes Ann for what failed: what has a preposition is no subject.
    private NounPhrase? Outer(NounPhrase phrase)
    {
        for (var step = 0; step < 3; step++)
        {
            if (chunks.PhraseAt(phrase.Preposition - 1) is not { } outer) return null;
            if (outer.Preposition < 0) return outer;
            phrase = outer;
        }

        return null;
    }

    // “… the letter, and a spokesperson declined to comment”, where the parser lists the spokesperson with the letter.
    private NounPhrase? AfterCoordinator(VerbGroup group) =>
        group.IsFinite && view.Tree.RelationOf(group.Predicate) is Relation.Conjunct && chunks.PhraseAt(group.First - 1) is { } phrase
            && view.TagOf(phrase.First - 1) is Tag.CC && view.Tree.Head(phrase.First - 1) == group.Predicate ? phrase : null;

    // “in May after Ann Lee and her son, Bob, left”, where the parser takes “after” for a preposition of the word before.
    private NounPhrase? AfterSubordinator(VerbGroup group)
    {
        if (!group.IsFinite || group.Tense is Tag.VB or Tag.VBN || view.Tree.RelationOf(group.Predicate) is not Relation.AdverbialClause) return null;
        for (var token = group.First - 1; token >= view.First && token > group.First - Far; token--)
        {
            if (chunks.GroupAt(token) is not null || view.IsQuoteMark(token)) return null;
            if (view.Lower(token) is "after" or "before" or "since" or "until" or "because") return chunks.PhraseAt(token + 1) is { } phrase && phrase.First == token + 1 ? phrase : null;
        }

        return null;
    }

    /// <summary>Whether a dependent is the subject of a predicate; of “after the office denounced it” too, where the parser takes “after” for a preposition.</summary>
    internal static bool IsSubject(SentenceView view, int child, int predicate)
    {
        var relation = view.Tree.RelationOf(child);
        if (relation is Relation.Subject or Relation.PassiveSubject) return true;
        // “a photo circulating breaks the rules”: no object stands before a gerund.
        if (relation is Relation.DirectObject && child < predicate && view.TagOf(predicate) is Tag.VBG && view.TagOf(child) is not (Tag.WP or Tag.WDT)) return true;
        return relation is Relation.Oblique && child < predicate && view.Tree.RelationOf(predicate) is Relation.AdverbialClause
            && view.Tree.Child(child, Relation.Case) is >= 0 and var word && view.Lower(word) is "after" or "before" or "since" or "until" or "as" or "than" or "because";
    }

    /// <summary>Whether a token is a relative pronoun.</summary>
    internal bool IsRelative(int token) => view.TagOf(token) is Tag.WDT or Tag.WP || view.Lower(token) is "who" or "which" or "that" or "whom";

    /// <summary>The phrase that a relative clause or a participle, or the first of several listed, hangs on; null where none.</summary>
    internal NounPhrase? Antecedent(int predicate)
    {
        var tree = view.Tree;
        var clause = predicate;
        for (var step = 0; step < Reach && tree.RelationOf(clause) is Relation.Conjunct && tree.Head(clause) >= 0; step++) clause = tree.Head(clause);
        if (tree.RelationOf(clause) is not (Relation.RelativeClause or Relation.NounClause)) return null;
        return chunks.PhraseAt(tree.Head(clause)) is { } phrase && phrase.First < predicate ? phrase : null;
    }

    // “the last session of the Council, which ended”: of a body and its session it is the session that ends.
    private NounPhrase Root(NounPhrase phrase, int pronoun)
    {
        if (view.Lower(pronoun) is "who" or "whom") return Person(phrase, pronoun);
        if (phrase.Preposition < 0 || view.Lower(phrase.Preposition) is not "of" || chunks.PhraseAt(phrase.Governor) is not { Actor: null } root) return phrase;
        var noun = view.Lower(root.Head);
        return EventLexicon.Default.IsIn(noun, "gathering") || EventLexicon.Default.IsIn(noun, "term") || EventLexicon.Default.IsIn(noun, "document") ? root : phrase;
    }

    // “co-founder of a hedge fund who backed …”: a person is meant, so a phrase that refers to nobody gives way to the one it hangs on.
    private NounPhrase Person(NounPhrase phrase, int pronoun)
    {
        var person = phrase;
        for (var step = 0; step < 3 && person.Actor is null; step++)
        {
            if (chunks.PhraseAt(person.Governor) is not { } outer) break;
            person = outer;
        }

        if (person.Actor is not null) return person;
        var before = view.Lower(pronoun - 1) is "," ? pronoun - 2 : pronoun - 1;
        return chunks.PhraseAt(before) is { Actor: not null } beside ? beside : phrase;
    }
}
