using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds the source of a cue that has no noun phrase beside it: the subject of the verb before, or of the main clause.</summary>
internal sealed class SourceReader(ReportTokens report, NounPhrases phrases)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;

    /// <summary>The tokens of a cue’s source; -1 where it has none.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="before">Cues of the sentence that have been read, whose source an elided subject shares.</param>
    public (int First, int End) Find(CueCandidate cue, ReportingSentence sentence, List<CueCandidate> before)
    {
        if (cue.HasSource) return (cue.SourceStart, cue.SourceEnd);
        if (cue.Order == CueOrder.Passive) return (-1, -1);
        var last = before.LastOrDefault(done => done.HasSource && done.Index < cue.Index && done.Order is not CueOrder.According);
        if (last is not null) return (last.SourceStart, last.SourceEnd);
        if (!Leads(cue, sentence)) return MainSubject(sentence, cue.GroupStart);
        for (var i = cue.End; i < sentence.End; i++)
            if (tokens[i].Is(",") && quotationOf[i] < 0) return MainSubject(sentence with { First = i + 1 }, sentence.End);
        return (-1, -1);
    }

    /// <summary>Whether a participle opens the sentence: “Upon disclosing proof that …, Ms Reilly was dismissed”.</summary>
    public static bool Leads(CueCandidate cue, ReportingSentence sentence) =>
        cue.Order == CueOrder.Participle && cue.GroupStart - sentence.First <= 1;

    /// <summary>The noun phrase before the first finite verb; -1 where there is none before <paramref name="limit"/>.</summary>
    public (int First, int End) MainSubject(ReportingSentence sentence, int limit)
    {
        for (var i = sentence.First; i < limit; i++)
        {
            if (quotationOf[i] >= 0 || !tags[i].IsFinite()) continue;
            var end = i;
            while (end > sentence.First && tags[end - 1].IsAdverb()) end--;
            var start = phrases.StartOf(end, sentence.First);
            if (start >= 0) return (start, end > start && tokens[end - 1].Is(",") ? end - 1 : end);
        }

        return (-1, -1);
    }
}
