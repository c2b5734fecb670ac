namespace OnRecord.Api.Seeding.Files;

/// <summary>How much a problem in a seed file matters.</summary>
public enum SeedProblemSeverity
{
    /// <summary>Worth a look; the file is used.</summary>
    Warning,

    /// <summary>A mistake; nothing of the file is used.</summary>
    Error,
}
