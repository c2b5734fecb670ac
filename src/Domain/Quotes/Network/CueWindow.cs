namespace OnRecord.Domain.Quotes.Network;

/// <summary>A cue with the tokens around it among which its source and its words are looked for.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Tokens">The tokens, those of the cue among them.</param>
/// <param name="Rule">Index of the rules' attribution with that cue; -1 where they have none.</param>
internal readonly record struct CueWindow(TokenRange Cue, TokenRange Tokens, int Rule)
{
    /// <summary>How many tokens before a cue are looked at.</summary>
    public const int Before = 40;

    /// <summary>How many tokens after a cue are looked at.</summary>
    public const int After = 64;

    /// <summary>The window of a cue, which does not reach out of its paragraph nor out of what is read at once.</summary>
    public static CueWindow Of(TokenRange cue, TokenRange paragraph, TokenRange read, RuleReports rules) => new(
        cue,
        new TokenRange(
            Math.Max(Math.Max(paragraph.First, read.First), cue.First - Before),
            Math.Min(Math.Min(paragraph.End, read.End), cue.End + After)),
        rules.WithCue(cue));
}
