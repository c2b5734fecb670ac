namespace OnRecord.Benchmarks.Questions;

/// <summary>A GET request of a load.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="Known">The ETag sent as If-None-Match; null where the client knows none.</param>
internal readonly record struct Request(string Address, string? Known = null);
