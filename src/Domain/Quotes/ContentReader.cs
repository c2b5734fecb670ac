using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads what follows a reporting verb: addressee, circumstances, and where the reported words begin.</summary>
internal sealed class ContentReader(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags, int[] quotationOf, bool[] isDate, NounPhrases phrases)
{
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "whether", "if", "how", "what", "why", "where", "who", "when", "which" };
    private static readonly HashSet<string> Circumstances = new(StringComparer.Ordinal)
    {
        "in", "on", "at", "during", "before", "after", "outside", "inside", "through", "via", "by", "from", "following", "over", "since", "about", "amid", "with", "for", "of", "upon", "under",
    };

    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal) { "of", "for", "over", "with" };

    /// <summary>Where the reported words begin, and whom they were said to.</summary>
    /// <param name="Start">First token of the content; -1 where nothing that is reported follows.</param>
    /// <param name="AddresseeStart">First token of the addressee; -1 where none is told.</param>
    /// <param name="AddresseeEnd">Just past the addressee.</param>
    /// <param name="Phrase">Whether the content is a noun phrase or the like rather than a clause, and so ends with it.</param>
    public readonly record struct Reading(int Start, int AddresseeStart, int AddresseeEnd, bool Phrase)
    {
        /// <summary>Nothing found.</summary>
        public static Reading Nothing => new(-1, -1, -1, false);
    }

    /// <summary>Reads from <paramref name="start"/>, just past source and cue, up to <paramref name="end"/>.</summary>
    public Reading Read(CueCandidate cue, int start, int end)
    {
        var frames = cue.Entry.Frames;
        if (cue.Order == CueOrder.Passive) return ReadPassive(cue, end);
        if (frames.HasFlag(CueFrames.Label) && ReadLabel(cue, start, end) is { Start: >= 0 } label) return label;
        if (frames.HasFlag(CueFrames.Accuse) && ReadCharge(start, end) is { Start: >= 0 } charge) return charge;
        if ((frames & (CueFrames.Tell | CueFrames.Request)) != 0 && ReadAddressed(cue, start, end) is { Start: >= 0 } told) return told;
        if ((frames & (CueFrames.Say | CueFrames.Belief)) != 0 && ReadClause(cue, start, end) is { Start: >= 0 } clause) return clause;
        if (((frames & (CueFrames.Promise | CueFrames.Belief)) != 0 || cue.Entry.Lemma is "claim" or "profess" or "swear" or "agree") && Infinitive(start, end) is var to and >= 0) return new Reading(to, -1, -1, false);
        if (frames.HasFlag(CueFrames.Promise) && ReadClause(cue, start, end) is { Start: >= 0 } promised) return promised;
        if ((frames & (CueFrames.Matter | CueFrames.Request)) != 0) return ReadMatter(cue, start, end);
        return Reading.Nothing;
    }

    /// <summary>The addressee and nothing else, for a cue whose words stand before it: “…, he told reporters”.</summary>
    public (int Start, int End) Addressee(CueCandidate cue, int start, int end)
    {
        if (start >= end || quotationOf[start] >= 0) return (-1, -1);
        if (cue.Entry.Frames.HasFlag(CueFrames.Tell) && cue.Order != CueOrder.Inverted)
        {
            var told = phrases.EndOf(start, end, apposition: false, attach: false);
            return told > 0 ? (start, told) : (-1, -1);
        }

        if (!tokens[start].Is("to")) return (-1, -1);
        var reached = phrases.EndOf(start + 1, end, apposition: false, attach: false);
        return reached > 0 ? (start + 1, reached) : (-1, -1);
    }

    private Reading ReadClause(CueCandidate cue, int start, int end)
    {
        var i = start;
        var (addresseeStart, addresseeEnd) = (-1, -1);
        for (var guard = 0; guard < 8 && i < end; guard++)
        {
            if (Opens(i, end) is var content and >= 0) return new Reading(content, addresseeStart, addresseeEnd, false);
            if (cue.Entry.Lemma is "ask" or "wonder" && Questions.Contains(tokens[i].Lower) && i + 1 < end) return new Reading(i, addresseeStart, addresseeEnd, false);
            if (tokens[i].Is("to") && addresseeStart < 0 && tags[Math.Min(i + 1, end - 1)] is not Tag.VB)
            {
                (addresseeStart, addresseeEnd) = Addressee(cue, i, end);
                if (addresseeStart < 0) break;
                i = addresseeEnd;
                continue;
            }

            var skipped = SkipCircumstance(i, end);
            if (skipped == i) break;
            i = skipped;
        }

        // No conjunction: whatever holds a finite verb is the clause, and begins after the circumstances that name a time.
        var bare = SkipTimes(start, end);
        if (bare >= end || !CanStartClause(bare)) return Reading.Nothing;
        return StartsClause(bare, end, cue) ? new Reading(bare, addresseeStart, addresseeEnd, false) : Reading.Nothing;
    }

    // A subject and its verb. Verbs that hardly take a thing for object are trusted with a verb that comes later.
    private bool StartsClause(int start, int end, CueCandidate cue)
    {
        if (cue.Entry.Lemma is "say" or "think" or "believe" or "feel" or "hope" or "know" && HasFinite(start, Math.Min(end, start + 25))) return true;
        if (tokens[start].HoldsFinite(tags[start])) return true;
        if (tags[start] is Tag.VBG && cue.Entry.Lemma is "suggest" or "admit" or "propose" or "mention" or "report" or "recall" or "acknowledge" or "imagine") return true;
        var subject = phrases.EndOf(start, end, apposition: true);
        if (subject < 0) return false;
        while (subject < end && (tags[subject].IsAdverb() || tokens[subject].Is(","))) subject++;
        return subject < end && (tags[subject].IsFinite() || tags[subject] == Tag.VBN && (subject + 1 >= end || !tokens[subject + 1].Is("by")));
    }

    private Reading ReadAddressed(CueCandidate cue, int start, int end)
    {
        var i = SkipTimes(start, end);
        if (i >= end) return Reading.Nothing;
        if (Opens(i, end) is var direct and >= 0) return new Reading(direct, -1, -1, false);
        if (cue.Entry.Lemma is "ask" && Questions.Contains(tokens[i].Lower)) return new Reading(i, -1, -1, false);
        if (tags[i] == Tag.VBG) return Reading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Request) && Infinitive(i, end) is var bare and >= 0) return new Reading(bare, -1, -1, false);
        var told = phrases.EndOf(i, end, apposition: false);
        // The phrase may have swallowed the words before “to” or a quotation: try it short as well.
        for (var attempt = 0; attempt < 2 && told > 0; attempt++)
        {
            var next = SkipTimes(told, end);
            if (next < end)
            {
                if (Opens(next, end) is var content and >= 0) return new Reading(content, i, told, false);
                if (cue.Entry.Lemma is "ask" && Questions.Contains(tokens[next].Lower)) return new Reading(next, i, told, false);
                if (cue.Entry.Frames.HasFlag(CueFrames.Request) && Infinitive(next, end) is var to and >= 0) return new Reading(to, i, told, false);
                if (cue.Entry.Frames.HasFlag(CueFrames.Tell))
                {
                    var after = next;
                    for (var guard = 0; guard < 4; guard++)
                    {
                        var skipped = SkipCircumstance(after, end);
                        if (skipped == after || skipped >= end) break;
                        after = skipped;
                        if (Opens(after, end) is var later and >= 0) return new Reading(later, i, told, false);
                    }

                    if (CanStartClause(next) && tags[next] is not (Tag.IN or Tag.WP or Tag.WDT) && HasFinite(next, end)) return new Reading(next, i, told, false);
                }
            }

            told = phrases.EndOf(i, end, apposition: false, attach: false);
        }

        return Reading.Nothing;
    }

    private Reading ReadPassive(CueCandidate cue, int end)
    {
        var i = cue.HasSource ? cue.SourceEnd : cue.End;
        if (i >= end) return Reading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Accuse))
        {
            for (var k = cue.End; k < Math.Min(end, i + 3); k++)
                if (Charges.Contains(tokens[k].Lower) && k + 1 < end) return new Reading(k, -1, -1, cue.Entry.Lemma == "face criticism");
        }

        if (Opens(i, end) is var content and >= 0) return new Reading(content, -1, -1, false);
        var gerundOf = tokens[i].Is("of") && i + 1 < end && tags[i + 1] == Tag.VBG && cue.Entry.Frames.HasFlag(CueFrames.Say);
        if (gerundOf) return new Reading(i, -1, -1, false);
        if ((cue.Entry.Frames & (CueFrames.Request | CueFrames.Say | CueFrames.Belief)) != 0 && Infinitive(i, end) is var to and >= 0 && !cue.Entry.Frames.HasFlag(CueFrames.Belief))
            return new Reading(to, -1, -1, false);
        if (cue.Entry.Frames.HasFlag(CueFrames.Label) && tokens[i].Is("as") && i + 1 < end) return new Reading(i + 1, -1, -1, true);
        if (cue.Entry.Frames.HasFlag(CueFrames.Label) && quotationOf[i] >= 0) return new Reading(i, -1, -1, true);
        return Reading.Nothing;
    }

    private Reading ReadLabel(CueCandidate cue, int start, int end)
    {
        if (start >= end) return Reading.Nothing;
        // “that Beijing has dubbed ‘training centers’”: the object has gone before.
        // “called the report groundbreaking”: the last word of what reads as one phrase is what it is called.
        var whole = phrases.EndOf(start, end, apposition: false);
        if (whole == end && end - start >= 3 && tags[start] is Tag.DT or Tag.PRPS && tags[end - 2] is Tag.NN or Tag.NNS && (tags[end - 1].IsAdjective() || tags[end - 1] is Tag.VBG or Tag.VBN || tokens[end - 1].Lower.EndsWith("ing", StringComparison.Ordinal)) && cue.Entry.Lemma is "call" or "deem" or "declare" or "label" or "term")
            return new Reading(end - 1, -1, -1, true);
        var fronted = cue.GroupStart > 0 && cue.HasSource && cue.SourceStart > 0 && tags[cue.SourceStart - 1] is Tag.WDT or Tag.IN && tokens[cue.SourceStart - 1].Is("that") || cue.Order == CueOrder.Elided;
        if (start + 1 < end && tokens[start].Is("as")) return new Reading(start + 1, -1, -1, true);
        var takesAs = cue.Entry.Lemma is not ("call" or "dub" or "term" or "deem" or "brand" or "label" or "name" or "declare" or "rate");
        if (fronted && quotationOf[start] >= 0) return new Reading(start, -1, -1, true);
        var end1 = phrases.EndOf(start, end, apposition: false);
        for (var attempt = 0; attempt < 2 && end1 > 0; attempt++)
        {
            var next = end1;
            if (next < end && tokens[next].Is("as") && next + 1 < end) return new Reading(next + 1, start, end1, true) with { AddresseeStart = -1, AddresseeEnd = -1 };
            var complement = next < end && !takesAs
                && (quotationOf[next] >= 0 || tags[next] is Tag.DT or Tag.JJ or Tag.VBG or Tag.VBN or Tag.PRPS || next < end && tags[next].IsNoun() && tags[next - 1] is Tag.PRP);
            if (complement) return new Reading(next, -1, -1, true);
            end1 = phrases.EndOf(start, end, apposition: false, attach: false);
        }

        return Reading.Nothing;
    }

    private Reading ReadCharge(int start, int end)
    {
        var accused = phrases.EndOf(start, end, apposition: false, attach: false, of: false);
        if (accused < 0) return Reading.Nothing;
        var i = SkipTimes(accused, end);
        return i + 1 < end && Charges.Contains(tokens[i].Lower) ? new(i, -1, -1, false) : Reading.Nothing;
    }

    private Reading ReadMatter(CueCandidate cue, int start, int end)
    {
        var i = start;
        while (i < end && tags[i].IsAdverb()) i++;
        if (i >= end) return Reading.Nothing;
        if (tags[i] == Tag.VBG || quotationOf[i] >= 0) return new Reading(i, -1, -1, true);
        if (!ReportsThing(cue.Entry.Lemma) && !Enumerable.Range(i, Math.Min(12, end - i)).Any(k => quotationOf[k] >= 0)) return Reading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Request) && !cue.Entry.Frames.HasFlag(CueFrames.Matter) && !TakesThing(cue.Entry.Lemma)) return Reading.Nothing;
        return phrases.EndOf(i, end, apposition: false) > 0 && !tags[i].Equals(Tag.PRP) ? new(i, -1, -1, true) : Reading.Nothing;
    }

    // To deny something says it is not so; to condemn or support it is an act, and reports words only where some are quoted.
    private static bool ReportsThing(string lemma) =>
        lemma is not ("oppose" or "condemn" or "criticize" or "criticise" or "denounce" or "decry" or "question" or "cite" or "support" or "endorse" or "defend" or "dismiss");

    private static bool TakesThing(string lemma) =>
        lemma is "demand" or "request" or "call for" or "insist on" or "recommend" or "propose" or "advocate" or "press for" or "push for" or "suggest" or "require";

    // Where a conjunction, question word, colon or quotation opens reported words at or just after a token; -1 where nothing does.
    private int Opens(int i, int end)
    {
        if (i >= end) return -1;
        if (tokens[i].Is(",") && i + 1 < end && (quotationOf[i + 1] >= 0 || tokens[i + 1].Is("that"))) return i + 1;
        if (tokens[i].Is(":") && i + 1 < end) return i + 1;
        if (quotationOf[i] >= 0) return i;
        if (tokens[i].Is("that") && tags[i] is Tag.IN or Tag.WDT && i + 1 < end) return i;
        if (tokens[i].Is("that") && i + 1 < end && (tags[i + 1].IsNoun() || tags[i + 1] is Tag.PRP or Tag.DT or Tag.PRPS or Tag.EX or Tag.JJ) && HasFinite(i + 1, end)) return i;
        if (Questions.Contains(tokens[i].Lower) && i + 1 < end && tags[i] is not Tag.NN && !(tokens[i].Is("when") || tokens[i].Is("if") || tokens[i].Is("who") || tokens[i].Is("which") || tokens[i].Is("where"))) return i;
        return -1;
    }

    private int Infinitive(int i, int end)
    {
        i = SkipTimes(i, end);
        while (i < end && tags[i].IsAdverb() && !tokens[i].Is("not")) i++;
        if (i < end && tokens[i].Is("not") && i + 1 < end && tokens[i + 1].Is("to")) return i;
        return i + 1 < end && tokens[i].Is("to") && (tags[i + 1] == Tag.VB || tokens[i + 1].Kind is TokenKind.OpenQuote && i + 2 < end && tags[i + 2] is Tag.VB or Tag.VBP || tags[i + 1].IsAdverb() || tokens[i + 1].Is("not")) ? i : -1;
    }

    private int SkipTimes(int i, int end)
    {
        while (i < end)
        {
            if (isDate[i] || tags[i].IsAdverb()) i++;
            else if (i + 1 < end && tags[i] == Tag.IN && isDate[i + 1]) i += 2;
            else break;
        }

        return i;
    }

    private int SkipCircumstance(int i, int end)
    {
        var times = SkipTimes(i, end);
        if (times > i) return times;
        if (i + 1 < end && tags[i] is Tag.IN or Tag.TO or Tag.VBG && Circumstances.Contains(tokens[i].Lower))
        {
            var phrase = phrases.EndOf(i + 1, end, apposition: false);
            if (phrase > 0) return phrase;
        }

        return i;
    }

    private bool CanStartClause(int i) =>
        tags[i].IsNoun() || tags[i].IsAdjective() || tokens[i].Lower is "both" or "either" or "neither" || tags[i].IsFinite()
        || tags[i] is Tag.DT or Tag.PDT or Tag.PRP or Tag.PRPS or Tag.CD or Tag.EX or Tag.WP or Tag.WDT or Tag.IN or Tag.VBG or Tag.RB or Tag.Other;

    private bool HasFinite(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (tokens[i].HoldsFinite(tags[i])) return true;
        return false;
    }
}
