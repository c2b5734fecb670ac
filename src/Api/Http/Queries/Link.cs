namespace OnRecord.Api.Http.Queries;

/// <summary>That a row has a value, where it may have several: an article that mentions an actor.</summary>
internal sealed class Link
{
    /// <summary>Key of the row.</summary>
    public int Row { get; init; }

    /// <summary>Key of what it has.</summary>
    public int Value { get; init; }
}
