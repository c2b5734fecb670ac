using OnRecord.Domain.Actors;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Words that somebody spoke, for an article to report.</summary>
/// <param name="Words">The words.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Utterance">The number of the act of speech, from 0.</param>
internal sealed record Spoken(string Words, Actor Speaker, int Utterance);
