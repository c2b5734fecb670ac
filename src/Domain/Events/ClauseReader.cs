using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Finds the subject and the factuality of every clause of a sentence, by its predicate.</summary>
/// <remarks>
/// What a clause does not tell itself it shares with the one it is listed with, or has from the word that it hangs on. Every walk up the
/// tree is bounded, so that a sentence of any length is read in linear time.
/// </remarks>
internal sealed class ClauseReader
{
    private const int Deepest = 8;

    private readonly SentenceView _view;
    private readonly Chunks _chunks;
    private readonly ClauseReading?[] _readings;
    private readonly SubjectFinder _subjects;
    private readonly FactualityReader _factuality;
    private readonly GovernorReader _governors;
    private int _depth;

    internal ClauseReader(SentenceView view, Chunks chunks)
    {
        (_view, _chunks) = (view, chunks);
        _readings = new ClauseReading?[view.End - view.First];
        _subjects = new SubjectFinder(view, chunks);
        _factuality = new FactualityReader(view, chunks);
        _governors = new GovernorReader(view, chunks, Read);
    }

    /// <summary>The reading of a group.</summary>
    internal ClauseReading Read(VerbGroup group) => Read(group.Predicate);

    /// <summary>The reading of the clause that a word is the predicate of.</summary>
    internal ClauseReading Read(int predicate)
    {
        if (_readings[predicate - _view.First] is { } known) return known;
        // Clauses that wait on each other, as in a parse that is no tree, are left without a subject.
        if (_depth >= Deepest) return ClauseReading.Unknown(Factuality.Asserted);
        _depth++;
        _readings[predicate - _view.First] = ClauseReading.Unknown(Factuality.Asserted);
        var reading = _chunks.GroupOf(predicate) is { } group ? ReadGroup(group) : Share(predicate) ?? ClauseReading.Unknown(Factuality.Asserted);
        _depth--;
        return _readings[predicate - _view.First] = reading;
    }

    /// <summary>The noun that a relative clause is said of; null where the group is in none.</summary>
    internal NounPhrase? Antecedent(VerbGroup group) =>
        _view.Tree.RelationOf(_view.Tree.FirstMember(group.Predicate)) is Relation.RelativeClause ? _subjects.Antecedent(group.Predicate) : null;

    private ClauseReading ReadGroup(VerbGroup group)
    {
        var (predicate, tree) = (group.Predicate, _view.Tree);
        if (_subjects.Own(group) is { } own)
            return own with { Factuality = OfOwnSubject(group, own) };
        // “will visit and meet”, “has visited and met”: what begins without an auxiliary shares it.
        if (Share(predicate) is { } shared)
        {
            var sharesAuxiliary = group.First == group.Head && group.Tense is Tag.VB or Tag.VBN or Tag.VBG;
            // “pressure from both sides to publish or not to publish”, where the parser lists the second with another verb.
            if (group.Kind is VerbKind.Infinitive && _chunks.GroupOf(tree.Head(predicate)) is { Kind: not VerbKind.Infinitive }) return shared with { Factuality = Factuality.Hypothetical };
            return sharesAuxiliary ? Negate(shared, group) : shared with { Factuality = _factuality.Of(group, hasSubject: true, isNobody: false), Governor = -1 };
        }

        if (Described(group) is { } described) return Negate(ClauseReading.Of(described, Factuality.Asserted, 1), group);
        return tree.RelationOf(predicate) switch
        {
            Relation.RelativeClause when _subjects.Antecedent(predicate) is { } noun =>
                ClauseReading.Of(noun, _factuality.Of(group, hasSubject: true, isNobody: false), 1),
            Relation.NounClause => OfNoun(group),
            // “stands accused”, “remained opposed”
            Relation.OpenComplement when group.Kind is VerbKind.Participle && _chunks.GroupOf(tree.Head(predicate)) is { } copula => Read(copula) with { IsOwn = false },
            Relation.Root or Relation.Parataxis when group.Kind is VerbKind.Finite => ClauseReading.Unknown(_factuality.Of(group, hasSubject: false, isNobody: false)),
            _ when group.Kind is VerbKind.Finite && tree.RelationOf(predicate) is not (Relation.OpenComplement or Relation.AdverbialClause) =>
                ClauseReading.Unknown(_factuality.Of(group, hasSubject: false, isNobody: false)),
            _ => Negate(_governors.Read(group) ?? Alone(group), group),
        };
    }

    // “freed a reporter arrested in May”, “swapped jailed activists”, where the parser hangs the participle on the verb: it is said of the noun beside it.
    private NounPhrase? Described(VerbGroup group)
    {
        if (group.Kind is not VerbKind.Participle || group.First != group.Head
            || _view.Tree.RelationOf(group.Predicate) is not (Relation.AdverbialClause or Relation.OpenComplement)) return null;
        if (_view.Tree.Head(group.Predicate) is not (>= 0 and var verb) || verb >= group.First) return null;
        if (_chunks.PhraseAt(group.First - 1) is { } before && before.First > verb && before.End == group.First) return before;
        return verb == group.First - 1 && _chunks.PhraseAt(group.End) is { Preposition: < 0 } after && after.First == group.End ? after : null;
    }

    // “called for him to resign”, “remembers China denying it”: told by the governing word, unless the verb is finite.
    private Factuality OfOwnSubject(VerbGroup group, ClauseReading own) => group.Kind is VerbKind.Infinitive or VerbKind.Gerund
        ? Negate(_governors.Read(group) ?? Alone(group), group).Factuality
        : _factuality.Of(group, hasSubject: true, isNobody: own.Subject.Any(phrase => _view.Lower(phrase.First) is "no" or "nobody" or "none" or "neither"));

    // “China's attempt to block it”, “a letter sent in May”, “the man leading it”
    private ClauseReading OfNoun(VerbGroup group)
    {
        if (group.Kind is VerbKind.Infinitive or VerbKind.Gerund && _governors.ReadOfNoun(group) is { } governed) return Negate(governed, group);
        if (_subjects.Antecedent(group.Predicate) is not { } noun || group.Tense is Tag.VB) return Alone(group);
        return Negate(ClauseReading.Of(noun, group.Kind is VerbKind.Infinitive ? Factuality.Hypothetical : Factuality.Asserted), group);
    }

    private static ClauseReading Alone(VerbGroup group) =>
        ClauseReading.Unknown(group.Kind is VerbKind.Infinitive ? Factuality.Hypothetical : Factuality.Asserted);

    private static ClauseReading Negate(ClauseReading reading, VerbGroup group) =>
        group.IsNegated && reading.Factuality is not Factuality.Hypothetical ? reading with { Factuality = Factuality.Negated } : reading;

    // What a predicate without a subject has from the one it is listed with: “said she would not seek … and vowed”.
    private ClauseReading? Share(int predicate)
    {
        var tree = _view.Tree;
        if (tree.RelationOf(predicate) is not Relation.Conjunct || tree.Head(predicate) is not (>= 0 and var first)) return null;
        if (_chunks.GroupOf(first) is null && tree.RelationOf(first) is not Relation.Conjunct) return null;
        // “said she would not seek … and vowed”: what is in the tense of the reporting verb is listed with that.
        if (_chunks.GroupOf(predicate) is { Tense: Tag.VBD } past && past.First == past.Head && _chunks.GroupOf(first) is { Tense: Tag.MD }
            && tree.RelationOf(first) is Relation.ComplementClause && _chunks.GroupOf(tree.Head(first)) is { Tense: Tag.VBD }) first = tree.Head(first);
        var reading = Read(first);
        return reading with { Distance = reading.Distance + 1, IsOwn = false };
    }
}
