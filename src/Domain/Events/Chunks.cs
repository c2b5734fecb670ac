using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>The noun phrases and verb groups of a sentence, in order, and which stands at a token.</summary>
internal sealed class Chunks
{
    private readonly SentenceView _view;
    private readonly NounPhrase?[] _phraseAt;
    private readonly VerbGroup?[] _groupAt;

    internal Chunks(SentenceView view)
    {
        _view = view;
        _phraseAt = new NounPhrase?[view.End - view.First];
        _groupAt = new VerbGroup?[view.End - view.First];
        Read();
        Link();
        VerbRepair.Repair(view, this);
    }

    /// <summary>The phrases in order.</summary>
    internal List<NounPhrase> Phrases { get; } = [];

    /// <summary>The groups in order.</summary>
    internal List<VerbGroup> Groups { get; } = [];

    /// <summary>The phrase that covers a token; null where none does.</summary>
    internal NounPhrase? PhraseAt(int token) => token >= _view.First && token < _view.End ? _phraseAt[token - _view.First] : null;

    /// <summary>The group that covers a token; null where none does.</summary>
    internal VerbGroup? GroupAt(int token) => token >= _view.First && token < _view.End ? _groupAt[token - _view.First] : null;

    /// <summary>The phrase that begins right at a token, past quotation marks; null where none does.</summary>
    internal NounPhrase? PhraseFrom(int token)
    {
        token = _view.SkipQuotes(token);
        return PhraseAt(token) is { } phrase && phrase.First == token ? phrase : null;
    }

    /// <summary>Puts a group with another reading in the place of one.</summary>
    internal void Replace(VerbGroup group)
    {
        Groups[group.Index] = group;
        for (var token = group.First; token < group.End; token++) _groupAt[token - _view.First] = group;
    }

    private void Read()
    {
        for (var at = _view.First; at < _view.End;)
        {
            if (PhraseReader.Read(_view, at, Phrases.Count) is { } phrase)
            {
                Phrases.Add(phrase);
                for (var token = phrase.First; token < phrase.End; token++) _phraseAt[token - _view.First] = phrase;
                at = phrase.End;
            }
            else if (GroupReader.Read(_view, at, Groups.Count) is { } group)
            {
                Groups.Add(group);
                for (var token = group.First; token < group.End; token++) _groupAt[token - _view.First] = group;
                at = group.End;
            }
            else
            {
                at++;
            }
        }
    }

    // Finds each phrase's preposition, and what it is listed with.
    private void Link()
    {
        for (var i = 0; i < Phrases.Count; i++)
        {
            var before = Before(Phrases[i].First);
            var phrase = Phrases[i];
            if (_view.TagOf(before) is Tag.IN or Tag.TO && !Words.IsSubordinator(_view, before, this, phrase))
                phrase = phrase with { Preposition = before };
            else if (_view.TagOf(before) is Tag.CC || _view.Lower(before) == ",")
                phrase = Join(phrase, before);
            if (ReferenceEquals(phrase, Phrases[i])) continue;
            Phrases[i] = phrase;
            for (var token = phrase.First; token < phrase.End; token++) _phraseAt[token - _view.First] = phrase;
        }
    }

    private NounPhrase Join(NounPhrase phrase, int before)
    {
        var last = _view.Lower(before - 1) == "," ? before - 2 : before - 1;
        while (_view.IsQuoteMark(last)) last--;
        if (PhraseAt(last) is not { } other || other.End != last + 1) return phrase;
        var isList = _view.TagOf(before) is Tag.CC ? _view.Lower(before) is "and" or "or" or "&" or "nor" : IsListed(phrase);
        return isList && other.Index == phrase.Index - 1 ? phrase with { Joined = other.Index, Preposition = other.Preposition } : phrase;
    }

    // A comma lists only where “and” follows in the same list: “China, Russia and Iran”; otherwise it may add an apposition.
    private bool IsListed(NounPhrase phrase)
    {
        var at = phrase.End;
        for (var items = 0; items < 6; items++)
        {
            while (_view.IsQuoteMark(at)) at++;
            if (_view.Lower(at) is "and" or "or") return PhraseFrom(at + 1) is not null;
            if (_view.Lower(at) != ",") return false;
            if (_view.Lower(at + 1) is "and" or "or") return PhraseFrom(at + 2) is not null;
            if (PhraseFrom(at + 1) is not { } next) return false;
            at = next.End;
        }

        return false;
    }

    // The token before a phrase, past quotation marks and adverbs.
    private int Before(int first)
    {
        var at = first - 1;
        while (at >= _view.First && (_view.IsQuoteMark(at) || _view.TagOf(at).IsAdverb())) at--;
        return at;
    }
}
