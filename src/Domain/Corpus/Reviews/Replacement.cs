namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>A value to put in place of another. Where a review has none for a field, the field is left as it is.</summary>
/// <param name="Value">The new value; null clears a field that may be null.</param>
/// <typeparam name="T">The field's type.</typeparam>
public readonly record struct Replacement<T>(T Value);
