using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>What a client asks of the log of changes.</summary>
internal sealed record ChangesRequest
{
    /// <summary>The id that it asked with; null where it asked with none.</summary>
    public required string? Since { get; init; }

    /// <summary>The snapshot of that id; null where none is known. Without an id, the one before the one that is served.</summary>
    public required SnapshotRow? From { get; init; }

    /// <summary>The snapshot that is served.</summary>
    public required SnapshotRow To { get; init; }

    /// <summary>The conditions that the filters make.</summary>
    public required IReadOnlyList<Condition<ChangeSince>> Conditions { get; init; }

    /// <summary>The last item of the page before; null for the first page.</summary>
    public required (string Resource, string Id)? After { get; init; }

    /// <summary>The most items to answer with.</summary>
    public required int Limit { get; init; }

    /// <summary>The address of the page that follows an item of that resource and id.</summary>
    public required Func<string, string, string> NextPage { get; init; }

    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ChangesRequest?> BindAsync(HttpContext context) => new(context.Features.Get<ChangesRequest>());
}
