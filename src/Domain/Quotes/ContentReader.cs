using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads what follows a reporting verb: addressee, circumstances, and where the reported words begin.</summary>
internal sealed class ContentReader(ReportTokens report, NounPhrases phrases)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;
    private readonly ContentOpenings openings = new(report, phrases);
    private readonly PhraseContents phrased = new(report, phrases, new ContentOpenings(report, phrases));

    /// <summary>Reads from <paramref name="start"/>, just past source and cue, up to <paramref name="end"/>.</summary>
    public ContentReading Read(CueCandidate cue, int start, int end)
    {
        var frames = cue.Entry.Frames;
        if (cue.Order == CueOrder.Passive) return phrased.Passive(cue, end);
        if (frames.HasFlag(CueFrames.Label) && phrased.Label(cue, start, end) is { Start: >= 0 } label) return label;
        if (frames.HasFlag(CueFrames.Accuse) && phrased.Charge(start, end) is { Start: >= 0 } charge) return charge;
        if ((frames & (CueFrames.Tell | CueFrames.Request)) != 0 && ReadAddressed(cue, start, end) is { Start: >= 0 } told) return told;
        if ((frames & (CueFrames.Say | CueFrames.Belief)) != 0 && ReadClause(cue, start, end) is { Start: >= 0 } clause) return clause;
        if (((frames & (CueFrames.Promise | CueFrames.Belief)) != 0 || cue.Entry.Lemma is "claim" or "profess" or "swear" or "agree")
            && openings.Infinitive(start, end) is var to and >= 0) return new ContentReading(to, -1, -1, false);
        if (frames.HasFlag(CueFrames.Promise) && ReadClause(cue, start, end) is { Start: >= 0 } promised) return promised;
        if ((frames & (CueFrames.Matter | CueFrames.Request)) != 0) return phrased.Matter(cue, start, end);
        return ContentReading.Nothing;
    }

    /// <summary>The addressee and nothing else, for a cue whose words stand before it: “…, he told reporters”.</summary>
    public (int Start, int End) Addressee(CueCandidate cue, int start, int end)
    {
        // “warned this week that …”: a time is nobody.
        if (start >= end || quotationOf[start] >= 0 || openings.SkipTimes(start, end) > start) return (-1, -1);
        if (cue.Entry.Frames.HasFlag(CueFrames.Tell) && cue.Order != CueOrder.Inverted)
        {
            var told = phrases.EndOf(start, end, apposition: false, attach: false);
            return told > 0 ? (start, told) : (-1, -1);
        }

        if (!tokens[start].Is("to")) return (-1, -1);
        var reached = phrases.EndOf(start + 1, end, apposition: false, attach: false);
        return reached > 0 ? (start + 1, reached) : (-1, -1);
    }

    private ContentReading ReadClause(CueCandidate cue, int start, int end)
    {
        var i = start;
        var (addresseeStart, addresseeEnd) = (-1, -1);
        for (var guard = 0; guard < 8 && i < end; guard++)
        {
            if (openings.Opens(i, end) is var content and >= 0) return new ContentReading(content, addresseeStart, addresseeEnd, false);
            if (cue.Entry.Lemma is "ask" or "wonder" && openings.Asks(i)
                && i + 1 < end) return new ContentReading(i, addresseeStart, addresseeEnd, false);
            if (tokens[i].Is("to") && addresseeStart < 0 && tags[Math.Min(i + 1, end - 1)] is not Tag.VB)
            {
                (addresseeStart, addresseeEnd) = Addressee(cue, i, end);
                if (addresseeStart < 0) break;
                i = addresseeEnd;
                continue;
            }

            var skipped = openings.SkipCircumstance(i, end);
            if (skipped == i) break;
            i = skipped;
        }

        // No conjunction: whatever holds a finite verb is the clause, and begins after the circumstances that name a time.
        var bare = openings.SkipTimes(start, end);
        if (bare >= end || !openings.CanStartClause(bare)) return ContentReading.Nothing;
        return StartsClause(bare, end, cue) ? new ContentReading(bare, addresseeStart, addresseeEnd, false) : ContentReading.Nothing;
    }

    // A subject and its verb. Verbs that hardly take a thing for object are trusted with a verb that comes later.
    private bool StartsClause(int start, int end, CueCandidate cue)
    {
        if (cue.Entry.Lemma is "say" or "think" or "believe" or "feel" or "hope" or "know"
            && report.HasFinite(start, Math.Min(end, start + 25))) return true;
        if (tokens[start].HoldsFinite(tags[start])) return true;
        if (tags[start] is Tag.VBG
            && cue.Entry.Lemma is "suggest" or "admit" or "propose" or "mention" or "report" or "recall" or "acknowledge" or "imagine") return true;
        var subject = phrases.EndOf(start, end, apposition: true);
        if (subject < 0) return false;
        while (subject < end && (tags[subject].IsAdverb() || tokens[subject].Is(","))) subject++;
        return subject < end && (tags[subject].IsFinite() || tags[subject] == Tag.VBN
            && (subject + 1 >= end || !tokens[subject + 1].Is("by")));
    }

    private ContentReading ReadAddressed(CueCandidate cue, int start, int end)
    {
        var i = openings.SkipTimes(start, end);
        if (i >= end) return ContentReading.Nothing;
        if (openings.Opens(i, end) is var direct and >= 0) return new ContentReading(direct, -1, -1, false);
        if (cue.Entry.Lemma is "ask" && openings.Asks(i)) return new ContentReading(i, -1, -1, false);
        if (tags[i] == Tag.VBG) return ContentReading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Request)
            && openings.Infinitive(i, end) is var bare and >= 0) return new ContentReading(bare, -1, -1, false);
        var told = phrases.EndOf(i, end, apposition: false);
        // The phrase may have swallowed the words before “to” or a quotation: try it short as well.
        for (var attempt = 0; attempt < 2 && told > 0; attempt++)
        {
            var next = openings.SkipTimes(told, end);
            if (next < end)
            {
                if (openings.Opens(next, end) is var content and >= 0) return new ContentReading(content, i, told, false);
                if (cue.Entry.Lemma is "ask" && openings.Asks(next)) return new ContentReading(next, i, told, false);
                if (cue.Entry.Frames.HasFlag(CueFrames.Request)
                    && openings.Infinitive(next, end) is var to and >= 0) return new ContentReading(to, i, told, false);
                if (cue.Entry.Frames.HasFlag(CueFrames.Tell))
                {
                    var after = next;
                    for (var guard = 0; guard < 4; guard++)
                    {
                        var skipped = openings.SkipCircumstance(after, end);
                        if (skipped == after || skipped >= end) break;
                        after = skipped;
                        if (openings.Opens(after, end) is var later and >= 0) return new ContentReading(later, i, told, false);
                    }

                    if (openings.CanStartClause(next) && tags[next] is not (Tag.IN or Tag.WP or Tag.WDT)
                        && report.HasFinite(next, end)) return new ContentReading(next, i, told, false);
                }
            }

            told = phrases.EndOf(i, end, apposition: false, attach: false);
        }

        return ContentReading.Nothing;
    }
}
