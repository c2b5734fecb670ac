using OnRecord.Domain.Actors;

namespace OnRecord.Accuracy.Training.Coreference;

/// <summary>A pronoun with those it may mean.</summary>
/// <param name="Options">The features of each.</param>
/// <param name="Right">Whether each is meant; several may be, where an article names one actor in ways that the engine holds apart.</param>
/// <param name="NobodyMayBe">Whether none of them may be meant.</param>
internal sealed record PronounCase(int[][] Options, bool[] Right, bool NobodyMayBe);
