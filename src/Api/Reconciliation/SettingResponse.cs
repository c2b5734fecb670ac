using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>Something that can be set for a property to fetch.</summary>
/// <param name="Name">As queries name it.</param>
/// <param name="Label">For people.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Default">What it is where it is not set.</param>
/// <param name="Help">What it does.</param>
public sealed record SettingResponse(
    string Name, string Label, string Type, int Default, [property: JsonPropertyName("help_text")] string Help);
