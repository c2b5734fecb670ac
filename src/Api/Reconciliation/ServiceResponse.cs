using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>An address in two parts, one after the other.</summary>
/// <param name="Url">The first part.</param>
/// <param name="Path">The second part.</param>
public sealed record ServiceResponse(
    [property: JsonPropertyName("service_url")] string Url, [property: JsonPropertyName("service_path")] string Path);
