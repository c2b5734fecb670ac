using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads reported matter that is a phrase: a charge, a label, a thing denied.</summary>
internal sealed class PhraseContents(ReportTokens report, NounPhrases phrases, ContentOpenings openings)
{
    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal) { "of", "for", "over", "with" };

    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;

    /// <summary>What is laid to the subject of a passive: “was accused of …”.</summary>
    public ContentReading Passive(CueCandidate cue, int end)
    {
        var i = cue.HasSource ? cue.SourceEnd : cue.End;
        if (i >= end) return ContentReading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Accuse))
        {
            for (var k = cue.End; k < Math.Min(end, i + 3); k++)
                if (Charges.Contains(tokens[k].Lower)
                    && k + 1 < end) return new ContentReading(k, -1, -1, cue.Entry.Lemma == "face criticism");
        }

        if (openings.Opens(i, end) is var content and >= 0) return new ContentReading(content, -1, -1, false);
        var gerundOf = tokens[i].Is("of") && i + 1 < end && tags[i + 1] == Tag.VBG && cue.Entry.Frames.HasFlag(CueFrames.Say);
        if (gerundOf) return new ContentReading(i, -1, -1, false);
        if ((cue.Entry.Frames & (CueFrames.Request | CueFrames.Say | CueFrames.Belief)) != 0
            && openings.Infinitive(i, end) is var to and >= 0 && !cue.Entry.Frames.HasFlag(CueFrames.Belief))
            return new ContentReading(to, -1, -1, false);
        if (cue.Entry.Frames.HasFlag(CueFrames.Label) && tokens[i].Is("as") && i + 1 < end) return new ContentReading(i + 1, -1, -1, true);
        if (cue.Entry.Frames.HasFlag(CueFrames.Label) && quotationOf[i] >= 0) return new ContentReading(i, -1, -1, true);
        return ContentReading.Nothing;
    }

    /// <summary>What an object is called: “called the report groundbreaking”.</summary>
    public ContentReading Label(CueCandidate cue, int start, int end)
    {
        if (start >= end) return ContentReading.Nothing;
        // “that Beijing has dubbed ‘training centers’”: the object has gone before.
        // “called the report groundbreaking”: the last word of what reads as one phrase is what it is called.
        var whole = phrases.EndOf(start, end, apposition: false);
        if (whole == end && end - start >= 3 && tags[start] is Tag.DT or Tag.PRPS && tags[end - 2] is Tag.NN or Tag.NNS
            && (tags[end - 1].IsAdjective() || tags[end - 1] is Tag.VBG or Tag.VBN
            || tokens[end - 1].Lower.EndsWith("ing", StringComparison.Ordinal))
            && cue.Entry.Lemma is "call" or "deem" or "declare" or "label" or "term")
            return new ContentReading(end - 1, -1, -1, true);
        var fronted = cue.GroupStart > 0 && cue.HasSource && cue.SourceStart > 0 && tags[cue.SourceStart - 1] is Tag.WDT or Tag.IN
            && tokens[cue.SourceStart - 1].Is("that") || cue.Order == CueOrder.Elided;
        if (start + 1 < end && tokens[start].Is("as")) return new ContentReading(start + 1, -1, -1, true);
        var takesAs = cue.Entry.Lemma is not ("call" or "dub" or "term" or "deem" or "brand" or "label" or "name" or "declare" or "rate");
        if (fronted && quotationOf[start] >= 0) return new ContentReading(start, -1, -1, true);
        var end1 = phrases.EndOf(start, end, apposition: false);
        for (var attempt = 0; attempt < 2 && end1 > 0; attempt++)
        {
            var next = end1;
            if (next < end && tokens[next].Is("as")
                && next + 1 < end) return new ContentReading(next + 1, start, end1, true) with { AddresseeStart = -1, AddresseeEnd = -1 };
            var complement = next < end && !takesAs
                && (quotationOf[next] >= 0 || tags[next] is Tag.DT or Tag.JJ or Tag.VBG or Tag.VBN or Tag.PRPS || next < end
                    && tags[next].IsNoun() && tags[next - 1] is Tag.PRP);
            if (complement) return new ContentReading(next, -1, -1, true);
            end1 = phrases.EndOf(start, end, apposition: false, attach: false);
        }

        return ContentReading.Nothing;
    }

    /// <summary>What somebody is accused of.</summary>
    public ContentReading Charge(int start, int end)
    {
        var accused = phrases.EndOf(start, end, apposition: false, attach: false, of: false);
        if (accused < 0) return ContentReading.Nothing;
        var i = openings.SkipTimes(accused, end);
        return i + 1 < end && Charges.Contains(tokens[i].Lower) ? new(i, -1, -1, false) : ContentReading.Nothing;
    }

    /// <summary>The thing denied, demanded or opposed.</summary>
    public ContentReading Matter(CueCandidate cue, int start, int end)
    {
        var i = start;
        while (i < end && tags[i].IsAdverb()) i++;
        if (i >= end) return ContentReading.Nothing;
        if (tags[i] == Tag.VBG || quotationOf[i] >= 0) return new ContentReading(i, -1, -1, true);
        if (!ReportsThing(cue.Entry.Lemma)
            && !Enumerable.Range(i, Math.Min(12, end - i)).Any(k => quotationOf[k] >= 0)) return ContentReading.Nothing;
        if (cue.Entry.Frames.HasFlag(CueFrames.Request) && !cue.Entry.Frames.HasFlag(CueFrames.Matter)
            && !TakesThing(cue.Entry.Lemma)) return ContentReading.Nothing;
        return phrases.EndOf(i, end, apposition: false) > 0 && !tags[i].Equals(Tag.PRP) ? new(i, -1, -1, true) : ContentReading.Nothing;
    }

    // To deny something says it is not so; to condemn or support it is an act, and reports words only where some are quoted.
    private static bool ReportsThing(string lemma) =>
        lemma is not ("oppose" or "condemn" or "criticize" or "criticise" or "denounce" or "decry" or "question" or "cite" or "support" or "endorse" or "defend" or "dismiss");

    private static bool TakesThing(string lemma) =>
        lemma is "demand" or "request" or "call for" or "insist on" or "recommend" or "propose" or "advocate" or "press for" or "push for" or "suggest" or "require";
}
