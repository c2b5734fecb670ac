namespace OnRecord.Api.Suggestions;

/// <summary>What of an actor matches what was typed.</summary>
public enum MatchedBy
{
    /// <summary>The usual name.</summary>
    Name,

    /// <summary>Another name that it goes by.</summary>
    Alias,

    /// <summary>The id.</summary>
    Id,
}
