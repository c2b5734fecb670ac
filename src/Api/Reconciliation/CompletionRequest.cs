namespace OnRecord.Api.Reconciliation;

/// <summary>What a client wants completed.</summary>
/// <param name="Prefix">What was typed so far.</param>
/// <param name="Cursor">How many to pass over.</param>
/// <param name="Limit">The most to answer with.</param>
/// <param name="Type">The type that it is wanted for; null where none was told.</param>
internal sealed record CompletionRequest(string Prefix, int Cursor, int Limit, EntityType? Type)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<CompletionRequest?> BindAsync(HttpContext context) => new(context.Features.Get<CompletionRequest>());
}
