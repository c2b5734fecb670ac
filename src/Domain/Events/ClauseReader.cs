using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Finds the subject and the factuality of every verb group of a sentence.</summary>
/// <remarks>
/// There is no parse; subjects are found by walking left over phrases and prepositions (finite verbs) or up to the word that
/// governs an infinitive, gerund or participle. Every walk is bounded, so that a sentence of any length is read in linear time.
/// </remarks>
internal sealed class ClauseReader
{
    private const int Deepest = 6;

    private readonly SentenceView _view;
    private readonly Chunks _chunks;
    private readonly ClauseReading?[] _readings;
    private readonly SubjectFinder _subjects;
    private int _depth;

    internal ClauseReader(SentenceView view, Chunks chunks)
    {
        (_view, _chunks) = (view, chunks);
        _readings = new ClauseReading?[chunks.Groups.Count];
        _subjects = new SubjectFinder(view, chunks, Read);
    }

    /// <summary>The reading of a group.</summary>
    internal ClauseReading Read(VerbGroup group)
    {
        if (_readings[group.Index] is { } known) return known;
        // Groups that wait on each other (a gerund on a verb that is coordinated with it) are left without a subject.
        if (_depth >= Deepest) return ClauseReading.Unknown(Factuality.Asserted);
        _depth++;
        _readings[group.Index] = ClauseReading.Unknown(Factuality.Asserted);
        var reading = group.Kind switch
        {
            VerbKind.Finite => ReadFinite(group),
            VerbKind.Infinitive => Negate(ReadInfinitive(group), group),
            VerbKind.Gerund => Negate(ReadGerund(group), group),
            _ => ReadParticiple(group),
        };
        _depth--;
        return _readings[group.Index] = reading;
    }

    private static ClauseReading Negate(ClauseReading reading, VerbGroup group) =>
        group.IsNegated && reading.Factuality is not Factuality.Hypothetical ? reading with { Factuality = Factuality.Negated } : reading;

    private ClauseReading ReadFinite(VerbGroup group)
    {
        // “will visit and meet”: the bare second verb shares modal, subject and all.
        if (group.Tense is Tag.VB && _view.TagOf(Before(group.First)) is Tag.CC && Previous(group, _ => true) is { } shared && Shares(shared))
            return Read(shared) with { IsOwn = false };
        var reading = _subjects.Find(group);
        return reading with { Factuality = FiniteFactuality(group, reading) };

        static bool Shares(VerbGroup other) => other.Tense is Tag.MD || other.Kind == VerbKind.Infinitive || other.Tense is Tag.VB;
    }

    private Factuality FiniteFactuality(VerbGroup group, ClauseReading reading)
    {
        var start = reading.Subject.IsEmpty || !reading.IsOwn ? group.First : Math.Min(group.First, reading.Subject[0].First);
        var opener = Before(start);
        // “requested that the Council not meet them”: what is asked for has not happened, negated or not.
        if (group.Tense is Tag.VB or Tag.VBP && _view.Lower(opener) is "that" && (group.Tense is Tag.VB || IsDemanded(opener))) return Factuality.Hypothetical;
        if (group.IsNegated || reading.Subject.Any(phrase => _view.Lower(phrase.First) is "no" or "nobody" or "none" or "neither")) return Factuality.Negated;
        if (group.Tense is Tag.VB && reading.Subject.IsEmpty) return Factuality.Hypothetical;
        if (group.Modal is { } modal) return modal is "will" or "shall" ? Factuality.Future : Factuality.Hypothetical;
        if (Words.IsConditional(_view.Lower(opener))) return Factuality.Hypothetical;
        return IsDoubted(opener) ? Factuality.Hypothetical : Factuality.Asserted;
    }

    // “recommended that China release them”, “a demand that China release them”
    private bool IsDemanded(int opener)
    {
        var before = Before(opener);
        var word = _chunks.GroupAt(before) is { } verb ? _view.Lower(verb.Head) : _chunks.PhraseAt(before) is { } noun ? _view.Lower(noun.Head) : "";
        return EventLexicon.Default.Lemmas(word).Concat([word, EventLexicon.Singular(word)])
            .Any(lemma => lemma is "recommend" or "demand" or "request" or "ask" or "urge" or "propose" or "insist" or "suggest" or "require" or "order" or "proposal" or "recommendation");
    }

    // “denied that China had attacked”, “fears Beijing has …”: what is told is not said to have happened.
    private bool IsDoubted(int opener)
    {
        if (_view.Lower(opener) is "that") opener = Before(opener);
        return _chunks.GroupAt(opener) is { } outer && EventLexicon.Default.Lemmas(_view.Lower(outer.Head)).Any(lemma =>
            lemma is "deny" or "allege" or "hope" or "wish" or "demand" or "propose" or "threaten" or "suspect" or "dispute");
    }

    private ClauseReading ReadInfinitive(VerbGroup group)
    {
        var before = Before(group.First);
        if (_view.TagOf(before) is Tag.CC && Previous(group, other => other.Kind == VerbKind.Infinitive) is { } shared) return Read(shared) with { IsOwn = false };
        if (_view.TagOf(before) is Tag.RP && _chunks.GroupAt(before - 1) is not null) before--;
        if (_chunks.GroupAt(before) is { } verb) return Governed(verb, null);
        if (_view.TagOf(before).IsAdjective() && FindCopula(before) is { } copula)
            return Governed(Read(copula), EventLexicon.Default.Governor(_view.Lower(before), 'a') ?? new Governor(false, Factuality.Hypothetical), before);
        return GovernedThroughPhrase(before, Factuality.Hypothetical) ?? ClauseReading.Unknown(Factuality.Hypothetical);
    }

    private ClauseReading ReadGerund(VerbGroup group)
    {
        var before = Before(group.First);
        var word = _view.Lower(before);
        if (_view.TagOf(before) is Tag.CC && Previous(group, other => other.Kind == VerbKind.Gerund) is { } shared) return Read(shared) with { IsOwn = false };
        if (_chunks.GroupAt(before) is { } verb) return Governed(verb, null);
        if (_chunks.PhraseAt(before) is { } phrase && phrase.End == before + 1) return ClauseReading.Of(phrase, Factuality.Asserted);
        if (word is "of" or "from" or "for" or "against" or "to" or "with" or "into" or "in" or "on" or "about" or "at")
        {
            var outer = Before(before);
            if (_chunks.GroupAt(outer) is { } governor && HasGovernor(governor, false)) return Governed(governor, null);
            if (_view.TagOf(outer).IsAdjective() && FindCopula(outer) is { } copula) return Governed(Read(copula), new Governor(false, Factuality.Hypothetical), outer);
            if (GovernedThroughPhrase(outer, Factuality.Asserted) is { } reading) return reading;
        }

        return Adverbial(group, word);
    }

    // “by publishing …, the office locked the door”, “…, brushing aside its demands”
    private ClauseReading Adverbial(VerbGroup group, string preposition)
    {
        var main = Previous(group, other => other.IsFinite) ?? Next(group);
        if (main is null) return ClauseReading.Unknown(Factuality.Asserted);
        var reading = Read(main);
        var factuality = preposition == "without" ? Factuality.Negated
            : reading.Factuality is Factuality.Future or Factuality.Hypothetical ? reading.Factuality
            : Factuality.Asserted;
        return new ClauseReading(main.IsPassive ? [] : reading.Subject, main.IsPassive ? null : reading.Owner, factuality, reading.Distance + 1, false);
    }

    private ClauseReading ReadParticiple(VerbGroup group)
    {
        var before = Before(group.First);
        if (_view.TagOf(before) is Tag.CC && Previous(group, other => other.IsPassive || other.Kind == VerbKind.Participle || other.IsFinite) is { } shared)
            return Read(shared) with { IsOwn = false };
        if (_chunks.PhraseAt(before) is { } phrase && phrase.End == before + 1) return ClauseReading.Of(phrase, Factuality.Asserted);
        // “stands accused”, “remained opposed”
        if (_chunks.GroupAt(before) is { } copula) return Read(copula);
        if (_view.Lower(before) == "," && _chunks.PhraseAt(Before(before)) is { } apart) return ClauseReading.Of(apart, Factuality.Asserted, 1);
        return before < _view.First && Next(group) is { } main
            ? Read(main) with { Factuality = Factuality.Asserted, IsOwn = false, Distance = 1 }
            : ClauseReading.Unknown(Factuality.Asserted);
    }

    // What depends on a verb through its object, or on a noun: “asked the Council in Geneva to …”, “China's attempt to …”
    private ClauseReading? GovernedThroughPhrase(int token, Factuality otherwise)
    {
        NounPhrase? agent = null;
        for (var step = 0; step < 5; step++)
        {
            if (_chunks.PhraseAt(token) is not { } phrase || phrase.End != token + 1) return null;
            if (EventLexicon.Default.Governor(_view.Lower(phrase.Head), 'n') is { } noun && phrase.Actor is null) return GovernedByNoun(phrase, noun, agent);
            // “attempts by some countries to …”
            agent = phrase.Preposition >= 0 && _view.Lower(phrase.Preposition) is "by" ? phrase : agent;
            if (phrase.Joined >= 0) phrase = _chunks.Phrases[phrase.Joined];
            var before = Before(phrase.First);
            if (phrase.Preposition < 0)
            {
                if (_chunks.GroupAt(before) is not { } verb) return null;
                return HasGovernor(verb, true) || otherwise == Factuality.Hypothetical ? Governed(verb, phrase) : null;
            }

            // “called on Beijing to …”: the preposition belongs to the verb.
            before = Before(phrase.Preposition);
            // “called for him to resign”
            if (_view.Lower(phrase.Preposition) is "for" && otherwise == Factuality.Hypothetical && _chunks.GroupAt(before) is { } caller)
                return new ClauseReading(WithJoined(phrase), null, Factuality.Hypothetical, 1, false) { Governor = caller.Head, GovernorFactuality = Read(caller).Factuality };
            if (_chunks.GroupAt(before) is { } particle)
                return HasGovernor(particle, true) || otherwise == Factuality.Hypothetical ? Governed(particle, phrase) : null;
            token = before;
        }

        return null;
    }

    private ClauseReading GovernedByNoun(NounPhrase phrase, Governor governor, NounPhrase? agent)
    {
        if (agent is not null) return ClauseReading.Of(agent, governor.Factuality, 1) with { Governor = phrase.Head, IsOwn = false };
        if ((phrase.Possessor ?? phrase.Modifier) is { } owner) return new ClauseReading([], owner, governor.Factuality, 1, false) { Governor = phrase.Head };
        if (_chunks.GroupAt(Before(phrase.First)) is { } verb) return Governed(Read(verb), governor, phrase.Head);
        return ClauseReading.Unknown(governor.Factuality) with { Governor = phrase.Head };
    }

    private bool HasGovernor(VerbGroup verb, bool hasObject) => GovernorOf(verb, hasObject) is not null;

    private Governor? GovernorOf(VerbGroup verb, bool hasObject)
    {
        foreach (var lemma in EventLexicon.Default.Lemmas(_view.Lower(verb.Head)))
        {
            var withParticle = $"{lemma} {_view.Lower(verb.End)}";
            if ((EventLexicon.Default.Governor(withParticle, 'v', hasObject) ?? EventLexicon.Default.Governor(lemma, 'v', hasObject)) is { } governor) return governor;
        }

        return null;
    }

    private ClauseReading Governed(VerbGroup verb, NounPhrase? phrase)
    {
        var outer = Read(verb);
        var passive = verb.IsPassive || verb.Kind == VerbKind.Participle;
        // Without a word that says so an infinitive tells a purpose, and as little as the verb it serves has it happened yet.
        var governor = GovernorOf(verb, phrase is not null || passive)
            ?? new Governor(false, GroupReader.IsBe(_view.Lower(verb.Head)) || outer.Factuality == Factuality.Future ? Factuality.Future : Factuality.Hypothetical);
        if (!governor.ObjectActs || passive || phrase is null) return Governed(outer, governor, verb.Head);
        return new ClauseReading(WithJoined(phrase), null, Combine(outer.Factuality, governor.Factuality), outer.Distance + 1, false)
        {
            Governor = verb.Head,
            GovernorFactuality = outer.Factuality,
        };
    }

    private static ClauseReading Governed(ClauseReading outer, Governor governor, int token) => outer with
    {
        Factuality = Combine(outer.Factuality, governor.Factuality),
        Distance = outer.Distance + 1,
        IsOwn = false,
        Governor = token,
        GovernorFactuality = outer.Factuality,
    };

    private static Factuality Combine(Factuality outer, Factuality inner) => (outer, inner) switch
    {
        (Factuality.Asserted, _) => inner,
        (Factuality.Hypothetical, _) => Factuality.Hypothetical,
        (Factuality.Negated, Factuality.Negated or Factuality.Hypothetical) => Factuality.Hypothetical,
        (Factuality.Negated, _) => Factuality.Negated,
        (Factuality.Future, Factuality.Asserted) => Factuality.Future,
        _ => inner,
    };

    private ImmutableArray<NounPhrase> WithJoined(NounPhrase phrase)
    {
        var all = ImmutableArray.CreateBuilder<NounPhrase>();
        all.Add(phrase);
        for (var i = phrase.Index + 1; i < _chunks.Phrases.Count && _chunks.Phrases[i].Joined == i - 1 && all.Count < 8; i++) all.Add(_chunks.Phrases[i]);
        return all.ToImmutable();
    }

    // “is likely to”: the form of “be” before an adjective, adverbs between.
    private VerbGroup? FindCopula(int adjective)
    {
        var before = Before(adjective);
        return _chunks.GroupAt(before) is { } group && (GroupReader.IsBe(_view.Lower(group.Head)) || group.IsFinite) ? group : null;
    }

    private VerbGroup? Previous(VerbGroup group, Func<VerbGroup, bool> fits)
    {
        for (var i = group.Index - 1; i >= 0 && i > group.Index - 8; i--)
            if (fits(_chunks.Groups[i])) return _chunks.Groups[i];
        return null;
    }

    private VerbGroup? Next(VerbGroup group)
    {
        for (var i = group.Index + 1; i < _chunks.Groups.Count && i < group.Index + 8; i++)
            if (_chunks.Groups[i].IsFinite) return _chunks.Groups[i];
        return null;
    }

    // The token before one, past adverbs, quotation marks and dates with their prepositions.
    private int Before(int token) => Steps.Back(_view, token);
}
