using System.Threading.RateLimiting;

namespace OnRecord.Api.Http.Limits;

/// <summary>A request's place in the window of its client, which its answer tells of.</summary>
internal sealed class WindowLease(Quota quota, ClientWindow window, Taken taken) : RateLimitLease
{
    /// <summary>The quota.</summary>
    public Quota Quota { get; } = quota;

    /// <summary>The window as it stood after the request.</summary>
    public WindowState State => taken.State;

    /// <inheritdoc/>
    public override bool IsAcquired => taken.State.Granted;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        var known = !IsAcquired && metadataName == MetadataName.RetryAfter.Name;
        metadata = known ? TimeSpan.FromSeconds(taken.State.Seconds) : null;
        return known;
    }

    /// <summary>Writes the headers of draft-ietf-httpapi-ratelimit-headers-11; what the client has already costs it nothing.</summary>
    public void Announce(HttpResponse response)
    {
        var state = response.StatusCode == StatusCodes.Status304NotModified ? window.GiveBack(taken).State : taken.State;
        response.Headers["RateLimit-Policy"] = Quota.Policy;
        response.Headers["RateLimit"] = Quota.State(state.Remaining, state.Seconds);
    }
}
