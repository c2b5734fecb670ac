using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>What a client asks of the log of changes.</summary>
/// <param name="Since">The id that it asked with; null where it asked with none.</param>
/// <param name="From">The snapshot of that id; null where none is known. Without an id, the one before the one that is served.</param>
/// <param name="To">The snapshot that is served.</param>
/// <param name="Page">Filters, and which page.</param>
internal sealed record ChangesRequest(string? Since, SnapshotRow? From, SnapshotRow To, ListRequest<ChangeSince> Page)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ChangesRequest?> BindAsync(HttpContext context) => new(context.Features.Get<ChangesRequest>());
}
