namespace OnRecord.Api.Reconciliation;

/// <summary>Whom a client wants to see.</summary>
/// <param name="Id">Id of the actor.</param>
internal sealed record PreviewRequest(string Id)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<PreviewRequest?> BindAsync(HttpContext context) => new(context.Features.Get<PreviewRequest>());
}
