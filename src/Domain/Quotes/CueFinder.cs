using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reporting verbs outside quotation marks, and the noun phrase that is their source.</summary>
internal sealed class CueFinder(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags, int[] quotationOf, NounPhrases phrases, CueLexicon lexicon)
{
    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "was", "were", "be", "been", "being", "isn't", "wasn't", "weren't", "aren't", "stands", "stood", "stand" };
    private static readonly HashSet<string> Have = new(StringComparer.Ordinal) { "has", "have", "had", "having", "hasn't", "haven't", "hadn't" };
    private static readonly HashSet<string> Do = new(StringComparer.Ordinal) { "do", "does", "did", "don't", "doesn't", "didn't" };
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "never", "neither", "nor", "hardly", "no", "without" };
    private static readonly HashSet<string> Bearing = new(StringComparer.Ordinal) { "face", "faces", "faced", "facing", "draw", "draws", "drew", "drawn", "drawing", "come", "comes", "came", "coming", "receive", "received" };
    private static readonly HashSet<string> Blame = new(StringComparer.Ordinal) { "criticism", "fire", "condemnation", "rebuke", "accusations" };
    private static readonly HashSet<string> Demands = new(StringComparer.Ordinal)
    {
        "demand", "demands", "claim", "claims", "warning", "warnings", "assertion", "assertions", "argument", "arguments", "allegation", "allegations", "statement", "promise", "promises", "pledge", "pledges", "vow", "belief",
        "suggestion", "suggestions", "insistence", "contention", "complaint", "complaints", "prediction", "predictions", "request", "requests", "call", "calls", "threat", "threats", "concern", "concerns", "fear", "fears", "hope", "hopes", "conclusion", "admission", "view", "opinion", "declaration", "accusation", "accusations",
    };

    // “issued a statement saying …”
    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "statement", "letter", "email", "memo", "tweet", "message", "post", "note", "report", "release" };

    private static readonly CueEntry Criticised = new("face criticism", ["faced", "criticism"], CueFrames.Accuse, VerbForm.PastParticiple);
    private static readonly CueEntry Demanded = new("demand", ["demand"], CueFrames.Say | CueFrames.Promise, VerbForm.Base);
    private static readonly CueEntry AccordingTo = new("according to", ["according", "to"], CueFrames.Say, VerbForm.Base);

    /// <summary>The candidates of a sentence, in order.</summary>
    public List<CueCandidate> Find(ReportingSentence sentence)
    {
        var found = new List<CueCandidate>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (quotationOf[i] >= 0 || !tokens[i].IsWord) continue;
            var candidate = According(i, sentence) ?? Criticism(i, sentence) ?? Demand(i, sentence) ?? Verb(i, sentence);
            if (candidate is null) continue;
            // “…, according to Ann, a lawyer, offered …”: the frame stands between a subject and its verb.
            if (candidate.Order == CueOrder.Elided && found is [.., { Order: CueOrder.According } frame] && candidate.GroupStart - frame.SourceEnd is >= 0 and < 16 && tokens[candidate.GroupStart - 1].Is(",")) continue;
            found.Add(candidate);
            i = candidate.End - 1;
        }

        return found;
    }

    private CueCandidate? According(int index, ReportingSentence sentence)
    {
        if (index + 2 >= sentence.End) return null;
        var first = tokens[index].Lower;
        var matches = first == "according" && tokens[index + 1].Is("to") || first == "as" && tokens[index + 1].Is("per");
        if (!matches) return null;
        var end = phrases.EndOf(index + 2, sentence.End, apposition: true);
        if (end < 0) return null;
        return new CueCandidate
        {
            Entry = AccordingTo, Index = index, End = index + 2, GroupStart = index, Order = CueOrder.According, SourceStart = index + 2, SourceEnd = end,
        };
    }

    // “has faced fierce criticism from X for …”, “came under fire from X for …”: a passive in other words.
    private CueCandidate? Criticism(int index, ReportingSentence sentence)
    {
        if (!tags[index].IsVerb() || !Bearing.Contains(tokens[index].Lower)) return null;
        for (var i = index + 1; i < Math.Min(sentence.End, index + 4); i++)
        {
            if (!Blame.Contains(tokens[i].Lower)) continue;
            var candidate = new CueCandidate { Entry = Criticised, Index = index, End = i + 1, GroupStart = Group(index, sentence.First).Start, Order = CueOrder.Passive };
            if (i + 1 >= sentence.End || !tokens[i + 1].Is("from")) return candidate;
            var end = phrases.EndOf(i + 2, sentence.End, apposition: false, attach: false);
            return end > 0 ? candidate with { SourceStart = i + 2, SourceEnd = end } : candidate;
        }

        return null;
    }

    // “Beijing’s demands that …”, “her promise to …”
    private CueCandidate? Demand(int index, ReportingSentence sentence)
    {
        if (!tags[index].IsNoun() || !Demands.Contains(tokens[index].Lower) || index + 2 >= sentence.End || index <= sentence.First + 1) return null;
        if (!tokens[index + 1].Is("that") && !(tokens[index + 1].Is("to") && tags[index + 2] == Tag.VB)) return null;
        var owned = index - 1;
        while (owned > sentence.First && tags[owned].IsAdjective()) owned--;
        var candidate = new CueCandidate { Entry = Demanded, Index = index, End = index + 1, GroupStart = index, Order = CueOrder.Relative };
        if (tags[owned] == Tag.PRPS && quotationOf[owned] < 0) return candidate with { SourceStart = owned, SourceEnd = owned + 1 };
        if (tags[owned] != Tag.POS) return null;
        var start = phrases.StartOf(owned, Floor(owned - 1, sentence));
        return start < 0 ? null : candidate with { SourceStart = start, SourceEnd = owned };
    }

    private CueCandidate? Verb(int index, ReportingSentence sentence)
    {
        var entry = lexicon.Find(tokens, index, tags[index]);
        if (entry is null || !IsVerbal(index, entry, sentence)) return null;
        // The tagger takes the noun of a compound for a verb before “that”: “member states that …”.
        if (tokens[index].Is("states") && index > sentence.First && tokens[index - 1].Lower is "member" or "nation" or "swing" or "battleground") return null;
        var group = Group(index, sentence.First);
        var end = index + entry.Words.Length;
        var candidate = new CueCandidate
        {
            Entry = entry, Index = index, End = end, GroupStart = group.Start, Order = CueOrder.SourceFirst, Negated = group.Negated, Modal = group.Modal,
        };
        var tag = tags[index];
        if (group.Passive && entry.Form is VerbForm.PastParticiple or VerbForm.Past) return Passive(candidate, sentence);
        if (tag == Tag.VBG && !group.Progressive) return IsAdverbial(group.Before, sentence) ? candidate with { Order = CueOrder.Participle } : null;
        var plural = group.Before >= sentence.First && (tags[group.Before] is Tag.NNS or Tag.NNPS or Tag.CD || tokens[group.Before].Lower is "%" or "we" or "they" or "i" or "you");
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
            var subject = before > sentence.First && tokens[before].Is(",") ? phrases.StartOf(before + 1, Floor(before, sentence)) : -1;
            var apposed = subject >= 0 && (subject == sentence.First || subject == sentence.First + 1 && tags[sentence.First] is Tag.CC or Tag.RB);
            if (!apposed && candidate.Entry.Frames.HasFlag(CueFrames.Say) && finite && Inverted(candidate, sentence) is { } inverted) return inverted;
            if (before < sentence.First || quotationOf[before] >= 0) return null;
        }

        if (tags[before] == Tag.CC || tokens[before].Is("then")) return candidate with { Order = CueOrder.Elided };
        if (tokens[before].Is(",") && before > sentence.First && phrases.StartOf(before + 1, Floor(before, sentence)) < 0) return finite ? candidate with { Order = CueOrder.Elided } : null;
        var start = phrases.StartOf(before + 1, Floor(before, sentence));
        if (start < 0) return null;
        // A participle after a noun reads as passive where its agent follows: “allegations denied by the ministry”.
        if (tags[candidate.Index] == Tag.VBN && candidate.GroupStart == candidate.Index && candidate.End < sentence.End && tokens[candidate.End].Lower is "by" or "in" or "as") return null;
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
        var plain = candidate.GroupStart > sentence.First && quotationOf[candidate.GroupStart - 1] < 0 && !(candidate.GroupStart - 2 >= sentence.First && quotationOf[candidate.GroupStart - 2] >= 0);
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

    private bool IsVerbal(int index, CueEntry entry, ReportingSentence sentence)
    {
        var tag = tags[index];
        if (tag.IsVerb()) return true;
        var subject = index - 1;
        while (subject > sentence.First && tags[subject].IsAdverb()) subject--;
        var pronoun = subject >= sentence.First ? tokens[subject].Lower : "";
        if (entry.Form is VerbForm.ThirdPerson && pronoun is "he" or "she" or "it" || entry.Form is VerbForm.Base && pronoun is "they" or "we" or "i") return true;
        // “‘…,’ the statement read.”
        var after = index + entry.Words.Length;
        if (index > sentence.First && tag.IsNoun() && entry.Frames.HasFlag(CueFrames.Say) && (after >= sentence.End || !tokens[after].IsWord) && tags[index - 1].IsNoun()
            && phrases.StartOf(index, Floor(index - 1, sentence)) is var speaker && speaker > sentence.First && quotationOf[speaker - 1] >= 0) return true;
        if (!tag.IsNoun() && !tag.IsAdjective() || entry.Form is VerbForm.PresentParticiple || index == sentence.First) return false;
        // What the tagger took for a noun is a verb where a noun stands before it and reported words after it.
        var before = tags[index - 1];
        var end = index + entry.Words.Length;
        if (end >= sentence.End || !(before.IsNoun() || before is Tag.PRP)) return false;
        var agrees = entry.Form is VerbForm.Past or VerbForm.ThirdPerson && (before.IsName() || before is Tag.PRP);
        return agrees && tokens[end].Is("that") || quotationOf[end] >= 0 && entry.Frames.HasFlag(CueFrames.Say)
            || (tokens[end].Is(",") || tokens[end].Is(":")) && end + 1 < sentence.End && quotationOf[end + 1] >= 0;
    }

    private bool IsAdverbial(int before, ReportingSentence sentence) =>
        before < sentence.First || Papers.Contains(tokens[before].Lower) || tokens[before].Is(",") || quotationOf[before] >= 0 || tags[before] is Tag.CC
        || tokens[before].Lower is "by" or "after" or "before" or "while" or "without" or "upon" or "in" or "when" or "–" or "—" or "-";

    // The phrase may not reach back into a quotation.
    private int Floor(int index, ReportingSentence sentence)
    {
        for (var i = index; i >= sentence.First; i--)
            if (quotationOf[i] >= 0) return i + 1;
        return sentence.First;
    }

    private (int Start, int Before, bool Negated, bool Modal, bool Passive, bool Progressive, bool Do) Group(int index, int first)
    {
        var (start, negated, modal, passive, be, did) = (index, false, false, false, false, false);
        var i = index - 1;
        for (; i >= first && quotationOf[i] < 0; i--)
        {
            var word = tokens[i].Lower;
            if (Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal)) negated = true;
            if (Be.Contains(word)) be = true;
            else if (Do.Contains(word)) did = true;
            else if (tags[i] == Tag.MD) modal = true;
            else if (Have.Contains(word)) { }
            else if (tags[i].IsAdverb() || Negations.Contains(word) && word != "no") continue;
            else break;
            start = i;
        }

        passive = be && tags[index] != Tag.VBG;
        return (start, i, negated, modal, passive, be, did);
    }
}
