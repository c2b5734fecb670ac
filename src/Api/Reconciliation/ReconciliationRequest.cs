namespace OnRecord.Api.Reconciliation;

/// <summary>What a client asks, as JSON still.</summary>
/// <param name="Queries">A batch of queries; null where there is none.</param>
/// <param name="Extend">What to fetch; null where nothing is.</param>
internal sealed record ReconciliationRequest(string? Queries, string? Extend)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ReconciliationRequest?> BindAsync(HttpContext context) => new(context.Features.Get<ReconciliationRequest>());
}
