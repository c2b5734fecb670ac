using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds cues that are no single verb: “according to X”, “has faced criticism from X”, “X’s demand that”.</summary>
internal sealed class NounCues(ReportTokens report, NounPhrases phrases, VerbGroups groups)
{
    private static readonly HashSet<string> Bearing = Lexicon.Words("Quotes.bearing-verbs.lexicon");
    private static readonly HashSet<string> Blame = Lexicon.Words("Quotes.blame-nouns.lexicon");
    private static readonly HashSet<string> Demands = Lexicon.Words("Quotes.demand-nouns.lexicon");

    private static readonly CueEntry Criticised = new("face criticism", ["faced", "criticism"], CueFrames.Accuse, VerbForm.PastParticiple);
    private static readonly CueEntry Demanded = new("demand", ["demand"], CueFrames.Say | CueFrames.Promise, VerbForm.Base);
    private static readonly CueEntry AccordingTo = new("according to", ["according", "to"], CueFrames.Say, VerbForm.Base);

    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;

    /// <summary>The cue that begins at a token; null where none does.</summary>
    public CueCandidate? At(int index, ReportingSentence sentence) =>
        According(index, sentence) ?? Criticism(index, sentence) ?? Demand(index, sentence);

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
            Entry = AccordingTo, Index = index, End = index + 2, GroupStart = index, Order = CueOrder.According, SourceStart = index + 2,
                SourceEnd = end,
        };
    }

    // “has faced fierce criticism from X for …”, “came under fire from X for …”: a passive in other words.
    private CueCandidate? Criticism(int index, ReportingSentence sentence)
    {
        if (!tags[index].IsVerb() || !Bearing.Contains(tokens[index].Lower)) return null;
        for (var i = index + 1; i < Math.Min(sentence.End, index + 4); i++)
        {
            if (!Blame.Contains(tokens[i].Lower)) continue;
            var candidate = new CueCandidate { Entry = Criticised, Index = index, End = i + 1,
                GroupStart = groups.Of(index, sentence.First).Start, Order = CueOrder.Passive };
            if (i + 1 >= sentence.End || !tokens[i + 1].Is("from")) return candidate;
            var end = phrases.EndOf(i + 2, sentence.End, apposition: false, attach: false);
            return end > 0 ? candidate with { SourceStart = i + 2, SourceEnd = end } : candidate;
        }

        return null;
    }

    // “Beijing’s demands that …”, “her promise to …”
    private CueCandidate? Demand(int index, ReportingSentence sentence)
    {
        if (!tags[index].IsNoun() || !Demands.Contains(tokens[index].Lower) || index + 2 >= sentence.End
            || index <= sentence.First + 1) return null;
        if (!tokens[index + 1].Is("that") && !(tokens[index + 1].Is("to") && tags[index + 2] == Tag.VB)) return null;
        var owned = index - 1;
        while (owned > sentence.First && tags[owned].IsAdjective()) owned--;
        var candidate = new CueCandidate { Entry = Demanded, Index = index, End = index + 1, GroupStart = index,
            Order = CueOrder.Relative };
        if (tags[owned] == Tag.PRPS && quotationOf[owned] < 0) return candidate with { SourceStart = owned, SourceEnd = owned + 1 };
        if (tags[owned] != Tag.POS) return null;
        var start = phrases.StartOf(owned, report.Floor(owned - 1, sentence));
        return start < 0 ? null : candidate with { SourceStart = start, SourceEnd = owned };
    }
}
