using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>The words of a cue: the verb with its auxiliaries, and the adverbs that touch it (“also said”, “has said repeatedly”).</summary>
internal sealed class CueWords(ReportTokens report)
{
    /// <summary>The tokens of a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="content">The tokens of its content, which stay out of it.</param>
    /// <param name="sentence">Its sentence.</param>
    public (int First, int End) Of(CueCandidate cue, List<(int First, int End)> content, ReportingSentence sentence)
    {
        var (first, end) = (cue.GroupStart, cue.End);
        if (cue.Order == CueOrder.According) return (first, end);
        while (first > sentence.First && IsOwn(first - 1)) first--;
        while (end < sentence.End && IsOwn(end)) end++;
        return (first, end);

        bool IsOwn(int token) => report.Tags[token].IsAdverb() && report.Tokens[token].IsWord && report.QuotationOf[token] < 0
            && !(cue.SourceStart <= token && token < cue.SourceEnd) && !content.Exists(range => range.First <= token && token < range.End);
    }

    /// <summary>The content with whom a charge, a label or a request concerns: it begins right after the cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="end">Just past the words of the cue.</param>
    /// <param name="content">The tokens of the content, beginning with the charge, the label or what is asked.</param>
    public static List<(int First, int End)> WithObject(CueCandidate cue, int end, List<(int First, int End)> content)
    {
        var active = cue.Order is not (CueOrder.Passive or CueOrder.According or CueOrder.Inverted);
        return active && cue.Entry.Frames.TakesObject() && content[0].First > end ? [(end, content[0].End), .. content.Skip(1)] : content;
    }
}
