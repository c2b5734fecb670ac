namespace OnRecord.Api.Http.Queries;

/// <summary>A page of a list, and where it stands in the whole.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items of this page, in the order asked for; empty where nothing matches.</param>
/// <param name="Info">Where this page stands in the whole list.</param>
public sealed record Page<T>(
    [property: System.ComponentModel.DataAnnotations.MaxLength(200)] IReadOnlyList<T> Items,
    [property: System.Text.Json.Serialization.JsonPropertyName("page")] PageInfo Info);
