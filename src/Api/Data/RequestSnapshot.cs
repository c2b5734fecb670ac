namespace OnRecord.Api.Data;

/// <summary>The snapshot that one request is answered from: the current one, unless it asks for one that is still at hand.</summary>
/// <param name="current">All that are at hand.</param>
public sealed class RequestSnapshot(CurrentSnapshot current)
{
    private Snapshot? taken;

    /// <summary>The snapshot; the same one throughout the request.</summary>
    /// <exception cref="InvalidOperationException">None was ever built.</exception>
    public Snapshot Value => taken ??= current.Get();

    /// <summary>Takes a certain snapshot, before any other was taken; false where it is no longer at hand.</summary>
    public bool TryPin(string id) => (taken = current.Find(id)) is not null;
}
