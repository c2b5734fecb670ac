using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>Properties that can be fetched.</summary>
public sealed record ProposalsResponse
{
    /// <summary>The properties.</summary>
    public required IReadOnlyList<ReferredResponse> Properties { get; init; }

    /// <summary>The type asked for; absent where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; init; }

    /// <summary>The most properties asked for.</summary>
    public required int Limit { get; init; }
}
