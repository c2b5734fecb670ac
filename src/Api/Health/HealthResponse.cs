namespace OnRecord.Api.Health;

/// <summary>Whether the service runs, and what it serves.</summary>
/// <param name="Status">Live: it runs. Ready: it runs and has a corpus to serve.</param>
/// <param name="Snapshot">Id of the snapshot being served; null where only the process was asked for.</param>
public sealed record HealthResponse(HealthStatus Status, string? Snapshot);
