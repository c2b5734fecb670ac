namespace OnRecord.Accuracy.Scoring;

/// <summary>One line of a table.</summary>
/// <param name="Id">What floors name it by: words joined by hyphens.</param>
/// <param name="Name">What is counted, for a reader.</param>
/// <param name="Tally">The counts.</param>
/// <param name="IsShare">Whether it is a share of cases, so that precision and F1 say nothing.</param>
public sealed record Score(string Id, string Name, Tally Tally, bool IsShare = false);
