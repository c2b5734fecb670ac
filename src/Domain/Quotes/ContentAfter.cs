using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reported words that follow their cue, and where they end.</summary>
internal sealed class ContentAfter(ReportTokens report, ContentReader reader)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;
    private readonly bool[] isDate = report.IsDate;

    /// <summary>The stretch of reported words, none where nothing follows that is reported, and how it was read.</summary>
    public (List<(int First, int End)> Ranges, ContentReading Reading) Find(
        CueCandidate cue, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        var end = report.EndOf(sentence);
        var reading = reader.Read(cue, cue.PhraseEnd, end);
        if (reading.Start < 0) return ([], reading);
        end = reading.Phrase ? PhraseEnd(reading.Start, end) : ClauseEnd(cue, reading.Start, end, candidates);
        // “The report, which diplomats said was ready, …”: the clause has lost its subject and ends with the relative clause.
        var fronted = cue.HasSource && cue.SourceStart > sentence.First && tags[cue.SourceStart - 1] is Tag.WDT or Tag.WP
            && tags[reading.Start].IsFinite();
        // “Upon disclosing proof that …, Ms Reilly was dismissed”: the words end where the main clause begins.
        fronted |= SourceReader.Leads(cue, sentence);
        for (var i = reading.Start; fronted && i < end; i++)
            if (tokens[i].Is(",") && quotationOf[i] < 0) end = i;
        if (cue.Order == CueOrder.Relative && cue.GroupStart > sentence.First
            && tags[cue.GroupStart - 1] is Tag.WP or Tag.WDT) end = RelativeEnd(reading.Start, end);
        return (reading.Start < end ? [(reading.Start, end)] : [], reading);
    }

    // “Ann, who said the law was void, left”: the words end at the last comma before a verb, which is the main clause's.
    private int RelativeEnd(int start, int end)
    {
        for (var i = end - 2; i > start; i--)
            if (tokens[i].Is(",") && quotationOf[i] < 0 && tags[i + 1].IsFinite()) return i;
        return end;
    }

    // A thing that is denied, demanded or named ends with its phrase: before a comma, a subordinate clause or another verb.
    private int PhraseEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (quotationOf[i] >= 0) continue;
            var word = tokens[i].Lower;
            if (word is "," && i + 1 < end && tokens[i + 1].Is("including")) continue;
            if (word is "," or ";" or ":" or "—" or "–") return i;
            if (tags[i] == Tag.IN
                && word is "because" or "as" or "while" or "although" or "though" or "after" or "before" or "since" or "if" or "when" or "during" or "until" or "unless") return i;
            if (tags[i] == Tag.WRB || quotationOf[i - 1] >= 0 && tags[i] is Tag.VBG && i - 1 > start) return i;
            if (tags[i] == Tag.CC && i + 1 < end
                && (tags[i + 1].IsFinite() || word == "but" || tags[i + 1] is Tag.VBN or Tag.RB
                && report.HasFinite(i + 1, Math.Min(end, i + 3)))) return i;
            if (isDate[i] && i > start + 1 && tags[i - 1] == Tag.IN) return i - 1;
        }

        return end;
    }

    /// <summary>Where reported words end: before the next report of the sentence, else at <paramref name="end"/>.</summary>
    public int ClauseEnd(CueCandidate cue, int start, int end, List<CueCandidate> candidates)
    {
        foreach (var next in candidates)
        {
            if (next.Index <= start || next.Index >= end) continue;
            var previous = next.PhraseStart - 1;
            if (previous <= start) continue;
            if (next.Order == CueOrder.Elided && !next.Negated && tags[previous] is Tag.CC && tokens[previous - 1].Is(",")
                && next.Entry.Frames.HasFlag(CueFrames.Belief)) return previous - 1;
            var spoken = (next.Entry.Frames & (CueFrames.Say | CueFrames.Tell | CueFrames.Promise | CueFrames.Label)) != 0;
            if (next.Order == CueOrder.Participle && spoken && tokens[previous].Is(",")
                && next.Entry.Frames.HasFlag(CueFrames.Say)) return previous;
            var closes = next.PhraseEnd >= end || !tokens[next.PhraseEnd].IsWord && !tokens[next.PhraseEnd].Is(",")
                || tags[next.PhraseEnd] is Tag.WDT;
            if (next.Order == CueOrder.According && closes
                && (tokens[previous].Is(",") || quotationOf[previous] >= 0)) return quotationOf[previous] >= 0 ? previous + 1 : previous;
            if (next.Order == CueOrder.Elided && spoken && !next.Negated && tags[previous] is Tag.CC)
                return previous > start && tokens[previous - 1].Is(",") ? previous - 1 : previous;
            var coordinated = next.Order == CueOrder.SourceFirst && tokens[previous].Lower is "and" or "but" or "while" or ";"
                && previous > start && (tokens[previous - 1].Is(",") || tokens[previous].Is(";"));
            if (coordinated) return previous - (tokens[previous].Is(";") ? 0 : 1);
        }

        return end;
    }
}
