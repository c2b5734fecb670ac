using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>What follows a verb or a noun in its clause: objects, the subject of a clause that it takes, and prepositional phrases.</summary>
internal sealed class Arguments
{
    private const int Most = 14;

    // What follows these belongs to another act: “was released after her visit to the nation”.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "after", "before", "since", "until", "during", "despite", "amid", "following", "because", "while", "without", "unlike", "although",
    };

    private readonly SentenceView _view;
    private readonly Chunks _chunks;
    private readonly bool _takesClause;

    /// <summary>Reads what follows.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="chunks">Its phrases and groups.</param>
    /// <param name="after">Just past the verb or noun, particles included.</param>
    /// <param name="takesObject">Whether a phrase right there is an object: after a verb, not after a noun.</param>
    /// <param name="takesClause">Whether a phrase with a verb of its own is the subject of a clause that the verb takes (“said China would”).</param>
    internal Arguments(SentenceView view, Chunks chunks, int after, bool takesObject, bool takesClause = false)
    {
        (_view, _chunks, _takesClause) = (view, chunks, takesClause);
        var at = takesObject ? ReadObjects(after) : after;
        End = ReadPrepositional(at);
    }

    /// <summary>The direct object; null where there is none.</summary>
    internal NounPhrase? Object { get; private set; }

    /// <summary>The first of two objects: “sent Beijing a letter”; null where there is one or none.</summary>
    internal NounPhrase? IndirectObject { get; private set; }

    /// <summary>The subject of the clause that the verb takes: “demanded that China release them”; null where none.</summary>
    internal NounPhrase? ClauseSubject { get; private set; }

    /// <summary>Prepositional phrases in order, with the preposition in lower case.</summary>
    internal List<(string Preposition, NounPhrase Phrase)> Prepositional { get; } = [];

    /// <summary>A preposition with a gerund at the end of what follows (“stop them from publishing”); null where none.</summary>
    internal string? BeforeGerund { get; private set; }

    /// <summary>The infinitive, gerund or verb of a clause that completes what the verb tells; null where none follows.</summary>
    internal VerbGroup? Complement { get; private set; }

    /// <summary>Whether an infinitive follows, after the object or without one.</summary>
    internal bool HasInfinitive { get; private set; }

    /// <summary>Just past the last token that belongs.</summary>
    internal int End { get; private set; }

    private int ReadObjects(int after)
    {
        var at = Steps.Forward(_view, after);
        while (_view.DateAt(at) >= 0) at++;
        at = Steps.Forward(_view, at);
        HasInfinitive = IsInfinitive(at);
        var hasThat = _view.Lower(at) is "that" && _view.TagOf(at) is not Tag.WDT;
        if (_chunks.PhraseFrom(hasThat ? at + 1 : at) is not { } first || first.Preposition >= 0) return after;
        if ((hasThat || _takesClause) && VerbAfter(first) is { } verb)
        {
            Complement = verb;
            ClauseSubject = first;
            return after;
        }

        if (hasThat) return after;
        Object = first;
        if (_chunks.PhraseFrom(first.End) is { Preposition: < 0, Joined: < 0 } second && _view.DateAt(first.End) < 0 && !PhraseReader.IsTimeBefore(_view, second.Head)) (IndirectObject, Object) = (first, second);
        HasInfinitive |= FollowsInfinitive(Object);
        return Object.End;
    }

    private bool IsInfinitive(int at) => _chunks.GroupAt(at) is { Kind: VerbKind.Infinitive } group && group.First == at;

    // “asked the Council in Geneva to meet”
    private bool FollowsInfinitive(NounPhrase phrase)
    {
        for (var step = 0; step < 4; step++)
        {
            var at = Steps.Forward(_view, phrase.End);
            if (IsInfinitive(at)) return true;
            var next = _chunks.PhraseFrom(at + 1);
            if (next is null || (next.Preposition < 0 && next.Joined < 0)) return false;
            phrase = next;
        }

        return false;
    }

    // The verb that a phrase with all its prepositions is the subject of.
    private VerbGroup? VerbAfter(NounPhrase phrase)
    {
        for (var step = 0; step < 6; step++)
        {
            var at = Steps.Forward(_view, phrase.End);
            if (_chunks.GroupAt(at) is { } group) return group.IsFinite && group.First >= phrase.End ? group : null;
            var skip = _view.TagOf(at) is Tag.IN or Tag.TO or Tag.CC ? at + 1 : -1;
            if (skip < 0 || _chunks.PhraseFrom(skip) is not { } next || (next.Preposition < 0 && next.Joined < 0)) return null;
            phrase = next;
        }

        return null;
    }

    private int ReadPrepositional(int from)
    {
        var end = from;
        for (var at = from; at < _view.End && Prepositional.Count < Most;)
        {
            if (_view.DateAt(at) >= 0)
            {
                end = ++at;
            }
            else if (_chunks.PhraseAt(at) is { } phrase)
            {
                if (phrase.Preposition >= from && Apart.Contains(_view.Lower(phrase.Preposition))) return end;
                if (phrase.Preposition >= from) Prepositional.Add((_view.Lower(phrase.Preposition), phrase));
                else if (phrase.Joined < 0 && _view.TagOf(at - 1) is not Tag.CC) return end;
                end = at = phrase.End;
            }
            else if (EndsClause(at))
            {
                return end;
            }
            else
            {
                at++;
            }
        }

        return end;
    }

    // A list goes on past its commas; so does a clause past a comma before a preposition and a date.
    private bool EndsClause(int at)
    {
        if (_chunks.GroupAt(at) is { } group)
        {
            if (group.Kind == VerbKind.Gerund && _view.TagOf(at - 1) is Tag.IN) BeforeGerund = _view.Lower(at - 1);
            if (group.Kind is VerbKind.Gerund or VerbKind.Infinitive) Complement ??= group;
            return true;
        }

        var word = _view.Lower(at);
        if (word is ";" or ":" or "—" or "–" or "(" || Words.IsClauseOpener(word) || Words.IsRelative(_view, at)) return true;
        if (word is not ",") return false;
        return _chunks.PhraseFrom(at + 1) is not { Joined: >= 0 };
    }
}
