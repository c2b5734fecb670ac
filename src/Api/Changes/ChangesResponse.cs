using System.Text.Json.Serialization;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>What is not what it was.</summary>
/// <param name="From">The snapshot that was asked about.</param>
/// <param name="To">
/// The snapshot that is served: ask with its id as `since` next time, that of the first page where there are several.
/// </param>
/// <param name="Counts">How much changed in each list, whatever the filters.</param>
/// <param name="Items">The changes of this page, by resource and id; an object once, however often it changed.</param>
/// <param name="Info">Where this page stands in all that the filters leave.</param>
public sealed record ChangesResponse(
    SnapshotReference From,
    SnapshotReference To,
    IReadOnlyList<ChangeCounts> Counts,
    IReadOnlyList<ChangeResponse> Items,
    [property: JsonPropertyName("page")] PageInfo Info);
