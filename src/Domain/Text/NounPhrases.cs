using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Reads noun phrases off the parts of speech, leftwards from a verb or rightwards after one.</summary>
/// <remarks>A phrase includes its determiner, modifiers, “of”-phrases and other prepositional phrases that follow a noun, appositions between commas and short relative clauses: “Liu Yuyin, a spokesman for the mission”, “The diplomat who signed the letter”.</remarks>
public sealed class NounPhrases(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags)
{
    private static readonly HashSet<string> Attaching = new(StringComparer.Ordinal)
    {
        "of", "for", "in", "at", "from", "to", "with", "between", "near", "against", "on", "within", "inside", "behind", "by", "among", "under",
    };

    // In tokens. What goes on longer is a text that has lost its full stops, and looking on would take quadratic time.
    private const int Longest = 60;

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "the" };

    private static readonly HashSet<string> RelativePronouns = new(StringComparer.Ordinal) { "who", "which", "that", "whom", "whose" };

    /// <summary>First token of the noun phrase that ends just before <paramref name="end"/>; -1 where none does.</summary>
    /// <param name="end">Index just past the phrase.</param>
    /// <param name="min">The phrase may not reach before this token.</param>
    public int StartOf(int end, int min)
    {
        if (end <= min) return -1;
        min = Math.Max(min, end - Longest);
        var last = end - 1;
        if (tokens[last].Is(",")) return StartBeforeApposition(last, min);
        if (tokens[last].Is(")")) return StartBeforeBracket(last, min);
        if (IsPronoun(last)) return last;
        if (tags[last] is Tag.WP or Tag.WDT) return StartOfAntecedent(last, min);
        if (tags[last] is Tag.VBN or Tag.VBD && last > min && tokens[last - 1].Is("those")) return last - 1;
        return StartOfPlain(end, min);
    }

    /// <summary>Index just past the noun phrase that starts at <paramref name="start"/>; -1 where none does.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="max">The phrase may not reach to this token.</param>
    /// <param name="apposition">Whether an apposition after a comma belongs to it.</param>
    /// <param name="attach">Whether prepositional phrases other than with “of” belong to it.</param>
    /// <param name="of">Whether phrases with “of” do.</param>
    public int EndOf(int start, int max, bool apposition, bool attach = true, bool of = true)
    {
        if (start >= max) return -1;
        max = Math.Min(max, start + Longest);
        if (IsPronoun(start)) return start + 1;
        var end = EndOfBase(start, max);
        if (end < 0) return -1;
        while (end < max)
        {
            var next = -1;
            if (tokens[end].Is("(")) next = After(")", end, Math.Min(max, end + 14));
            else if (tokens[end].Is("of") && of && end + 1 < max && tags[end + 1] != Tag.VBG || attach && tags[end] is Tag.IN or Tag.TO && Attaching.Contains(tokens[end].Lower) && !tokens[end].Is("of") && !IsDateWord(end + 1, max)) next = EndOfBase(end + 1, max);
            else if (tags[end] == Tag.CC && tokens[end].Lower is "and" or "or" && !IsPronounAt(end + 1, max) && !VerbFollows(end + 1, max)) next = EndOfBase(end + 1, max);
            else if (tags[end] == Tag.POS) next = EndOfBase(end + 1, max);
            if (next < 0) break;
            end = next;
        }

        return apposition ? EndOfApposition(end, max) : end;
    }

    /// <summary>The head of a phrase: the last noun before any preposition; the last token where there is none.</summary>
    public int HeadOf(int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
        {
            if (tags[i].IsNoun() || tags[i] is Tag.PRP or Tag.CD or Tag.DT or Tag.WP && head < 0) head = i;
            else if (head >= 0 && tags[i] is Tag.IN or Tag.TO or Tag.Punct or Tag.WP or Tag.WDT or Tag.VBN or Tag.VBG) break;
        }

        return head < 0 ? end - 1 : head;
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
        var next = EndOf(start, max, apposition: false);
        if (next < 0) return end;
        // “John, the mayor, and Mary left” is an apposition, “Paris, Berlin and Rome” a list.
        // “a former agent turned whistleblower”: participles may follow, up to the comma that closes it.
        if (first == Tag.DT)
            for (var i = next; i < Math.Min(max, start + 14) && (tags[i].IsNoun() || tags[i].IsModifier() || tags[i] is Tag.VBN or Tag.VBD or Tag.VBG or Tag.IN or Tag.Punct); i++)
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

    private int StartBeforeApposition(int comma, int min)
    {
        for (var open = comma - 1; open > min; open--)
        {
            if (tokens[open].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) return -1;
            if (!tokens[open].Is(",")) continue;
            var first = tags[open + 1];
            var second = open + 2 < comma ? tags[open + 2] : Tag.Other;
            var starts = first is Tag.DT or Tag.WP or Tag.WDT or Tag.JJ or Tag.CD or Tag.NN or Tag.NNP or Tag.PRPS or Tag.VBN or Tag.NNS
                || tokens[open + 1].Is("including") || first is Tag.IN && second is Tag.WDT;
            // A list inside the apposition: “assistant secretary for population, refugees, and migration, said”.
            if (!starts && comma - open < 20) continue;
            if (!starts) return -1;
            var start = StartOf(open, min);
            // “…, according to Ann, a lawyer, offered …”: what stands in the parenthesis is no subject.
            if (start > min && tags[start - 1] is Tag.IN or Tag.TO) return -1;
            // “Christopher Harvey, a delegate from Houston, Texas, said”: the apposition itself held a comma.
            if (start > min + 1 && tokens[start - 1].Is(",") && tags[start] is Tag.DT or Tag.JJ && tags[start - 2].IsName() && StartOf(start - 1, min) is var name and >= 0) return name;
            return start;
        }

        return -1;
    }

    private int StartBeforeBracket(int close, int min)
    {
        for (var open = close - 1; open > min; open--)
            if (tokens[open].Is("(")) return StartOf(open, min);
        return -1;
    }

    private int StartOfAntecedent(int pronoun, int min)
    {
        var end = pronoun > min && tokens[pronoun - 1].Is(",") ? pronoun - 1 : pronoun;
        var start = end > min && !tokens[end - 1].Is(",") ? StartOfPlain(end, min) : -1;
        return start < 0 ? pronoun : start;
    }

    private int StartOfPlain(int end, int min)
    {
        var i = end - 1;
        var start = -1;
        // “But aides said”: two verbs do not meet; the first is a plural the tagger took for one.
        if (end < tokens.Length && tags[end].IsFinite() && tags[i] is Tag.VBZ or Tag.VBP && tokens[i].Lower.EndsWith('s') && tokens[i].Lower is not ("is" or "was" or "has" or "does")) start = i--;
        if (tokens[end - 1].Is("%")) start = i--;
        // “Beijing said”: at the start of a sentence the tagger takes the name for a gerund.
        if (start < 0 && tags[i] == Tag.VBG && tokens[i].IsCapitalized) return i;
        while (i >= min)
        {
            var tag = tags[i];
            if (tag.IsNoun() || tag.IsModifier() || tag is Tag.Other)
            {
                start = i--;
                continue;
            }

            if (tag == Tag.Punct && tokens[i].Lower is "&" or "$") { i--; continue; }
            if (tag == Tag.Punct && tokens[i].Is(")") && start >= 0 && i - min > 2 && Before("(", i, Math.Max(min, i - 9)) is var open and >= 0 && i - open < 9) { i = open - 1; continue; }
            if (start < 0) break;
            if (tag is Tag.VBN or Tag.VBG or Tag.JJR or Tag.RBS or Tag.RBR or Tag.RB && i > min && (tags[i - 1].IsModifier() || tags[i - 1].IsNoun() && tag is Tag.VBN && tags[start] is Tag.IN)) { i--; continue; }
            if (tag is Tag.IN or Tag.TO && Attaching.Contains(tokens[i].Lower) && i > min && EndsNoun(i - 1)) { start = i--; continue; }
            if (tag is Tag.VBN or Tag.VBG && tags[start] is Tag.IN or Tag.TO && i > min && EndsNoun(i - 1)) { start = i--; continue; }
            if (tag == Tag.CC && tokens[i].Lower is "and" or "or" && i > min && EndsNoun(i - 1) && tags[start] is not Tag.IN) { start = i--; continue; }
            if (tag.IsVerb() || tag is Tag.RB or Tag.MD or Tag.PRP)
            {
                var relative = RelativeBefore(i, min);
                if (relative > min && EndsNoun(relative - 1)) { start = relative; i = relative - 1; continue; }
            }

            break;
        }

        if (start < 0) return -1;
        start = CutObject(start, end, min);
        while (start < end && (tags[start] is Tag.IN or Tag.TO or Tag.CC or Tag.VBN or Tag.VBG or Tag.POS or Tag.RB || tags[start] == Tag.Punct || RelativePronouns.Contains(tokens[start].Lower) && tags[start] is not Tag.DT)) start++;
        while (start + 1 < end && IsDateWord(start, end) && (tags[start + 1].IsName() || tags[start + 1] is Tag.DT)) start++;
        return start < end && HasNoun(start, end) ? start : -1;
    }

    // “released the report and Bachelet said”: what stands before “and” is the object of another verb.
    private int CutObject(int start, int end, int min)
    {
        if (start <= min || !tags[start - 1].IsVerb() && tags[start - 1] is not (Tag.IN or Tag.TO)) return start;
        for (var i = end - 1; i > start; i--)
            if (tags[i] == Tag.CC) return i + 1;
        if (tags[start - 1] is Tag.IN or Tag.TO) return start;
        return start;
    }

    private int RelativeBefore(int index, int min)
    {
        for (var i = index; i >= Math.Max(min, index - 12); i--)
        {
            if (tags[i] == Tag.Punct) return -1;
            if (tags[i] is Tag.WP or Tag.WDT or Tag.WPS) return i;
        }

        return -1;
    }

    private int After(string mark, int from, int max)
    {
        for (var i = from; i < max; i++)
            if (tokens[i].Is(mark)) return i + 1;
        return -1;
    }

    private int Before(string mark, int from, int min)
    {
        for (var i = from; i >= min; i--)
            if (tokens[i].Is(mark)) return i;
        return -1;
    }

    private bool HasNoun(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (tags[i].IsNoun() || tags[i] is Tag.CD or Tag.JJ or Tag.Other or Tag.VBZ || tokens[i].Is("%") || tags[i] == Tag.DT && !Articles.Contains(tokens[i].Lower)) return true;
        return false;
    }

    private bool EndsNoun(int index) => tags[index].IsNoun() || tags[index] is Tag.CD || tokens[index].Is(")") || tags[index] is Tag.DT && tokens[index].Lower is "some" or "many" or "all" or "those";

    private bool IsPronoun(int index) => tags[index] is Tag.PRP or Tag.EX;

    private bool IsPronounAt(int index, int max) => index < max && IsPronoun(index);

    private bool IsDateWord(int index, int max) => index < max && DateWords.Contains(tokens[index].Lower);

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december", "yesterday", "today", "tomorrow",
    };
}
