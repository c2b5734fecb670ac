using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>The program that made the annotations.</summary>
public sealed record GeneratorResponse
{
    /// <summary>A fragment of the address that tells what the corpus was built from, and by which engine.</summary>
    [DataType(DataType.Url)]
    public required string Id { get; init; }

    /// <summary>Always `Software`.</summary>
    public string Type { get; } = "Software";

    /// <summary>Its name.</summary>
    public string Name { get; } = "On Record";

    /// <summary>The page where it can be tried.</summary>
    public required string Homepage { get; init; }

    /// <summary>Version of the engine that read the articles.</summary>
    [JsonPropertyName("schema:softwareVersion")]
    public required string SoftwareVersion { get; init; }
}
