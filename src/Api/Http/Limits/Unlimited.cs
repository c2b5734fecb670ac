using System.Threading.RateLimiting;

namespace OnRecord.Api.Http.Limits;

/// <summary>The lease of a request that no limit is set for.</summary>
internal sealed class Unlimited : RateLimitLease
{
    /// <summary>The only one.</summary>
    public static readonly Unlimited Instance = new();

    private Unlimited()
    {
    }

    /// <inheritdoc/>
    public override bool IsAcquired => true;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }
}
