namespace OnRecord.Domain.Quotes.Network;

/// <summary>What the network reads around a cue.</summary>
/// <param name="Report">The likeliest reading; without content where it takes nothing for reported.</param>
/// <param name="Rule">Index of the rules' attribution with that cue; -1 where they have none.</param>
/// <param name="CueProbability">From 0 to 1: how sure it is of the cue.</param>
/// <param name="Probability">From 0 to 1: how sure it is of source and content, the cue given.</param>
/// <param name="NothingProbability">From 0 to 1: how sure it is that the cue reports nothing.</param>
/// <param name="RuleShare">How likely the rules' reading of the cue is, as a share of the likeliest; 0 where they have none.</param>
internal sealed record NetworkReport(
    TokenReport Report, int Rule, float CueProbability, float Probability, float NothingProbability, float RuleShare);
