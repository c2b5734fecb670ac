using System.Collections.Immutable;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores of one thing that was measured.</summary>
/// <param name="Id">What floors name it by: <c>engine</c>, <c>served</c>, <c>polnear</c>.</param>
/// <param name="Title">Heading for a reader.</param>
/// <param name="Note">How it was measured.</param>
/// <param name="Scores">The lines.</param>
public sealed record ScoreTable(string Id, string Title, string Note, ImmutableArray<Score> Scores);
