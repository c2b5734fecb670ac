using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Reads a noun phrase leftwards from the token after it.</summary>
internal sealed class PhraseStarts(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags, PhraseWords words)
{
    /// <summary>First token of the noun phrase that ends just before <paramref name="end"/>; -1 where none does.</summary>
    /// <param name="end">Index just past the phrase.</param>
    /// <param name="min">The phrase may not reach before this token.</param>
    public int Of(int end, int min)
    {
        if (end <= min) return -1;
        min = Math.Max(min, end - PhraseWords.Longest);
        var last = end - 1;
        if (tokens[last].Is(",")) return StartBeforeApposition(last, min);
        if (tokens[last].Is(")")) return StartBeforeBracket(last, min);
        if (words.IsPronoun(last)) return last;
        if (tags[last] is Tag.WP or Tag.WDT) return StartOfAntecedent(last, min);
        if (tags[last] is Tag.VBN or Tag.VBD && last > min && tokens[last - 1].Is("those")) return last - 1;
        return StartOfPlain(end, min);
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
            var start = Of(open, min);
            // “…, according to Ann, a lawyer, offered …”: what stands in the parenthesis is no subject.
            if (start > min && tags[start - 1] is Tag.IN or Tag.TO) return -1;
            // “Christopher Harvey, a delegate from Houston, Texas, said”: the apposition itself held a comma.
            if (start > min + 1 && tokens[start - 1].Is(",") && tags[start] is Tag.DT or Tag.JJ && tags[start - 2].IsName()
                && Of(start - 1, min) is var name and >= 0) return name;
            return start;
        }

        return -1;
    }

    private int StartBeforeBracket(int close, int min)
    {
        for (var open = close - 1; open > min; open--)
            if (tokens[open].Is("(")) return Of(open, min);
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
        if (end < tokens.Length && tags[end].IsFinite() && tags[i] is Tag.VBZ or Tag.VBP && tokens[i].Lower.EndsWith('s')
            && tokens[i].Lower is not ("is" or "was" or "has" or "does")) start = i--;
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
            if (tag == Tag.Punct && tokens[i].Is(")") && start >= 0 && i - min > 2
                && Before("(", i, Math.Max(min, i - 9)) is var open and >= 0 && i - open < 9) { i = open - 1; continue; }
            if (start < 0) break;
            if (tag is Tag.VBN or Tag.VBG or Tag.JJR or Tag.RBS or Tag.RBR or Tag.RB && i > min
                && (tags[i - 1].IsModifier() || tags[i - 1].IsNoun() && tag is Tag.VBN && tags[start] is Tag.IN)) { i--; continue; }
            if (tag is Tag.IN or Tag.TO && words.Attaches(i) && i > min && words.EndsNoun(i - 1)) { start = i--; continue; }
            if (tag is Tag.VBN or Tag.VBG && tags[start] is Tag.IN or Tag.TO && i > min && words.EndsNoun(i - 1)) { start = i--; continue; }
            if (tag == Tag.CC && tokens[i].Lower is "and" or "or" && i > min && words.EndsNoun(i - 1)
                && tags[start] is not Tag.IN) { start = i--; continue; }
            if (tag.IsVerb() || tag is Tag.RB or Tag.MD or Tag.PRP)
            {
                var relative = RelativeBefore(i, min);
                if (relative > min && words.EndsNoun(relative - 1)) { start = relative; i = relative - 1; continue; }
            }

            break;
        }

        if (start < 0) return -1;
        start = CutObject(start, end, min);
        while (start < end && (tags[start] is Tag.IN or Tag.TO or Tag.CC or Tag.VBN or Tag.VBG or Tag.POS or Tag.RB
            || tags[start] == Tag.Punct || words.IsRelative(start) && tags[start] is not Tag.DT)) start++;
        while (start + 1 < end && words.IsDateWord(start, end) && (tags[start + 1].IsName() || tags[start + 1] is Tag.DT)) start++;
        return start < end && words.HasNoun(start, end) ? start : -1;
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

    private int Before(string mark, int from, int min)
    {
        for (var i = from; i >= min; i--)
            if (tokens[i].Is(mark)) return i;
        return -1;
    }
}
