using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>How properties are fetched.</summary>
/// <param name="Proposals">Where the properties of a type are listed.</param>
/// <param name="Settings">What can be set for each.</param>
public sealed record ExtendResponse(
    [property: JsonPropertyName("propose_properties")] ServiceResponse Proposals,
    [property: JsonPropertyName("property_settings")] IReadOnlyList<SettingResponse> Settings);
