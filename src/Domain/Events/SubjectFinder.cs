using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Finds the subject of a finite verb by walking left.</summary>
internal sealed class SubjectFinder(SentenceView view, Chunks chunks, Func<VerbGroup, ClauseReading> read)
{
    private const int Reach = 45;

    // Their object may be the subject of a clause without “that”: “said China would …”.
    private static readonly HashSet<string> TakesClause = new(StringComparer.Ordinal)
    {
        "said", "says", "say", "saying", "told", "think", "thinks", "thought", "believe", "believes", "believed", "hope", "hopes", "hoped", "know",
        "knows", "knew", "claim", "claims", "claimed", "added", "adding", "insisted", "insists", "argued", "argues", "feared", "fears", "denied",
        "confirmed", "admitted", "reported", "reports", "announced", "warned", "suggested", "noted", "stated", "acknowledged", "conceded", "means",
        "shows", "show", "showed", "feel", "feels", "felt", "alleged", "alleging", "vowed", "pledged", "promised", "wish", "wished", "is", "was",
    };

    /// <summary>The subject with its distance; the factuality is left to the caller.</summary>
    internal ClauseReading Find(VerbGroup group)
    {
        var before = Steps.Back(view, group.First);
        if (Words.IsRelative(view, before) || (view.Lower(before) is "that" && Antecedent(before) is not null)) return FromRelative(before);
        if (view.TagOf(before) is Tag.CC) return FromCoordination(group);
        if (view.Lower(before) is "," or "–" or "—" or ")" ) return FromAcrossComma(group, before);
        if (chunks.PhraseAt(before) is { } phrase) return FromPhrase(phrase);
        return before < view.First ? Inverted(group) : ClauseReading.Unknown(Factuality.Asserted);
    }

    private ClauseReading FromRelative(int pronoun) =>
        Antecedent(pronoun) is { } phrase ? ClauseReading.Of(Root(phrase, pronoun), Factuality.Asserted, 1) : ClauseReading.Unknown(Factuality.Asserted);

    // “the last session of the Council, which ended”: of a body and its session it is the session that ends.
    private NounPhrase Root(NounPhrase phrase, int pronoun)
    {
        if (view.Lower(pronoun) is "who" or "whom") return Person(phrase);
        if (phrase.Preposition < 0 || view.Lower(phrase.Preposition) is not "of") return phrase;
        if (chunks.PhraseAt(phrase.Preposition - 1) is not { Actor: null } root) return phrase;
        var noun = view.Lower(root.Head);
        return EventLexicon.Default.IsIn(noun, "gathering") || EventLexicon.Default.IsIn(noun, "term") || EventLexicon.Default.IsIn(noun, "document") ? root : phrase;
    }

    // “co-founder of a hedge fund who backed …”: a person is meant, so a phrase that refers to nobody gives way to the one it hangs on.
    private NounPhrase Person(NounPhrase phrase)
    {
        var person = phrase;
        for (var step = 0; step < 3 && person.Actor is null; step++)
        {
            var outer = person.Preposition >= 0 ? chunks.PhraseAt(person.Preposition - 1)
                : person.Joined >= 0 ? chunks.Phrases[person.Joined]
                : view.Lower(person.First - 1) is "," ? chunks.PhraseAt(person.First - 2) : null;
            if (outer is null) break;
            person = outer;
        }

        return person.Actor is null ? phrase : person;
    }

    private NounPhrase? Antecedent(int pronoun)
    {
        var before = Steps.Back(view, pronoun);
        if (view.Lower(before) == ",") before = Steps.Back(view, before);
        return chunks.PhraseAt(before) is { } phrase && phrase.End == before + 1 ? phrase : null;
    }

    // “said she would not seek … and vowed”: the nearest verb before in the same tense has the subject.
    private ClauseReading FromCoordination(VerbGroup group)
    {
        VerbGroup? nearest = null;
        for (var i = group.Index - 1; i >= 0 && i > group.Index - 8; i--)
        {
            var other = chunks.Groups[i];
            if (!other.IsFinite) continue;
            nearest ??= other;
            if (SameTense(other, group)) return Share(other);
        }

        return nearest is null ? ClauseReading.Unknown(Factuality.Asserted) : Share(nearest);

        ClauseReading Share(VerbGroup other)
        {
            var reading = read(other);
            return reading with { Distance = reading.Distance + 1, IsOwn = false };
        }
    }

    private static bool SameTense(VerbGroup one, VerbGroup other) => Tense(one) == Tense(other);

    private static int Tense(VerbGroup group) => group.Tense switch { Tag.MD => 0, Tag.VBD => 1, _ => 2 };

    // “Kenneth Roth, its director, said”, “Bachelet, who has faced criticism, released”: what stands between two commas is skipped.
    private ClauseReading FromAcrossComma(VerbGroup group, int comma)
    {
        for (var at = comma - 1; at >= view.First && at > comma - Reach; at--)
        {
            if (view.Lower(at) is not ("," or "–" or "—" or "(") || !IsParenthesis(at + 1, comma)) continue;
            var before = Steps.Back(view, at);
            // “which, according to her, was signed”
            if (Words.IsRelative(view, before)) return FromRelative(before);
            if (chunks.PhraseAt(before) is { } phrase && phrase.End == before + 1)
            {
                var reading = FromPhrase(phrase);
                return reading with { Distance = reading.Distance + 1 };
            }
        }

        return view.Lower(comma) == "," && group.Index > 0 && chunks.Groups[group.Index - 1] is { IsFinite: true } other && SameTense(other, group)
            ? FromCoordination(group)
            : Inverted(group);
    }

    private bool IsParenthesis(int from, int to)
    {
        var first = view.SkipQuotes(from);
        var opener = view.Lower(first);
        if (view.TagOf(first) is Tag.CC) return false;
        var mayHaveVerb = Words.IsRelative(view, first) || opener is "as" or "while" or "according" or "whose" or "when" or "where";
        if (mayHaveVerb) return true;
        for (var at = from; at < to; at++)
            if (chunks.GroupAt(at) is { IsFinite: true } group && !Words.IsRelative(view, group.First - 1)) return false;
        return chunks.PhraseFrom(first) is not null || view.TagOf(first) is Tag.CD or Tag.IN or Tag.VBN or Tag.VBG or Tag.RB or Tag.JJ;
    }

    // “announced Bachelet” after a quotation.
    private ClauseReading Inverted(VerbGroup group) =>
        group.Tense is not Tag.VB && chunks.PhraseFrom(group.End) is { Actor: not null } phrase && view.Lower(group.First - 1) is not ("," or "”")
        && phrase.Preposition < 0 && group.Index == 0
            ? ClauseReading.Of(phrase, Factuality.Asserted, 2)
            : ClauseReading.Unknown(Factuality.Asserted);

    // From the phrase beside the verb back to the noun that its prepositions and participles hang on.
    private ClauseReading FromPhrase(NounPhrase phrase, int depth = 0)
    {
        var distance = 0;
        for (var step = 0; step < 10; step++, distance = 1)
        {
            if (phrase.Joined >= 0) return FromList(phrase, distance, depth);
            if (phrase.Preposition >= 0)
            {
                if (Left(Steps.Back(view, phrase.Preposition)) is not { } outer) return ClauseReading.Unknown(Factuality.Asserted);
                phrase = outer;
            }
            else if (EmbeddingVerb(phrase) is { } verb && Left(verb.First - 1) is { } outer)
            {
                phrase = outer;
            }
            else
            {
                return ClauseReading.Of(phrase, Factuality.Asserted, distance);
            }
        }

        return ClauseReading.Unknown(Factuality.Asserted);
    }

    // The phrase that ends at a token, past a verb that hangs on it (“records seen by”, “the man who fled”).
    private NounPhrase? Left(int token)
    {
        for (var step = 0; step < 4; step++)
        {
            if (chunks.PhraseAt(token) is { } phrase && phrase.End == token + 1) return phrase;
            if (chunks.GroupAt(token) is { } group && (!group.IsFinite || Words.IsRelative(view, group.First - 1)))
                token = Steps.Back(view, Words.IsRelative(view, group.First - 1) ? group.First - 1 : group.First);
            else if (view.Lower(token) == "," && chunks.PhraseAt(token - 1) is { } apart && Words.IsRelative(view, token + 1))
                return apart;
            else if (Words.IsRelative(view, token))
                token = Steps.Back(view, token);
            else
                return null;
        }

        return null;
    }

    // The verb whose object the phrase is, where that verb itself hangs on a noun: “the people fleeing China said”.
    private VerbGroup? EmbeddingVerb(NounPhrase phrase)
    {
        if (chunks.GroupAt(Steps.Back(view, phrase.First)) is not { } verb) return null;
        if (verb.IsFinite) return Words.IsRelative(view, verb.First - 1) ? verb : null;
        if (TakesClause.Contains(view.Lower(verb.Head))) return null;
        return chunks.PhraseAt(verb.First - 1) is not null && !EventLexicon.Default.Lemmas(view.Lower(verb.Head)).IsEmpty ? verb : null;
    }

    // “A and B met” has two subjects; in “X met A and B left” only B has left.
    private ClauseReading FromList(NounPhrase last, int distance, int depth)
    {
        var phrases = new List<NounPhrase> { last };
        var first = last;
        while (first.Joined >= 0 && phrases.Count < 8)
        {
            first = chunks.Phrases[first.Joined];
            phrases.Insert(0, first);
        }

        var before = Steps.Back(view, first.First);
        if (first.Preposition >= 0)
        {
            var outer = Steps.Back(view, first.Preposition);
            if (depth < 3 && Left(outer) is { } root && chunks.GroupAt(Steps.Back(view, root.First)) is not { IsFinite: true })
                return FromPhrase(root, depth + 1) with { Distance = distance + 1 };
            return ClauseReading.Of(last, Factuality.Asserted, distance);
        }

        if (chunks.GroupAt(before) is { IsFinite: true } verb && !TakesClause.Contains(view.Lower(verb.Head))) return ClauseReading.Of(last, Factuality.Asserted, distance);
        return new ClauseReading([.. phrases], null, Factuality.Asserted, distance, true);
    }
}
