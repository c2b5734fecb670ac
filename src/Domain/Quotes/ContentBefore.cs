using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reported words that stand before their cue: “‘…,’ X said”, “…, said X, …”, “…, according to X, …”.</summary>
internal sealed class ContentBefore(ReportTokens report, NounPhrases phrases, ContentReader reader, ContentAfter ends)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;
    private readonly bool[] isDate = report.IsDate;

    // “‘…,’ X said”, “…, said X, …”, “…, according to X”: the words stand before, and perhaps go on after.
    public List<(int First, int End)>? Find(CueCandidate cue, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        var start = cue.PhraseStart;
        var fronted = start > sentence.First && tokens[start - 1].Is("as") && quotationOf[start - 1] < 0;
        if (fronted) start--;
        var previous = start - 1;
        if (cue.Order is CueOrder.Elided or CueOrder.Participle or CueOrder.Relative or CueOrder.Passive) return null;
        if (cue.Order == CueOrder.According || fronted) return AroundCircumstance(cue, start, sentence);
        if (previous < sentence.First || (cue.Entry.Frames & (CueFrames.Say | CueFrames.Belief | CueFrames.Tell)) == 0
            || cue.Negated) return null;
        var afterQuote = quotationOf[previous] >= 0 || tokens[previous].Is(",") && previous > sentence.First
            && quotationOf[previous - 1] >= 0;
        return afterQuote ? AfterQuotation(cue, previous, sentence) : tokens[previous].Lower is "," or "—" or "–"
            ? AfterClause(cue, previous, candidates, sentence) : null;
    }

    private List<(int First, int End)>? AfterQuotation(CueCandidate cue, int previous, ReportingSentence sentence)
    {
        var first = QuotedRun(previous, sentence);
        var whole = first >= 0;
        if (!whole && HasContentAfter(cue, sentence)) return null;
        var ranges = new List<(int, int)> { (whole ? first : ClauseStart(previous, sentence), previous + 1) };
        // “…,” X said, “…”: the quotation goes on after the cue.
        for (var i = cue.PhraseEnd; i < sentence.End; i++)
        {
            if (quotationOf[i] < 0) continue;
            var end = i;
            while (end < sentence.End && quotationOf[end] == quotationOf[i]) end++;
            var opens = tokens[i - 1].Lower is "," or ":" or "—" or "–" or ";" or ".";
            if (opens) ranges.Add((i, end));
            break;
        }

        return ranges;
    }

    // The first token of the quotations that stand before, where nothing else does; -1 where the writer's words do.
    private int QuotedRun(int previous, ReportingSentence sentence)
    {
        var i = previous;
        var first = -1;
        while (i >= sentence.First)
        {
            if (quotationOf[i] >= 0) first = i;
            else if (tokens[i].IsWord) break;
            i--;
        }

        if (i < sentence.First) return first;
        // The writer's words end with a colon or a sentence: “She was blunt: ‘…,’ she said.”
        return tokens[i + 1].Lower is ":" or "." ? first : -1;
    }

    // Words before the quotation that belong to its sentence; a conjunction at the very start does not.
    private int ClauseStart(int previous, ReportingSentence sentence)
    {
        for (var i = previous; i > sentence.First; i--)
            if (quotationOf[i] < 0 && tokens[i].Lower is ":" or ";") return i + 1;
        return sentence.First;
    }

    private List<(int First, int End)>? AfterClause(CueCandidate cue, int comma, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        if (!cue.HasSource || cue.SourceEnd - cue.SourceStart > 30) return null;
        var rest = RestOf(cue, sentence);
        if (rest < 0) return null;
        var before = report.HasFinite(sentence.First, comma);
        if (rest >= sentence.End - 1 && (rest >= sentence.End || !tokens[rest].IsWord && quotationOf[rest] < 0)
            || tokens[Math.Min(rest, sentence.End - 1)].Is("."))
            return before ? [(sentence.First, comma)] : null;
        // “The report, he added, is being finalized.”
        if (!tokens[rest].Is(",") || comma - sentence.First < 1) return null;
        var after = rest + 1;
        if (after >= sentence.End || tags[after] is Tag.VBG or Tag.CC && before || !report.HasFinite(after, sentence.End)) return null;
        if (quotationOf[after] >= 0) return null;
        return [(sentence.First, comma), (after, ends.ClauseEnd(cue, after, report.EndOf(sentence), candidates))];
    }

    // Past the circumstances after a cue; -1 where reported words follow instead.
    private int RestOf(CueCandidate cue, ReportingSentence sentence)
    {
        var i = cue.PhraseEnd;
        if (cue.Entry.Frames.HasFlag(CueFrames.Tell) && i < sentence.End && (tags[i].IsNoun() || tags[i] is Tag.PRP or Tag.DT))
        {
            var told = phrases.EndOf(i, sentence.End, apposition: false, attach: false);
            if (told > 0) i = told;
        }

        for (var guard = 0; guard < 6 && i < sentence.End; guard++)
        {
            if (!tokens[i].IsWord) return i;
            if (quotationOf[i] >= 0) return -1;
            if (isDate[i] || tags[i].IsAdverb()) { i++; continue; }
            if (tags[i] is Tag.IN or Tag.TO && !tokens[i].Is("that") && i + 1 < sentence.End)
            {
                if (isDate[i + 1]) { i += 2; continue; }
                var end = phrases.EndOf(i + 1, sentence.End, apposition: false);
                if (end > 0) { i = end; continue; }
            }

            return -1;
        }

        return i;
    }

    private bool HasContentAfter(CueCandidate cue, ReportingSentence sentence) =>
        reader.Read(cue, cue.PhraseEnd, report.EndOf(sentence)) is { Start: >= 0 } reading && quotationOf[reading.Start] < 0;

    // “According to X, …”, “…, according to X, …”, “As X said, …”
    private List<(int First, int End)>? AroundCircumstance(CueCandidate cue, int start, ReportingSentence sentence)
    {
        var end = cue.PhraseEnd;
        if (cue.Order != CueOrder.According && (cue.Entry.Frames & (CueFrames.Say | CueFrames.Belief | CueFrames.Tell)) == 0) return null;
        var clauseEnd = report.EndOf(sentence);
        while (end < clauseEnd && cue.Order != CueOrder.According && !tokens[end].Is(",")) end++;
        if (end < clauseEnd && tokens[end].Is(",")) end++;
        var leads = start <= sentence.First || start == sentence.First + 1 && tags[sentence.First] == Tag.CC;
        if (leads) return report.HasFinite(end, clauseEnd) || end < clauseEnd && quotationOf[end] >= 0 ? [(end, clauseEnd)] : null;
        if (cue.Order != CueOrder.According && !tokens[start - 1].Is(",")) return null;
        var ranges = new List<(int, int)> { (ClauseStart(start - 1, sentence), start) };
        var goesOn = end < clauseEnd && tokens[end - 1].Is(",") && report.HasFinite(end, clauseEnd)
            && tags[end] is not (Tag.CC or Tag.VBG or Tag.WDT or Tag.WP);
        if (goesOn) ranges.Add((end, clauseEnd));
        return ranges;
    }
}
