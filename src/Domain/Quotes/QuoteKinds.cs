using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Tells the kind of a report: direct, mixed or indirect.</summary>
internal sealed class QuoteKinds(ReportTokens report)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;

    /// <summary>The kind of a report with a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="content">Its content.</param>
    /// <param name="quoted">What of it stands in quotation marks.</param>
    /// <param name="ranges">The tokens of the content.</param>
    /// <param name="phrase">Whether the content is a phrase inside the writer’s sentence.</param>
    public QuoteKind Of(
        CueCandidate cue, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quoted, List<(int First, int End)> ranges, bool phrase)
    {
        if (quoted.IsEmpty) return SpeaksInFirstPerson(cue, ranges) ? QuoteKind.Direct : QuoteKind.Indirect;
        var allQuoted = content.All(span => quoted.Contains(span));
        if (!allQuoted || phrase) return QuoteKind.Mixed;
        var before = ranges[0].End <= cue.PhraseStart;
        var conjunction = ranges[0].First > 0 && tokens[ranges[0].First - 1].Is("that");
        return before || !conjunction && ranges.Any(range => report.HasFinite(range.First, range.End)) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    // Words that lost their marks still say “I”, where whoever reports them does not.
    private bool SpeaksInFirstPerson(CueCandidate cue, List<(int First, int End)> ranges)
    {
        if (cue.HasSource && tokens[cue.SourceStart].Lower is "i" or "we" or "you"
            || !cue.Entry.Frames.HasFlag(CueFrames.Say)) return false;
        foreach (var (first, end) in ranges)
            for (var i = first; i < end; i++)
                if (tags[i] is Tag.PRP or Tag.PRPS
                    && tokens[i].Text is "I" or "me" or "my" or "My" or "I'm" or "I’m" or "I've" or "I’ve") return true;
        return false;
    }

    /// <summary>How sure a report is, from 0 to 1: marks and a source of its own tell most.</summary>
    public static double Confidence(CueCandidate cue, QuoteKind kind, bool hasSource)
    {
        var score = kind switch { QuoteKind.Direct => 0.97, QuoteKind.Mixed => 0.93, _ => 0.85 };
        if (!hasSource) score -= 0.3;
        if (cue.Order is CueOrder.Elided or CueOrder.Participle) score -= 0.1;
        if (cue.Modal) score -= 0.15;
        if (!cue.Entry.Frames.HasFlag(CueFrames.Say) && kind == QuoteKind.Indirect) score -= 0.15;
        return Math.Round(score, 2);
    }
}
