using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>A type of entities that reconciliation can ask for.</summary>
public sealed record TypeResponse
{
    /// <summary>As queries name it.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>The next wider types; absent where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReferredResponse>? Broader { get; init; }

    /// <summary>A type with those it belongs to.</summary>
    internal static TypeResponse Of(EntityType type) => new()
    {
        Id = type.Id,
        Name = type.Name,
        Broader = type == EntityType.Any ? null : [new(EntityType.Any.Id, EntityType.Any.Name)],
    };
}
