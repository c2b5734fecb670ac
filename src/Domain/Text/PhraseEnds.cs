using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Reads a noun phrase rightwards from its first token.</summary>
internal sealed class PhraseEnds(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags, PhraseWords words)
{
    /// <summary>Index just past the noun phrase that starts at <paramref name="start"/>; -1 where none does.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="max">The phrase may not reach to this token.</param>
    /// <param name="apposition">Whether an apposition after a comma belongs to it.</param>
    /// <param name="attach">Whether prepositional phrases other than with “of” belong to it.</param>
    /// <param name="of">Whether phrases with “of” do.</param>
    public int Of(int start, int max, bool apposition, bool attach = true, bool of = true)
    {
        if (start >= max) return -1;
        max = Math.Min(max, start + PhraseWords.Longest);
        if (words.IsPronoun(start)) return start + 1;
        var end = EndOfBase(start, max);
        if (end < 0) return -1;
        while (end < max)
        {
            var next = tokens[end].Is("(") ? After(")", end, Math.Min(max, end + 14)) : GoesOn(end, max, attach, of)
                ? EndOfBase(end + 1, max) : -1;
            if (next < 0) break;
            end = next;
        }

        return apposition ? EndOfApposition(end, max) : end;
    }

    // “of”, another preposition, “and” or a possessive ending: what follows may belong to the phrase.
    private bool GoesOn(int end, int max, bool attach, bool of)
    {
        if (tokens[end].Is("of") && of && end + 1 < max && tags[end + 1] != Tag.VBG) return true;
        if (attach && tags[end] is Tag.IN or Tag.TO && words.Attaches(end) && !tokens[end].Is("of")
            && !words.IsDateWord(end + 1, max)) return true;
        if (tags[end] == Tag.CC && tokens[end].Lower is "and" or "or") return !(end + 1 < max && words.IsPronoun(end + 1))
            && !VerbFollows(end + 1, max);
        return tags[end] == Tag.POS;
    }

    private int EndOfBase(int start, int max)
    {
        var i = start;
        var noun = -1;
        while (i < max)
        {
            var tag = tags[i];
            if (tag.IsNoun() || tag == Tag.CD) noun = i;
            else if (tag is Tag.DT or Tag.PDT or Tag.PRPS && noun >= 0) break;
            else if (tag == Tag.Punct && tokens[i].Lower is not ("$" or "%" or "&" or "“" or "”" or "\"")) break;
            else if (!(tag.IsModifier() || tag is Tag.RB or Tag.VBN or Tag.VBG or Tag.RBS or Tag.RBR or Tag.Other or Tag.Punct)) break;
            else if (noun >= 0 && tag is Tag.VBN or Tag.VBG or Tag.RB && noun >= 0) break;
            else if (tag == Tag.Punct && noun >= 0 && tokens[i].Kind == TokenKind.OpenQuote) break;
            i++;
        }

        if (noun < 0) return start < max && tags[start] is Tag.DT or Tag.CD or Tag.JJ ? (tags[start] == Tag.JJ ? -1 : start + 1) : -1;
        // A closing mark after the head belongs to a phrase that holds the opening one.
        var end = noun + 1;
        if (end < max && tokens[end].Kind == TokenKind.CloseQuote && HoldsOpenQuote(start, end)) end++;
        return end;
    }

    private bool HoldsOpenQuote(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (tokens[i].Kind == TokenKind.OpenQuote) return true;
        return false;
    }

    private int EndOfApposition(int end, int max)
    {
        if (end + 1 >= max || !tokens[end].Is(",")) return end;
        var start = end + 1;
        if (tags[start] is Tag.WP or Tag.WDT)
        {
            var stop = start + 1;
            while (stop < max && !tokens[stop].Is(",") && tokens[stop].Kind != TokenKind.OpenQuote) stop++;
            return stop;
        }

        var first = tags[start];
        if (first is not (Tag.DT or Tag.PRPS or Tag.JJ or Tag.NN or Tag.NNP or Tag.CD)) return end;
        var next = Of(start, max, apposition: false);
        if (next < 0) return end;
        // “John, the mayor, and Mary left” is an apposition, “Paris, Berlin and Rome” a list.
        // “a former agent turned whistleblower”: participles may follow, up to the comma that closes it.
        if (first == Tag.DT)
            for (var i = next; i < Math.Min(max, start + 14)
                && (tags[i].IsNoun() || tags[i].IsModifier() || tags[i] is Tag.VBN or Tag.VBD or Tag.VBG or Tag.IN or Tag.Punct); i++)
            {
                if (tags[i] == Tag.Punct && !tokens[i].Is(",")) break;
                if (!tokens[i].Is(",")) continue;
                next = i;
                return next;
            }

        var closed = next >= max || tokens[next].Is(",") || !tokens[next].IsWord;
        return closed && !VerbFollows(next, max) || next < max && tokens[next].Is(",") ? next : end;
    }

    private bool VerbFollows(int start, int max)
    {
        for (var i = start; i < max && i < start + 6; i++)
        {
            if (tags[i].IsFinite()) return true;
            if (tags[i] is Tag.Punct or Tag.IN) return false;
        }

        return false;
    }

    private int After(string mark, int from, int max)
    {
        for (var i = from; i < max; i++)
            if (tokens[i].Is(mark)) return i + 1;
        return -1;
    }
}
