using System.Buffers;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Reads reports of words by a trained network: where the cues are, and what each of them reports of whom.</summary>
/// <remarks>
/// Two recurrent networks, each with a chain of labels: one over sentences marks cues, one over the surroundings of each cue marks
/// its source and its words. Immutable, safe for use from several threads; takes time linear in the text.
/// </remarks>
internal sealed class AttributionNetwork
{
    // In tokens: what is held in memory at once.
    private const int Section = 4096;

    private const int WindowsAtOnce = 64;

    // In nats: how much worse than no cue a cue may be and still be looked at, since its surroundings tell more.
    private const float Leniency = 1;

    private readonly CueNetwork cues;
    private readonly RoleNetwork roles;

    /// <summary>Takes the weights out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public AttributionNetwork(WeightReader weights) => (cues, roles) = (new CueNetwork(weights), new RoleNetwork(weights));

    /// <summary>What the network reads around each cue that it or the rules have found, in order of the cues.</summary>
    public List<NetworkReport> Read(AnnotatedDocument document, QuotationIndex quotations, RuleReports rules, CueLexicon lexicon)
    {
        var inputs = new TokenInputs(document, quotations, rules, lexicon);
        var stretches = Stretches.Of(document);
        var paragraphs = Stretches.Paragraphs(document);
        var found = new List<NetworkReport>();
        for (var s = 0; s < stretches.Count;)
        {
            var end = s + 1;
            while (end < stretches.Count && stretches[end].End - stretches[s].First <= Section) end++;
            Read(document, inputs, stretches.GetRange(s, end - s), paragraphs, rules, found);
            s = end;
        }

        return found;
    }

    private void Read(AnnotatedDocument document, TokenInputs inputs, List<TokenRange> stretches, TokenRange[] paragraphs, RuleReports rules, List<NetworkReport> found)
    {
        var read = new TokenRange(stretches[0].First, stretches[^1].End);
        var states = ArrayPool<float>.Shared.Rent(read.Length * cues.States);
        var chances = new float[read.Length];
        var looked = new CueChoice(rules).Of(stretches, cues.Read(inputs, stretches, Leniency, states, chances));
        // Like lengths together, so that the windows of a batch end together.
        var windows = looked.Select(cue => CueWindow.Of(cue, paragraphs[cue.First], read, rules)).OrderBy(window => window.Tokens.Length).ToList();
        var reports = new List<NetworkReport>();
        for (var w = 0; w < windows.Count; w += WindowsAtOnce)
        {
            roles.Read(new WindowInputs(rules, document.Syntax), windows.GetRange(w, Math.Min(WindowsAtOnce, windows.Count - w)), states.AsSpan(0, read.Length * cues.States), read.First,
                (window, scores) => reports.Add(roles.Judge(window, scores, Chance(window.Cue), window.Rule < 0 ? null : rules.Reports[window.Rule])));
        }

        found.AddRange(reports.OrderBy(report => report.Report.Cue.First));
        ArrayPool<float>.Shared.Return(states);

        float Chance(TokenRange cue)
        {
            var chance = 0f;
            for (var i = cue.First; i < cue.End; i++) chance = Math.Max(chance, chances[i - read.First]);
            return chance;
        }
    }
}
