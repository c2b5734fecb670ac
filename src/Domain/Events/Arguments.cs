using OnRecord.Domain.Syntax;

namespace OnRecord.Domain.Events;

/// <summary>What hangs on a verb or a noun and follows it: objects, the subject of a clause that it takes, and prepositional phrases.</summary>
internal sealed class Arguments
{
    private const int Most = 14;
    private const int Deepest = 5;

    // What follows these belongs to another act: “was released after her visit to the nation”.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "after", "before", "since", "until", "during", "despite", "amid", "following", "because", "while", "without", "unlike", "although",
        "according", "thanks", "due", "prior", "contrary",
    };

    private readonly SentenceView _view;
    private readonly Chunks _chunks;
    private readonly int _after;

    private Arguments(SentenceView view, Chunks chunks, int after) => (_view, _chunks, _after, End) = (view, chunks, after, after);

    /// <summary>The direct object; null where there is none.</summary>
    internal NounPhrase? Object { get; private set; }

    /// <summary>The first of two objects: “sent Beijing a letter”; null where there is one or none.</summary>
    internal NounPhrase? IndirectObject { get; private set; }

    /// <summary>The subject of the clause that the verb takes: “demanded that China release them”; null where none.</summary>
    internal NounPhrase? ClauseSubject { get; private set; }

    /// <summary>Prepositional phrases in order, with the preposition in lower case.</summary>
    internal List<(string Preposition, NounPhrase Phrase)> Prepositional { get; } = [];

    /// <summary>A preposition with a gerund (“stop them from publishing”); null where none.</summary>
    internal string? BeforeGerund { get; private set; }

    /// <summary>The infinitive, gerund or verb of a clause that completes what the verb tells; null where none follows.</summary>
    internal VerbGroup? Complement { get; private set; }

    /// <summary>Whether an infinitive follows, after the object or without one.</summary>
    internal bool HasInfinitive { get; private set; }

    /// <summary>Just past the last token that belongs.</summary>
    internal int End { get; private set; }

    /// <summary>What hangs on a verb.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="chunks">Its phrases and groups.</param>
    /// <param name="group">The verb.</param>
    /// <param name="after">From where on prepositions are the verb's: past its particles.</param>
    /// <param name="takesObject">Whether an object is looked for; a passive has none.</param>
    internal static Arguments Of(SentenceView view, Chunks chunks, VerbGroup group, int after, bool takesObject)
    {
        var arguments = new Arguments(view, chunks, after);
        arguments.ReadVerb(group, takesObject);
        return arguments;
    }

    /// <summary>What hangs on a noun, and what follows on the verb whose object or subject it is, since either may be meant (“held talks with”).</summary>
    internal static Arguments Of(SentenceView view, Chunks chunks, NounPhrase phrase)
    {
        var arguments = new Arguments(view, chunks, phrase.End);
        // What prepositions right after the noun bring in is the noun's, whatever else the parser hangs it on.
        var last = phrase;
        for (var step = 0; step < Deepest && chunks.PhraseFrom(last.End + 1) is { } beside && beside.Preposition == last.End; step++)
        {
            arguments.TakePhrase(beside, beside.Top, Deepest);
            foreach (var listed in chunks.WithListed(beside)) last = listed;
        }
        arguments.Descend(phrase.Top, 0);
        if (chunks.GroupOf(phrase.Governor) is { } verb && phrase.Relation is Relation.DirectObject or Relation.Oblique or Relation.PassiveSubject)
            arguments.Descend(verb.Predicate, 0);
        return arguments;
    }

    private void ReadVerb(VerbGroup group, bool takesObject)
    {
        var tree = _view.Tree;
        for (var child = tree.FirstChild(group.Predicate); child >= 0; child = tree.NextChild(child))
        {
            if (child < group.End) continue;
            var phrase = _chunks.PhraseAt(child);
            switch (tree.RelationOf(child))
            {
                // “released the report minutes before”, where the parser takes the minutes for what was released.
                case Relation.DirectObject when takesObject && PhraseReader.IsTimeBefore(_view, child):
                    if (_chunks.PhraseAt(child - 1) is { Preposition: < 0 } counted && counted.Governor == child) Take(counted, child);
                    break;
                case Relation.DirectObject when takesObject && phrase is { Preposition: < 0 }:
                    Take(phrase, child);
                    break;
                case Relation.IndirectObject when takesObject && phrase is not null:
                    IndirectObject = phrase;
                    Cover(phrase);
                    break;
                case Relation.OpenComplement or Relation.ComplementClause or Relation.AdverbialClause:
                    ReadClause(child);
                    break;
                default:
                    TakePrepositional(child, 0);
                    break;
            }
        }

        if (takesObject && Object is null && _chunks.Beside(group) is not null && _chunks.PhraseFrom(group.End) is { } beside && beside.Preposition < group.First) Take(beside, beside.Top);
        // One object alone is whom or what it is done to, whatever the parser calls it.
        if (Object is null && IndirectObject is not null) (Object, IndirectObject) = (IndirectObject, null);
    }

    private void Take(NounPhrase phrase, int child)
    {
        if (Object is null) Object = phrase;
        else if (IndirectObject is null) (IndirectObject, Object) = (Object, phrase);
        Cover(phrase);
        ReadNounClause(child);
        Descend(child, 1);
    }

    // “asked the Council in Geneva to meet”, “accused by the Council of lying”, where the parser hangs what completes the verb on the noun.
    private void ReadNounClause(int noun)
    {
        if (_view.Tree.Child(noun, Relation.NounClause) is not (>= 0 and var clause) || _chunks.GroupOf(clause) is not { } verb) return;
        var hasPreposition = _view.Tree.Child(clause, Relation.Marker) >= 0;
        if (verb.Kind is VerbKind.Infinitive) HasInfinitive = true;
        if (verb.Kind is VerbKind.Infinitive || (verb.Kind is VerbKind.Gerund && hasPreposition)) Complement ??= verb;
    }

    private void ReadClause(int child)
    {
        if (_chunks.GroupOf(child) is not { } verb)
        {
            TakePrepositional(child, 0);
            return;
        }

        var relation = _view.Tree.RelationOf(child);
        if (verb.Kind is VerbKind.Infinitive) HasInfinitive = true;
        if (verb.Kind is VerbKind.Gerund && _view.Tree.Child(child, Relation.Marker) is >= 0 and var mark) BeforeGerund ??= _view.Lower(mark);
        if (relation is Relation.AdverbialClause && verb.Kind is not (VerbKind.Infinitive or VerbKind.Gerund)) return;
        Complement ??= verb;
        if (relation is not Relation.ComplementClause || ClauseSubject is not null) return;
        for (var token = _view.Tree.FirstChild(child); token >= 0 && ClauseSubject is null; token = _view.Tree.NextChild(token))
            if (_view.Tree.RelationOf(token) is Relation.Subject or Relation.PassiveSubject) ClauseSubject = _chunks.PhraseAt(token);
    }

    private void Descend(int head, int depth)
    {
        if (depth > Deepest) return;
        for (var child = _view.Tree.FirstChild(head); child >= 0; child = _view.Tree.NextChild(child)) TakePrepositional(child, depth);
    }

    private void TakePrepositional(int child, int depth)
    {
        if (child < _after || Prepositional.Count >= Most) return;
        if (_chunks.PhraseAt(child) is { } same && same == _chunks.PhraseAt(_view.Tree.Head(child)))
        {
            Descend(child, depth + 1);
            return;
        }

        if (!(_view.Tree.RelationOf(child) is Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.AdverbialModifier or Relation.AdjectivalModifier
            or Relation.UnmarkedModifier or Relation.UnmarkedOblique or Relation.Conjunct or Relation.OpenComplement or Relation.AdverbialClause or Relation.Dependent
            || _view.DateAt(child) >= 0)) return;
        if (_chunks.PhraseAt(child) is not { } phrase)
        {
            // “two of the diplomats”, “along with France”: the phrase hangs on a word that is none.
            if (_chunks.GroupOf(child) is null) Descend(child, depth + 1);
            return;
        }

        TakePhrase(phrase, child, depth);
    }

    private void TakePhrase(NounPhrase phrase, int child, int depth)
    {
        if (phrase.Preposition >= _after)
        {
            var preposition = _view.Lower(phrase.Preposition);
            if (Apart.Contains(preposition) || Apart.Contains(_view.Lower(phrase.Preposition - 1))) return;
            if (!Prepositional.Exists(taken => taken.Phrase.Index == phrase.Index)) Prepositional.Add((preposition, phrase));
        }
        else if (_view.Tree.RelationOf(child) is not Relation.Conjunct)
        {
            return;
        }

        Cover(phrase);
        if (depth == 0) ReadNounClause(child);
        Descend(child, depth + 1);
    }

    private void Cover(NounPhrase phrase)
    {
        foreach (var listed in _chunks.WithListed(phrase)) End = Math.Max(End, listed.End);
    }
}
