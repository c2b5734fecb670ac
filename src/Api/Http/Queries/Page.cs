using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>A page of a list, and where it stands in the whole.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items of this page, in the order asked for; empty where nothing matches.</param>
/// <param name="Info">Where this page stands in the whole list.</param>
/// <param name="Facets">What was counted, by the name that `facets` has for it; absent where nothing was asked for.</param>
/// <param name="CrossTables">What was counted two ways at once, by name: `speaker*kind`; absent where nothing was asked for.</param>
public sealed record Page<T>(
    [property: MaxLength(200)] IReadOnlyList<T> Items,
    [property: JsonPropertyName("page")] PageInfo Info,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, FacetResponse>? Facets = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, CrossTableResponse>? CrossTables = null);
