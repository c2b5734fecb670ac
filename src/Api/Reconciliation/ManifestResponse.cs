using System.Text.Json.Serialization;

namespace OnRecord.Api.Reconciliation;

/// <summary>What the service is and can do, as a client that is given its address reads first.</summary>
public sealed record ManifestResponse
{
    /// <summary>Versions of the protocol.</summary>
    public required IReadOnlyList<string> Versions { get; init; }

    /// <summary>Name of the service.</summary>
    public required string Name { get; init; }

    /// <summary>What the ids of actors are continued from to be addresses.</summary>
    public required string IdentifierSpace { get; init; }

    /// <summary>What sort of thing the entities are.</summary>
    public required string SchemaSpace { get; init; }

    /// <summary>Where it is described.</summary>
    public required string Documentation { get; init; }

    /// <summary>Version of this program.</summary>
    public required string ServiceVersion { get; init; }

    /// <summary>Types to choose from.</summary>
    public required IReadOnlyList<TypeResponse> DefaultTypes { get; init; }

    /// <summary>Where an actor stands.</summary>
    public required TemplateResponse View { get; init; }

    /// <summary>Where it is explained what a score is made of.</summary>
    [JsonPropertyName("feature_view")]
    public required TemplateResponse FeatureView { get; init; }

    /// <summary>Where a small page about an actor is, to be shown in a frame.</summary>
    public required PreviewResponse Preview { get; init; }

    /// <summary>Where names are completed.</summary>
    public required SuggestServicesResponse Suggest { get; init; }

    /// <summary>How properties are fetched.</summary>
    public required ExtendResponse Extend { get; init; }

    /// <summary>Most queries in a batch; a larger one is answered with 413.</summary>
    public required int BatchSize { get; init; }
}
