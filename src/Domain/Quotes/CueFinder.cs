using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds the cues of a sentence outside quotation marks, and the noun phrase that is the source of each.</summary>
internal sealed class CueFinder
{
    private readonly ReportTokens report;
    private readonly NounCues nouns;
    private readonly VerbCues verbs;

    /// <summary>Prepares a document.</summary>
    public CueFinder(ReportTokens report, NounPhrases phrases, CueLexicon lexicon)
    {
        this.report = report;
        var groups = new VerbGroups(report);
        nouns = new NounCues(report, phrases, groups);
        verbs = new VerbCues(report, phrases, lexicon, groups);
    }

    /// <summary>The candidates of a sentence, in order.</summary>
    public List<CueCandidate> Find(ReportingSentence sentence)
    {
        var found = new List<CueCandidate>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (report.QuotationOf[i] >= 0 || !report.Tokens[i].IsWord) continue;
            if ((nouns.At(i, sentence) ?? verbs.At(i, sentence)) is not { } candidate || FollowsFrame(candidate, found)) continue;
            found.Add(candidate);
            i = candidate.End - 1;
        }

        return found;
    }

    // “…, according to Ann, a lawyer, offered …”: the frame stands between a subject and its verb.
    private bool FollowsFrame(CueCandidate candidate, List<CueCandidate> found) =>
        candidate.Order == CueOrder.Elided && found is [.., { Order: CueOrder.According } frame]
        && candidate.GroupStart - frame.SourceEnd is >= 0 and < 16 && report.Tokens[candidate.GroupStart - 1].Is(",");
}
