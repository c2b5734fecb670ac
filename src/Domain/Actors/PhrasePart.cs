using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>How a candidate is tied into the noun phrase that it stands in, the tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
internal sealed class PhrasePart(AnnotatedDocument document, int first, int end)
{
    // Tokens between a preposition and the name it governs: “for the new Norland Press”.
    private const int Reach = 4;

    private static readonly HashSet<string> OutletWords = Lexicon.Words("Actors.outlet-words.lexicon");

    /// <summary>Whether nothing ties it in: it owns nothing, hangs on no preposition, and no noun follows that it only modifies.</summary>
    public bool IsFree(Candidate candidate) => !candidate.IsPossessive && !Hangs(candidate) && !Modifies(candidate);

    private bool Hangs(Candidate candidate)
    {
        if (candidate.First <= first) return false;
        if (document.Tags[candidate.First - 1] is Tag.IN or Tag.TO || IsJoinedToHanging(candidate)) return true;
        var k = candidate.First - 1;
        while (k > first && k > candidate.First - Reach && document.Tags[k] is Tag.DT or Tag.JJ or Tag.CD or Tag.PRPS) k--;
        return k < candidate.First - 1 && document.Tags[k] is Tag.IN or Tag.TO;
    }

    // “a friend of Ann Lee and Bob Hill”: Bob Hill hangs where Ann Lee does.
    private bool IsJoinedToHanging(Candidate candidate)
    {
        var token = Root(candidate);
        if (document.Syntax[token].Relation != Relation.Conjunct) return false;
        for (var steps = 0; steps < Reach && document.Syntax[token].Relation == Relation.Conjunct; steps++) token = document.Syntax[token].Head;
        return token >= first && document.Syntax[token].Relation is Relation.NominalModifier or Relation.Oblique or Relation.Agent
            && document.Syntax[token].Head >= first;
    }

    // “a Lee campaign spokesman”, “Lee spokesman Bob Hill”; but “the Global Herald tabloid” is the Global Herald.
    private bool Modifies(Candidate candidate)
    {
        var next = candidate.End;
        if (next >= end || !document.Tags[next].IsNoun()) return false;
        if (candidate.Sort != ActorKind.Person && OutletWords.Contains(document.Tokens[next].Lower)) return false;
        if (document.Tags[next] is Tag.NN or Tag.NNS || RoleLexicon.Find(document.Tokens[next].Lower) is not null) return true;
        var root = Root(candidate);
        return document.Syntax[root] is { Relation: Relation.Compound, Head: var head } && head >= next && head < end;
    }

    // The token of the candidate that ties it to the rest.
    private int Root(Candidate candidate)
    {
        for (var i = candidate.First; i < candidate.End; i++)
            if (document.Syntax[i].Head is var head && (head < candidate.First || head >= candidate.End)) return i;
        return candidate.Head;
    }
}
