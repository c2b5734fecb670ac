namespace OnRecord.Api.Http.Lists;

/// <summary>What a client asks of a single object.</summary>
/// <param name="Selection">What of it to answer with; null for all of it as it is.</param>
internal sealed record ObjectRequest(Selection? Selection)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ObjectRequest?> BindAsync(HttpContext context) => new(context.Features.Get<ObjectRequest>());
}
