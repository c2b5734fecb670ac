namespace OnRecord.Api.Data.Rows;

/// <summary>An id that leads to an actor without being that of one. A name that several share has several rows.</summary>
public sealed class OtherIdRow
{
    /// <summary>Position by id, then by actor.</summary>
    public int Key { get; init; }

    /// <summary>The id; no actor's.</summary>
    public required string Id { get; init; }

    /// <summary>The actor that it leads to.</summary>
    public int ActorKey { get; init; }

    /// <summary>The actor that it leads to.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>How it comes to lead there.</summary>
    public OtherIdKind Kind { get; init; }
}
