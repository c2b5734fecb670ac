using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Tells whether what a finite clause says took place, by its modal, its negation, and the clause it stands in.</summary>
internal sealed class FactualityReader(SentenceView view, Chunks chunks)
{
    private const int Reach = 4;

    /// <summary>The factuality of a finite group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="hasSubject">Whether anybody does it; an order has no subject.</param>
    /// <param name="isNobody">Whether its subject is “nobody” or the like.</param>
    internal Factuality Of(VerbGroup group, bool hasSubject, bool isNobody)
    {
        var clause = view.Tree.FirstMember(group.Predicate);
        // “requested that the Council not meet them”: what is asked for has not happened, negated or not.
        if (group.Tense is Tag.VB or Tag.VBP && IsDemanded(clause, group.Tense is Tag.VB)) return Factuality.Hypothetical;
        if (group.IsNegated || isNobody) return Factuality.Negated;
        if (group.Tense is Tag.VB && !hasSubject) return Factuality.Hypothetical;
        if (IsCondition(clause)) return Factuality.Hypothetical;
        if (group.Modal is { } modal) return modal is "will" or "shall" ? Factuality.Future : Factuality.Hypothetical;
        return IsDoubted(clause) || IsAsked(clause) ? Factuality.Hypothetical : Factuality.Asserted;
    }

    // “if China visits”, “should China visit”
    private bool IsCondition(int clause)
    {
        for (var child = view.Tree.FirstChild(clause); child >= 0 && child < clause; child = view.Tree.NextChild(child))
            if (view.Tree.RelationOf(child) is Relation.Marker or Relation.AdverbialModifier && Words.IsConditional(view.Lower(child))) return true;
        return false;
    }

    // “Did China attack?”
    private bool IsAsked(int clause) => view.Tree.RelationOf(clause) is Relation.Root && view.EndsInQuestion;

    // “recommended that China release them”, “a demand that China release them”
    private bool IsDemanded(int clause, bool isSubjunctive)
    {
        if (view.Tree.RelationOf(clause) is not (Relation.ComplementClause or Relation.NounClause) || view.Tree.Head(clause) is not (>= 0 and var outer)) return false;
        return isSubjunctive && HasThat(clause) || Lemmas(outer).Any(lemma => lemma is "recommend" or "demand" or "request" or "ask" or "urge" or "propose" or "insist"
            or "suggest" or "require" or "order" or "proposal" or "recommendation");
    }

    private bool HasThat(int clause) => view.Tree.Child(clause, Relation.Marker) is >= 0 and var mark && view.Lower(mark) is "that";

    // “denied that China had attacked”, “fears Beijing has …”: what is told is not said to have happened.
    private bool IsDoubted(int clause)
    {
        for (var step = 0; step < Reach; step++)
        {
            if (view.Tree.RelationOf(clause) is not Relation.ComplementClause || view.Tree.Head(clause) is not (>= 0 and var outer)) return false;
            if (Lemmas(outer).Any(lemma => lemma is "deny" or "allege" or "hope" or "wish" or "demand" or "propose" or "threaten" or "suspect" or "dispute" or "doubt" or "fear"))
                return true;
            clause = view.Tree.FirstMember(outer);
        }

        return false;
    }

    private System.Collections.Immutable.ImmutableArray<string> Lemmas(int token)
    {
        var word = view.Lower(token);
        return chunks.GroupAt(token) is not null ? EventLexicon.Default.Lemmas(word) : [word, EventLexicon.Singular(word)];
    }
}
