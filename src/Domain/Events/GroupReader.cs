using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads verbs with their auxiliaries from the tree.</summary>
internal static class GroupReader
{
    private static readonly HashSet<string> Be = new(StringComparer.Ordinal)
    {
        "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "isn't", "aren't", "wasn't", "weren't", "get", "got", "gets", "getting",
    };

    /// <summary>Whether a word is a form of “be”.</summary>
    internal static bool IsBe(string word) => Be.Contains(word);

    /// <summary>The group whose verb stands at a token; null where none does. What an auxiliary helps must stand after it.</summary>
    internal static VerbGroup? Read(SentenceView view, Chunks chunks, int head, int index)
    {
        var tree = view.Tree;
        if (!view.TagOf(head).IsVerb() || view.UnitCovering(head)) return null;
        var relation = tree.RelationOf(head);
        if (relation is Relation.Auxiliary or Relation.PassiveAuxiliary && tree.Head(head) > head) return null;
        // “as opposed to war” is a preposition.
        if (relation is Relation.Case or Relation.Fixed or Relation.Marker) return null;
        var predicate = relation is Relation.Copula && tree.Head(head) >= 0 ? tree.Head(head) : head;
        return new Parts(view, predicate, head).Group(chunks, index);
    }

    // What hangs on the predicate before the verb.
    private readonly ref struct Parts
    {
        private readonly SentenceView _view;
        private readonly int _predicate;
        private readonly int _head;
        private readonly int _to = -1;
        private readonly int _auxiliary = -1;
        private readonly int _subject = -1;
        private readonly bool _isPassive;
        private readonly bool _hasObject;
        private readonly bool _isNegated;
        private readonly string? _modal;

        internal Parts(SentenceView view, int predicate, int head)
        {
            (_view, _predicate, _head) = (view, predicate, head);
            _isNegated = IsNegation(view, head);
            for (var child = view.Tree.FirstChild(predicate); child >= 0; child = view.Tree.NextChild(child))
            {
                switch (view.Tree.RelationOf(child))
                {
                    case Relation.Auxiliary or Relation.PassiveAuxiliary when child < head:
                        if (_auxiliary < 0) _auxiliary = child;
                        _isPassive |= view.Tree.RelationOf(child) is Relation.PassiveAuxiliary && view.TagOf(head) is Tag.VBN or Tag.VBD;
                        _isNegated |= IsNegation(view, child);
                        if (view.TagOf(child) is Tag.MD) _modal = Modal(view.Lower(child));
                        break;
                    case Relation.Marker or Relation.Case when child < head && view.Lower(child) is "to" && view.TagOf(head) is not Tag.VBG:
                        _to = child;
                        break;
                    case Relation.AdverbialModifier or Relation.Preconjunction or Relation.Coordinator when IsNegation(view, child) && view.Lower(child + 1) is not "only":
                        _isNegated = true;
                        break;
                    case Relation.Subject or Relation.PassiveSubject or Relation.Oblique when SubjectFinder.IsSubject(view, child, predicate):
                        // “China neither visited nor called”
                        if (_subject >= 0 && view.Lower(child) is "neither") _isNegated = true;
                        else _subject = child;
                        break;
                    case Relation.DirectObject when child > head:
                        _hasObject = true;
                        break;
                }
            }

            if (_auxiliary >= 0 || _subject < 0) return;
            // “they'll visit”: the auxiliary is in the pronoun.
            if (view.Lower(_subject).EndsWith("'ll", StringComparison.Ordinal)) _modal = "will";
            // “Two arrested in Moscow”
            _isPassive = view.Tree.RelationOf(_subject) is Relation.PassiveSubject && view.TagOf(head) is Tag.VBN or Tag.VBD && !_hasObject;
        }

        internal VerbGroup Group(Chunks chunks, int index)
        {
            var first = First(chunks);
            var shared = Shared(chunks);
            var isPassive = _isPassive || (_auxiliary < 0 && shared is { IsPassive: true });
            var tense = _modal is not null ? Tag.MD : _auxiliary >= 0 ? _view.TagOf(_auxiliary) : _view.TagOf(_head);
            var kind = Kind(chunks, tense, isPassive && !_isPassive);
            if (kind == VerbKind.Participle) tense = Tag.VBN;
            else if (kind == VerbKind.Finite && tense is Tag.VBN) tense = Tag.VBD;
            return new VerbGroup
            {
                Index = index,
                First = first,
                Head = _head,
                Predicate = _predicate,
                End = _head + 1,
                Kind = kind,
                Tense = tense,
                IsPassive = isPassive,
                IsNegated = _isNegated,
                Modal = _modal,
            };
        }

        private VerbKind Kind(Chunks chunks, Tag tense, bool sharesPassive)
        {
            if (_to >= 0) return VerbKind.Infinitive;
            if (tense is Tag.VBG) return VerbKind.Gerund;
            if (_auxiliary >= 0) return VerbKind.Finite;
            if (sharesPassive) return VerbKind.Participle;
            var relation = _view.Tree.RelationOf(_predicate);
            if (tense is not (Tag.VBN or Tag.VBD)) return VerbKind.Finite;
            if (_subject >= 0) return IsReduced() ? VerbKind.Participle : VerbKind.Finite;
            // “summed her up, denounced her record”, where the parser hangs the second on the first.
            if (relation is Relation.AdverbialClause) return tense is Tag.VBD && _hasObject ? VerbKind.Finite : VerbKind.Participle;
            // “Police arrested protesters”, “Trump, when he was asked, called her”: where the sentence hangs on a noun, the parser missed its verb.
            if (_view.Tree.Head(_predicate) is >= 0 and var noun && _view.Tree.Head(noun) < 0 && !_view.TagOf(noun).IsVerb())
            {
                var isAfterAside = relation is Relation.NounClause && _view.Lower(_head - 1) is "," && noun < _head;
                var isBetween = Chunks.IsNominal(relation) && chunks.PhraseAt(_head - 1) is { Actor: not null, Preposition: < 0 } && chunks.PhraseAt(_head + 1) is not null;
                if (isAfterAside || isBetween) return VerbKind.Finite;
            }

            // A participle hangs on the noun, or beside the clause, that its subject is in.
            if (relation is Relation.NounClause) return VerbKind.Participle;
            return tense is Tag.VBN && relation is not (Relation.Conjunct or Relation.Root or Relation.RelativeClause or Relation.Parataxis or Relation.ComplementClause)
                ? VerbKind.Participle
                : VerbKind.Finite;
        }

        // “The report released Wednesday broke new ground”: a verb cannot stand in the same clause without a subject, so the first is a participle.
        private bool IsReduced()
        {
            if (_head != _predicate || _subject > _head) return false;
            for (var child = _view.Tree.FirstChild(_head); child >= 0; child = _view.Tree.NextChild(child))
                if (child > _head + 1 && _view.TagOf(child).IsFinite() && IsBareClause(child)) return true;
            return false;
        }

        private bool IsBareClause(int child)
        {
            if (_view.Tree.RelationOf(child) is not (Relation.AdverbialClause or Relation.ComplementClause or Relation.Parataxis or Relation.OpenComplement)) return false;
            if (_view.TagOf(child - 1) is Tag.Punct or Tag.CC) return false;
            for (var word = _view.Tree.FirstChild(child); word >= 0; word = _view.Tree.NextChild(word))
                if (word < child || _view.Tree.RelationOf(word) is Relation.Subject) return false;
            return true;
        }

        // “was charged in 2014 and extradited”: the second verb shares auxiliary and subject of the first.
        private VerbGroup? Shared(Chunks chunks)
        {
            if (_auxiliary >= 0 || _subject >= 0 || _to >= 0 || _view.TagOf(_head) is not (Tag.VBN or Tag.VBD)) return null;
            if (_view.Tree.RelationOf(_predicate) is not Relation.Conjunct || _hasObject) return null;
            return chunks.GroupOf(_view.Tree.Head(_predicate)) is { } group && group.Head < _head
                && EventLexicon.Default.Forms(_view.Lower(_head)) is var forms && (forms.IsEmpty || forms.Contains(VerbForm.PastParticiple))
                ? group
                : null;
        }

        // Back to the first auxiliary, unless the subject stands between (“Did China attack?”).
        private int First(Chunks chunks)
        {
            var start = _to >= 0 && (_auxiliary < 0 || _to < _auxiliary) ? _to : _auxiliary;
            if (start < 0) return _head;
            for (var token = start; token < _head; token++)
                if (chunks.PhraseAt(token) is not null || chunks.GroupAt(token) is not null || _view.Lower(token) is ",") return _head;
            return _view.Lower(start - 1) is "not" && chunks.GroupAt(start - 1) is null ? start - 1 : start;
        }
    }

    private static bool IsNegation(SentenceView view, int token) =>
        view.Lower(token) is "not" or "never" or "n't" or "nor" or "neither" or "cannot" || view.Lower(token).EndsWith("n't", StringComparison.Ordinal);

    private static string Modal(string word) => word switch
    {
        "won't" or "'ll" => "will",
        "cannot" or "can't" => "can",
        "'d" => "would",
        _ => word.Replace("n't", "", StringComparison.Ordinal),
    };
}
