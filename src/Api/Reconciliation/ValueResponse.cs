using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>A value of a property: an entity by its id and name, a text or a number.</summary>
public sealed record ValueResponse
{
    /// <summary>Id of the actor that is the value; absent where the value is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>Its usual name; absent where the value is no actor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The text that is the value; absent where the value is none.</summary>
    [JsonPropertyName("str")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The whole number that is the value; absent where the value is none.</summary>
    [JsonPropertyName("int")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Number { get; init; }
}
