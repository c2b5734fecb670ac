using System.Text.Json.Serialization;

namespace OnRecord.Api.Search;

/// <summary>The objects of one kind that match.</summary>
/// <param name="Type">Their kind, which is also the name of their list.</param>
/// <param name="Total">How many match.</param>
/// <param name="Ranked">How many of them, the latest ones, were ranked; absent where all were.</param>
/// <param name="Items">The best of them, best first; empty where none match.</param>
/// <param name="Links">Where to go from here.</param>
public sealed record SearchGroupResponse(
    SearchType Type,
    int Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Ranked,
    IReadOnlyList<SearchHitResponse> Items,
    SearchGroupLinks Links);
