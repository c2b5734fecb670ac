using System.Collections.Immutable;
using OnRecord.Domain.Syntax;

namespace OnRecord.Domain.Actors;

/// <summary>How mentions stand to each other in the trees of their sentences.</summary>
internal sealed class MentionTree(ImmutableArray<WordSyntax> syntax)
{
    // Steps in a tree; no sentence that anybody wrote goes deeper.
    private const int Deepest = 40;

    /// <summary>Subject 0, object 1, after a preposition 2, possessive 3, anything else 4.</summary>
    public int Role(Candidate mention)
    {
        if (mention.IsPossessive) return 3;
        return syntax[Outermost(mention.Head)].Relation switch
        {
            Relation.Subject or Relation.PassiveSubject or Relation.OuterSubject => 0,
            Relation.DirectObject or Relation.IndirectObject => 1,
            Relation.Oblique or Relation.Agent or Relation.NominalModifier => 2,
            Relation.Possessor => 3,
            _ => 4,
        };
    }

    /// <summary>The word that a mention hangs on: past names, appositions and “and” to the mention they belong to; negative where none does.</summary>
    public int Governor(Candidate mention) => syntax[Outermost(mention.Head)].Head;

    /// <summary>Whether a word is another or above it; false for a negative one.</summary>
    public bool IsAbove(int upper, int lower)
    {
        if (upper < 0) return false;
        for (var (i, left) = (lower, Deepest); i >= 0 && left > 0; i = syntax[i].Head, left--)
            if (i == upper) return true;
        return false;
    }

    /// <summary>Whether a mention is the subject of the clause that another, after it, is named in: in what the clause says, not in a relative or adverbial clause of it.</summary>
    public bool Commands(Candidate subject, Candidate other)
    {
        if (!IsSubject(subject) || Governor(subject) is not (>= 0 and var verb) || syntax[other.Head].Relation is Relation.Compound) return false;
        for (var (i, left) = (Outermost(other.Head), Deepest); i >= 0 && left > 0; i = syntax[i].Head, left--)
        {
            if (i == verb) return true;
            if (syntax[i].Relation is Relation.RelativeClause or Relation.AdverbialClause or Relation.Parataxis) return false;
            if (syntax[i].Head == verb && syntax[i].Relation is Relation.Conjunct or Relation.Subject or Relation.PassiveSubject) return false;
        }

        return false;
    }

    /// <summary>Whether a mention is alone the subject of a clause that another's hangs on, and not only because it is listed with it or tells who says it.</summary>
    public bool Leads(Candidate subject, Candidate other)
    {
        var (upper, lower) = (Governor(subject), Governor(other));
        if (!IsSubject(subject) || upper < 0 || upper == lower || IsListed(subject)) return false;
        for (var (i, left) = (lower, Deepest); i >= 0 && left > 0; i = syntax[i].Head, left--)
        {
            if (i == upper) return true;
            if (syntax[i].Relation is Relation.Parataxis or Relation.Conjunct) return false;
        }

        return false;
    }

    private bool IsSubject(Candidate mention) => Role(mention) == 0;

    // “Lee and Hill”: neither of them is “she”.
    private bool IsListed(Candidate mention) =>
        syntax[mention.Head].Relation is Relation.Conjunct || mention.End < syntax.Length && syntax[mention.End].Relation is Relation.Coordinator && syntax[mention.End].Head > mention.End;

    private int Outermost(int token)
    {
        for (var left = Deepest; left > 0; left--)
        {
            var (_, _, head, relation) = syntax[token];
            if (head < 0 || relation is not (Relation.Flat or Relation.Apposition or Relation.Conjunct or Relation.Compound or Relation.DescriptiveModifier)) break;
            token = head;
        }

        return token;
    }
}
