using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>A property that was fetched.</summary>
public sealed record ColumnResponse
{
    /// <summary>As queries name it.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>Type of its values; absent where they are no actors.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReferredResponse? Type { get; init; }
}
