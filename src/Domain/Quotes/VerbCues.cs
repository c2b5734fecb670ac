using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reporting verbs and the noun phrase that is their source.</summary>
internal sealed class VerbCues(ReportTokens report, NounPhrases phrases, CueLexicon lexicon, VerbGroups groups)
{
    // “issued a statement saying …”
    private static readonly HashSet<string> Papers = Lexicon.Words("Quotes.papers.lexicon");

    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;
    private readonly VerbalWords verbal = new(report, phrases);

    /// <summary>The cue whose verb is a token; null where it is none.</summary>
    public CueCandidate? At(int index, ReportingSentence sentence)
    {
        var entry = lexicon.Find(tokens, index, tags[index]);
        if (entry is null || !verbal.IsVerb(index, entry, sentence)) return null;
        // The tagger takes the noun of a compound for a verb before “that”: “member states that …”.
        if (tokens[index].Is("states") && index > sentence.First
            && tokens[index - 1].Lower is "member" or "nation" or "swing" or "battleground") return null;
        var group = groups.Of(index, sentence.First);
        var end = index + entry.Words.Length;
        var candidate = new CueCandidate
        {
            Entry = entry, Index = index, End = end, GroupStart = group.Start, Order = CueOrder.SourceFirst, Negated = group.Negated,
                Modal = group.Modal,
        };
        var tag = tags[index];
        if (group.Passive && entry.Form is VerbForm.PastParticiple or VerbForm.Past) return Passive(candidate, sentence);
        if (tag == Tag.VBG && !group.Progressive) return IsAdverbial(group.Before, sentence)
            ? candidate with { Order = CueOrder.Participle } : null;
        var plural = group.Before >= sentence.First
            && (tags[group.Before] is Tag.NNS or Tag.NNPS or Tag.CD || tokens[group.Before].Lower is "%" or "we" or "they" or "i" or "you");
        if (tag == Tag.VB && !group.Modal && !group.Do && !plural) return null;
        // “seen by Reuters and confirmed by diplomats”: a participle with its agent, not a report.
        if (tag == Tag.VBN && group.Start == index && end < sentence.End && tokens[end].Is("by")) return null;
        return WithSource(candidate, group.Before, sentence);
    }

    private CueCandidate? WithSource(CueCandidate candidate, int before, ReportingSentence sentence)
    {
        var finite = tags[candidate.Index] is Tag.VBD or Tag.VBZ or Tag.VBN or Tag.VBP;
        if (before < sentence.First || quotationOf[before] >= 0 || tokens[before].Kind is TokenKind.Punctuation)
        {
            // “Ann, a delegate from Ohio, said …” is no inversion.
            var subject = before > sentence.First
                && tokens[before].Is(",") ? phrases.StartOf(before + 1, report.Floor(before, sentence)) : -1;
            var apposed = subject >= 0
                && (subject == sentence.First || subject == sentence.First + 1 && tags[sentence.First] is Tag.CC or Tag.RB);
            if (!apposed && candidate.Entry.Frames.HasFlag(CueFrames.Say) && finite
                && Inverted(candidate, sentence) is { } inverted) return inverted;
            if (before < sentence.First || quotationOf[before] >= 0) return null;
        }

        if (tags[before] == Tag.CC || tokens[before].Is("then")) return candidate with { Order = CueOrder.Elided };
        if (tokens[before].Is(",") && before > sentence.First
            && phrases.StartOf(before + 1, report.Floor(before, sentence)) < 0) return finite ? candidate with { Order = CueOrder.Elided }
            : null;
        var start = phrases.StartOf(before + 1, report.Floor(before, sentence));
        if (start < 0) return null;
        // A participle after a noun reads as passive where its agent follows: “allegations denied by the ministry”.
        if (tags[candidate.Index] == Tag.VBN && candidate.GroupStart == candidate.Index && candidate.End < sentence.End
            && tokens[candidate.End].Lower is "by" or "in" or "as") return null;
        var relative = tags[before] is Tag.WP or Tag.WDT;
        var end = relative ? (before > start && tokens[before - 1].Is(",") ? before - 1 : before) : before + 1;
        if (end <= start) end = before + 1;
        if (!relative && tokens[end - 1].Is(",")) end--;
        return candidate with { Order = relative ? CueOrder.Relative : CueOrder.SourceFirst, SourceStart = start, SourceEnd = end };
    }

    private CueCandidate? Inverted(CueCandidate candidate, ReportingSentence sentence)
    {
        var start = candidate.End;
        if (start < sentence.End && tags[start].IsAdverb()) start++;
        if (start >= sentence.End || quotationOf[start] >= 0 || tags[start] is Tag.IN or Tag.WDT or Tag.RB) return null;
        if (tags[start] == Tag.PRP && tokens[start].Lower is not ("he" or "she" or "they")) return null;
        var end = phrases.EndOf(start, sentence.End, apposition: true, attach: false);
        if (end < 0) return null;
        var clause = end < sentence.End && (tags[end].IsFinite() || tags[end] is Tag.TO or Tag.VBN);
        // After words without marks, only what ends the sentence can be “…, said Ann Lee”.
        var plain = candidate.GroupStart > sentence.First && quotationOf[candidate.GroupStart - 1] < 0
            && !(candidate.GroupStart - 2 >= sentence.First && quotationOf[candidate.GroupStart - 2] >= 0);
        for (var i = end; plain && i < sentence.End; i++)
            if (tags[i].IsFinite() && quotationOf[i] < 0) return null;
        return clause ? null : candidate with { Order = CueOrder.Inverted, SourceStart = start, SourceEnd = Trim(start, end) };
    }

    private int Trim(int start, int end) => end > start && tokens[end - 1].Is(",") ? end - 1 : end;

    private CueCandidate Passive(CueCandidate candidate, ReportingSentence sentence)
    {
        for (var i = candidate.End; i < Math.Min(sentence.End, candidate.End + 8); i++)
        {
            if (quotationOf[i] >= 0 || tokens[i].Is(",") || tokens[i].Is("that")) break;
            if (!tokens[i].Is("by")) continue;
            var end = phrases.EndOf(i + 1, sentence.End, apposition: false, attach: false);
            if (end > 0) return candidate with { Order = CueOrder.Passive, SourceStart = i + 1, SourceEnd = end };
        }

        return candidate with { Order = CueOrder.Passive };
    }

    private bool IsAdverbial(int before, ReportingSentence sentence) =>
        before < sentence.First || Papers.Contains(tokens[before].Lower) || tokens[before].Is(",") || quotationOf[before] >= 0
            || tags[before] is Tag.CC
        || tokens[before].Lower is "by" or "after" or "before" or "while" or "without" or "upon" or "in" or "when" or "–" or "—" or "-";
}
