namespace OnRecord.Accuracy.Floors;

/// <summary>A score that must not be missed; floors only go up.</summary>
/// <param name="Table">Id of the table: <c>engine</c>, <c>served</c>, <c>polnear</c>.</param>
/// <param name="Score">Id of the line.</param>
/// <param name="Measure"><c>precision</c>, <c>recall</c> (of a share, the share) or <c>f1</c>.</param>
/// <param name="AtLeast">From 0 to 1.</param>
public sealed record Floor(string Table, string Score, string Measure, double AtLeast);
