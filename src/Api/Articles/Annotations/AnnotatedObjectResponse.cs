using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>An object of the corpus that an annotation points to.</summary>
public sealed record AnnotatedObjectResponse
{
    /// <summary>Its address, absolute.</summary>
    [DataType(DataType.Url)]
    public required string Id { get; init; }

    /// <summary>Its class: `schema:Quotation`, `schema:Event`, `schema:Person`, `schema:Organization` or `schema:Country`.</summary>
    public required string Type { get; init; }

    /// <summary>Its id in this service.</summary>
    [JsonPropertyName("schema:identifier")]
    public required string Identifier { get; init; }

    /// <summary>An actor's usual name or an event's title; absent for a quote.</summary>
    [JsonPropertyName("schema:name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The actor who spoke a quote; absent where the source does not resolve to one, and for all but quotes.</summary>
    [JsonPropertyName("schema:spokenByCharacter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnnotatedObjectResponse? Speaker { get; init; }
}
