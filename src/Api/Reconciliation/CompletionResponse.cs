using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>A name that begins as typed: an actor's, a type's or a property's.</summary>
public sealed record CompletionResponse
{
    /// <summary>As queries name it.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>Which of that name is meant; absent where nothing is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>Its types; absent for what is no actor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReferredResponse>? Notable { get; init; }
}
