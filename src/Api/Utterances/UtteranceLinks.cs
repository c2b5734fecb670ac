namespace OnRecord.Api.Utterances;

/// <summary>Where to go from an utterance.</summary>
/// <param name="Self">The utterance itself.</param>
/// <param name="Quotes">The quotes that render it, with their spans.</param>
public sealed record UtteranceLinks(string Self, string Quotes);
