using OnRecord.Domain.Actors;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Reads the noun phrases of a sentence: a mention or place is one noun, and ends the phrase before another begins.</summary>
internal static class PhraseReader
{
    /// <summary>The phrase that begins at a token; null where none does.</summary>
    internal static NounPhrase? Read(SentenceView view, int start, int index)
    {
        var state = new State(start);
        while (state.At < view.End && Step(view, start, ref state)) { }
        if (state.Head < 0) return null;
        var first = view.SkipQuotes(start);
        return new NounPhrase
        {
            Index = index,
            First = first,
            End = state.Head + 1,
            Head = state.Head,
            Actor = state.Actor,
            Possessor = state.Possessor,
            OwnerHead = state.OwnerHead,
            Modifier = state.Modifier,
            Place = state.Place,
            IsDetermined = state.IsDetermined,
        };
    }

    // Takes in one token or unit; false where the phrase ends before it.
    private static bool Step(SentenceView view, int start, ref State state)
    {
        var at = state.At;
        if (view.UnitAt(at) is { End: > 0 } unit) return TakeUnit(view, ref state, unit);
        if (view.IsQuoteMark(at)) return TakeQuoteMark(view, start, ref state);
        if (view.DateAt(at) >= 0) return state.Head < 0 && at > start && Advance(ref state);
        switch (view.TagOf(at))
        {
            case Tag.PRP when state.Head < 0 && at == start:
                state.Head = at;
                return false;
            case Tag.DT or Tag.PDT or Tag.PRPS or Tag.WPS when state.Head < 0:
                if (view.TagOf(at) is Tag.PRPS) state.OwnerHead = at;
                state.IsDetermined |= view.Lower(at) is not ("some" or "any" or "many" or "such" or "no");
                state.Quantifier = at;
                return Advance(ref state);
            case Tag.CD when state.Head < 0:
                state.Quantifier = at;
                return Advance(ref state);
            case Tag.POS when state.Head >= 0:
                state.OwnerHead = state.Head;
                (state.Possessor, state.Head, state.Actor, state.Place, state.IsDetermined, state.AfterUnit) = (state.Actor, -1, null, null, true, false);
                state.Quantifier = -1;
                return Advance(ref state);
            case Tag.JJ or Tag.JJR or Tag.JJS or Tag.FW when state.Head < 0:
                return Advance(ref state);
            // “their many …”, “all of them”: the word may stand for what it counts.
            case Tag.RB when state.Head < 0 && view.TagOf(at + 1) is Tag.JJ or Tag.VBN or Tag.CD:
                return Advance(ref state);
            case Tag.VBN or Tag.VBG when state.Head < 0 && IsModifier(view, start, at):
                return Advance(ref state);
            // “arbitrary and discriminatory arrests”, “vague, secret charges”
            case Tag.CC or Tag.Punct when state.Head < 0 && at > start && view.TagOf(at - 1).IsAdjective() && view.TagOf(at + 1).IsAdjective()
                && (view.TagOf(at) is Tag.CC || view.Lower(at) is "," or "-"):
                return Advance(ref state);
            // “released the report minutes before …”
            case Tag.NNS or Tag.NN when state.Head >= 0 && IsTimeBefore(view, at):
                return false;
            case Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS when !(state.AfterUnit && EndsAfterUnit(view, at)):
                if (state.AfterUnit) (state.Modifier, state.Actor, state.Place) = (state.Actor ?? state.Modifier, null, null);
                state.AfterUnit = false;
                state.Head = at;
                return Advance(ref state);
            default:
                TakeQuantifier(view, ref state);
                return false;
        }
    }

    private static bool TakeUnit(SentenceView view, ref State state, (Mention? Mention, PlaceMention? Place, int End) unit)
    {
        if (state.AfterUnit && state.Head >= 0) return false;
        // “her visit”: the pronoun owns what follows.
        if (unit.Mention is { Kind: MentionKind.Pronoun } && view.TagOf(state.At) is Tag.PRPS)
        {
            if (state.Head >= 0) return false;
            (state.Possessor, state.OwnerHead, state.IsDetermined) = (unit.Mention, state.At, true);
            state.At = unit.End;
            return true;
        }

        // “the rights chief Bachelet”: a name after its description belongs to the same phrase; so does “Xinjiang” in “the Xinjiang report”.
        if (state.Head >= 0 && unit.Mention is { Kind: MentionKind.Pronoun }) return false;
        (state.Actor, state.Place, state.Head, state.AfterUnit) = (unit.Mention, unit.Place, unit.End - 1, true);
        state.At = unit.End;
        return unit.Mention is not { Kind: MentionKind.Pronoun };
    }

    // A mark before the noun is inside the phrase (“the “joint letter””); one after it ends the phrase.
    private static bool TakeQuoteMark(SentenceView view, int start, ref State state)
    {
        if (state.Head >= 0 || state.At == start && state.Quantifier < 0 && !IsPhraseStart(view.TagOf(state.At + 1)) && view.UnitAt(state.At + 1).End == 0) return false;
        return Advance(ref state);
    }

    private static bool IsPhraseStart(Tag tag) => tag.IsNoun() || tag.IsModifier() || tag is Tag.PRP;

    // A participle between a determiner, possessor or preposition and a noun: “the proposed visit”, “in leaked papers”.
    private static bool IsModifier(SentenceView view, int start, int at)
    {
        var next = view.TagOf(view.SkipQuotes(at + 1));
        if (!(next is Tag.NN or Tag.NNS or Tag.JJ || (at > start && next.IsName()))) return false;
        // “has previously offered invitations”
        if (view.Tree.Child(at, Relation.Auxiliary) >= 0 || view.Tree.Child(at, Relation.PassiveAuxiliary) >= 0) return false;
        if (at > start) return true;
        return view.TagOf(at) is Tag.VBN && !next.IsName() && view.TagOf(at - 1) is Tag.IN or Tag.TO or Tag.CC or Tag.Punct or Tag.VBD or Tag.VBZ or Tag.VBP
            && view.Lower(at - 1) is not ("was" or "were" or "is" or "are" or "been" or "be" or "has" or "had" or "have" or ",");
    }

    // “told Reuters Bachelet …”: names side by side are two phrases; “OHCHR spokesman”, “UN report” are one.
    private static bool EndsAfterUnit(SentenceView view, int at) => view.TagOf(at).IsName() && view.Token(at).IsCapitalized && !view.IsTitle;

    /// <summary>Whether a noun counts time up to something else: “minutes before”, “years ago”.</summary>
    internal static bool IsTimeBefore(SentenceView view, int at) =>
        view.Lower(at) is "seconds" or "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "moments"
        && view.Lower(at + 1) is "before" or "after" or "ago" or "later" or "earlier";

    // “two of the diplomats”, “some of the camps”
    private static void TakeQuantifier(SentenceView view, ref State state)
    {
        if (state.Head < 0 && state.Quantifier == state.At - 1 && view.Lower(state.Quantifier) is not ("the" or "a" or "an" or "no" or "its" or "his" or "her" or "their"))
            state.Head = state.Quantifier;
    }

    private static bool Advance(ref State state)
    {
        state.At++;
        return true;
    }

    private record struct State(int At)
    {
        internal int Head = -1;
        internal int OwnerHead = -1;
        internal int Quantifier = -1;
        internal Mention? Actor;
        internal Mention? Possessor;
        internal Mention? Modifier;
        internal PlaceMention? Place;
        internal bool AfterUnit;
        internal bool IsDetermined;
    }
}
