using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace OnRecord.Api.Http.Limits;

/// <summary>
/// Counts the requests of each client against the limit of the endpoint that routing has found, and has the answer tell how it stands.
/// </summary>
/// <remarks>
/// The framework's own limiters tell neither what is left nor until when, which the headers need. A client is an IPv4 address or, since
/// one household has that many, an IPv6 network of 64 bits. Counts are kept for a bounded number of clients; while there are more, the
/// others count as one. Each process counts for itself. Safe for use from several threads.
/// </remarks>
internal sealed class ClientLimiter(IConfiguration configuration, TimeProvider clock, int mostClients = 10_000)
    : PartitionedRateLimiter<HttpContext>
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(1);

    private readonly FrozenDictionary<Limit, Quota> quotas = Limit.All
        .Select(limit => (Limit: limit, Quota: Quota.Of(limit, configuration)))
        .Where(pair => pair.Quota is not null)
        .ToFrozenDictionary(pair => pair.Limit, pair => pair.Quota!);

    private readonly ConcurrentDictionary<(Quota Quota, string Client), ClientWindow> windows = [];
    private readonly ConcurrentDictionary<Quota, ClientWindow> ofTheOthers = [];
    private long swept;

    /// <summary>How many clients are counted apart.</summary>
    public int Clients => windows.Count;

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics(HttpContext resource) => null;

    /// <summary>The name that a client is counted under.</summary>
    public static string NameOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount)
    {
        if (resource.GetEndpoint()?.Metadata.GetMetadata<Limit>() is not { } limit || !quotas.TryGetValue(limit, out var quota))
            return Unlimited.Instance;
        var window = WindowOf(quota, NameOf(resource.Connection.RemoteIpAddress));
        var lease = new WindowLease(quota, window, window.Take(permitCount));
        if (resource.Features.Get<WindowLease>() is null)
            resource.Response.OnStarting(static state => Announce((HttpContext)state), resource);
        resource.Features.Set(lease);
        return lease;
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(
        HttpContext resource, int permitCount, CancellationToken cancellationToken) =>
        new(AttemptAcquireCore(resource, permitCount));

    private static Task Announce(HttpContext context)
    {
        context.Features.Get<WindowLease>()!.Announce(context.Response);
        return Task.CompletedTask;
    }

    private ClientWindow WindowOf(Quota quota, string client)
    {
        if (windows.TryGetValue((quota, client), out var known))
            return known;
        if (windows.Count >= mostClients)
            Sweep();
        return windows.Count >= mostClients
            ? ofTheOthers.GetOrAdd(quota, static (quota, clock) => new(quota, clock), clock)
            : windows.GetOrAdd((quota, client), static (key, clock) => new(key.Quota, clock), clock);
    }

    /// <summary>Forgets windows that are over. Not for every newcomer, since it looks at them all.</summary>
    private void Sweep()
    {
        var before = Interlocked.Read(ref swept);
        if ((before != 0 && clock.GetElapsedTime(before) < BetweenSweeps)
            || Interlocked.CompareExchange(ref swept, clock.GetTimestamp(), before) != before)
            return;
        foreach (var (key, window) in windows)
            if (window.IsOver)
                windows.TryRemove(key, out _);
    }
}
