namespace OnRecord.Domain.Quotes.Network;

/// <summary>Chooses the cues that are looked at: those that the network has found, and those of the rules that it has not.</summary>
internal sealed class CueChoice(RuleReports rules)
{
    // News has three cues in a stretch; text that is nothing but cues must not cost many times as much.
    private const int Most = 6;

    /// <summary>The cues of stretches, in order, no two with a token in common.</summary>
    public IEnumerable<TokenRange> Of(IReadOnlyList<TokenRange> stretches, IReadOnlyList<FoundCue> found)
    {
        var next = 0;
        foreach (var stretch in stretches)
        {
            var own = new List<FoundCue>();
            for (; next < found.Count && found[next].Tokens.First < stretch.End; next++) own.Add(found[next]);
            foreach (var cue in RuleCues(stretch))
                if (!own.Exists(other => other.Tokens.Overlaps(cue))) own.Add(new FoundCue(cue, 0));
            if (own.Count > Most) own = [.. own.OrderByDescending(cue => cue.Probability).ThenBy(cue => cue.Tokens.First).Take(Most)];
            foreach (var cue in own.OrderBy(cue => cue.Tokens.First)) yield return cue.Tokens;
        }
    }

    private IEnumerable<TokenRange> RuleCues(TokenRange stretch)
    {
        for (var i = stretch.First; i < stretch.End; i++)
        {
            if ((rules.RolesOf(i) & RuleReports.Cue) == 0 || rules.WithCue(new TokenRange(i, i + 1)) is not (>= 0 and var report)) continue;
            var cue = rules.Reports[report]!.Cue;
            if (cue.First == i && cue.End <= stretch.End) yield return cue;
        }
    }
}
