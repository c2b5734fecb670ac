namespace OnRecord.Api.Seeding;

/// <summary>How a seeding ended.</summary>
public enum SeedingResult
{
    /// <summary>Nothing had changed, so nothing was done.</summary>
    UpToDate,

    /// <summary>A new snapshot is served.</summary>
    Built,

    /// <summary>It could not be done; what was served before still is.</summary>
    Failed,

    /// <summary>Another process is seeding into the same folder; nothing was done.</summary>
    Busy,
}
