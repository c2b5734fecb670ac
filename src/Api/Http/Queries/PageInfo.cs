using System.Text.Json.Serialization;

namespace OnRecord.Api.Http.Queries;

/// <summary>Where a page stands in its list.</summary>
/// <param name="Limit">The most items a page holds.</param>
/// <param name="Total">Items in the whole list, on all pages, that the filters leave.</param>
/// <param name="Ranked">
/// How many matches of `q`, the latest ones, were ranked, and come first; the others follow as the list has them. Absent where all were.
/// </param>
/// <param name="Next">Address of the next page; absent on the last.</param>
public sealed record PageInfo(
    int Limit,
    int Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Ranked,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Next);
