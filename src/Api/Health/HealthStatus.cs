namespace OnRecord.Api.Health;

/// <summary>How the service is.</summary>
public enum HealthStatus
{
    /// <summary>The process runs.</summary>
    Live,

    /// <summary>A corpus is open and being served.</summary>
    Ready,
}
