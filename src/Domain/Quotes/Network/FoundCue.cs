namespace OnRecord.Domain.Quotes.Network;

/// <summary>Words that the network takes for a cue.</summary>
/// <param name="Tokens">The cue.</param>
/// <param name="Probability">From 0 to 1: how sure it is that one of the tokens belongs to a cue.</param>
internal readonly record struct FoundCue(TokenRange Tokens, float Probability);
