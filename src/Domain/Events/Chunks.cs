using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>The noun phrases and verb groups of a sentence, in order, and which stands at a token.</summary>
internal sealed class Chunks
{
    private const int LongestList = 16;

    private readonly SentenceView _view;
    private readonly NounPhrase?[] _phraseAt;
    private readonly VerbGroup?[] _groupAt;

    internal Chunks(SentenceView view)
    {
        _view = view;
        _phraseAt = new NounPhrase?[view.End - view.First];
        _groupAt = new VerbGroup?[view.End - view.First];
        ReadPhrases();
        for (var i = 0; i < Phrases.Count; i++) Attach(i);
        ReadGroups();
    }

    /// <summary>The phrases in order.</summary>
    internal List<NounPhrase> Phrases { get; } = [];

    /// <summary>The groups in order.</summary>
    internal List<VerbGroup> Groups { get; } = [];

    /// <summary>The phrase that covers a token; null where none does.</summary>
    internal NounPhrase? PhraseAt(int token) => token >= _view.First && token < _view.End ? _phraseAt[token - _view.First] : null;

    /// <summary>The group that covers a token; null where none does.</summary>
    internal VerbGroup? GroupAt(int token) => token >= _view.First && token < _view.End ? _groupAt[token - _view.First] : null;

    /// <summary>The group of a predicate: of the verb itself, or of the copula before what is said of a subject; null where it has none.</summary>
    internal VerbGroup? GroupOf(int predicate) =>
        GroupAt(predicate) is { } group && group.Head == predicate ? group : GroupAt(_view.Tree.Child(predicate, Relation.Copula));

    /// <summary>The phrase that begins right at a token, past quotation marks; null where none does.</summary>
    internal NounPhrase? PhraseFrom(int token)
    {
        token = _view.SkipQuotes(token);
        return PhraseAt(token) is { } phrase && phrase.First == token ? phrase : null;
    }

    /// <summary>A phrase with what is listed after it.</summary>
    internal IEnumerable<NounPhrase> WithListed(NounPhrase phrase)
    {
        yield return phrase;
        for (var i = phrase.Index + 1; i < Phrases.Count && i <= phrase.Index + LongestList; i++)
            if (Phrases[i].Joined == phrase.Index) yield return Phrases[i];
    }

    /// <summary>
    /// The noun right before a verb that the parser took for part of a name, as in headlines and in “Police arrested protesters”; null elsewhere.
    /// </summary>
    internal NounPhrase? Beside(VerbGroup group)
    {
        if (!group.IsFinite || group.First != group.Head || PhraseAt(group.First - 1) is not { Preposition: < 0 } phrase) return null;
        return IsNominal(_view.Tree.RelationOf(group.Predicate)) || (phrase.Governor == group.Predicate && IsNominal(phrase.Relation)) ? phrase : null;
    }

    /// <summary>Whether a relation is one that words have to each other within a noun phrase or a name.</summary>
    internal static bool IsNominal(Relation relation) => relation is Relation.AdjectivalModifier or Relation.Compound or Relation.Flat or Relation.ListItem
        or Relation.UnmarkedModifier or Relation.DescriptiveModifier or Relation.Apposition or Relation.NumericModifier;

    private void ReadPhrases()
    {
        for (var at = _view.First; at < _view.End;)
        {
            var phrase = PhraseReader.Read(_view, at, Phrases.Count);
            if (phrase is not null) Put(phrase, add: true);
            at = phrase?.End ?? at + 1;
        }
    }

    private void ReadGroups()
    {
        for (var at = _view.First; at < _view.End; at++)
        {
            if (PhraseAt(at) is not null || GroupReader.Read(_view, this, at, Groups.Count) is not { } group) continue;
            Groups.Add(group);
            for (var token = group.First; token < group.End; token++) _groupAt[token - _view.First] = group;
        }
    }

    private void Put(NounPhrase phrase, bool add = false)
    {
        if (add) Phrases.Add(phrase);
        else Phrases[phrase.Index] = phrase;
        for (var token = phrase.First; token < phrase.End; token++) _phraseAt[token - _view.First] = phrase;
    }

    // Finds what each phrase hangs on, its preposition, and what it is listed with.
    private void Attach(int index)
    {
        var (tree, phrase) = (_view.Tree, Phrases[index]);
        var top = phrase.Head;
        for (var step = 0; step < phrase.End - phrase.First && PhraseAt(tree.Head(top)) is { } same && same.Index == index; step++) top = tree.Head(top);
        var preposition = PrepositionOf(phrase, top);
        // “to Navanethem Pillay”, where the parser takes first and last name for two.
        for (var token = phrase.First; token < phrase.End && preposition < 0; token++)
            if (_view.TagOf(token).IsName() && _view.TagOf(phrase.Head).IsName() && PhraseAt(tree.Head(token))?.Index != index && PrepositionOf(phrase, token) is >= 0 and var found) (top, preposition) = (token, found);
        phrase = phrase with { Top = top, Relation = tree.RelationOf(top), Governor = tree.Head(top), Preposition = preposition };
        // A list is read from its first member on; a member may stand before it only where the parse is odd.
        if (phrase.Relation is Relation.Conjunct && PhraseAt(tree.FirstMember(top)) is { } listed && listed.Index < index)
        {
            phrase = phrase with
            {
                Joined = listed.Index,
                Relation = listed.Relation,
                Governor = listed.Governor,
                Preposition = phrase.Preposition >= 0 ? phrase.Preposition : listed.Preposition,
            };
        }

        Put(phrase);
    }

    // The last word of the preposition: “of” in “because of”.
    private int PrepositionOf(NounPhrase phrase, int top)
    {
        var found = -1;
        for (var child = _view.Tree.FirstChild(top); child >= 0 && child < phrase.First; child = _view.Tree.NextChild(child))
        {
            if (_view.Tree.RelationOf(child) is not Relation.Case) continue;
            found = child;
            for (var word = _view.Tree.FirstChild(child); word >= 0 && word < phrase.First; word = _view.Tree.NextChild(word))
                if (_view.Tree.RelationOf(word) is Relation.Fixed) found = word;
        }

        return found;
    }
}
