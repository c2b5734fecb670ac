namespace OnRecord.Domain.Quotes;

/// <summary>A cue that has been read, with the tokens of its content.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Ranges">The stretches of tokens it reports.</param>
/// <param name="Attribution">The report.</param>
internal sealed record CueReading(CueCandidate Cue, List<(int First, int End)> Ranges, Attribution Attribution)
{
    /// <summary>Whether another cue stands inside the words reported.</summary>
    public bool Holds(CueCandidate other) => Ranges.Exists(range => range.First <= other.Index && other.Index < range.End);

    /// <summary>Whether stretches share words with those reported, or hold the cue.</summary>
    public bool Touches(List<(int First, int End)> others) => others.Exists(range =>
        range.First <= Cue.Index && Cue.Index < range.End || Ranges.Exists(own => own.First < range.End && range.First < own.End));
}
