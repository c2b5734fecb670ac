using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using OnRecord.Api.Http.Limits;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>How the requests of clients are counted, by a clock that the test moves.</summary>
public sealed class ClientLimiterTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public void AWindowBeginsWithTheFirstRequestAndEndsForAllAtOnce()
    {
        var window = new ClientWindow(new Quota("a", 2, 60), clock);
        Assert.Equal(new WindowState(true, 1, 60), window.Take(1).State);
        clock.Advance(59.2);
        Assert.Equal(new WindowState(true, 0, 1), window.Take(1).State);
        Assert.Equal(new WindowState(false, 0, 1), window.Take(1).State);
        Assert.False(window.IsOver);
        clock.Advance(0.8);
        Assert.True(window.IsOver);
        Assert.Equal(new WindowState(true, 1, 60), window.Take(1).State);
    }

    [Fact]
    public void WhatIsGivenBackAfterItsWindowDoesNotCountInTheNext()
    {
        var window = new ClientWindow(new Quota("a", 2, 60), clock);
        var taken = window.Take(1);
        Assert.Equal(2, window.GiveBack(taken).State.Remaining);
        taken = window.Take(1);
        clock.Advance(60);
        window.Take(1);
        Assert.Equal(1, window.GiveBack(taken).State.Remaining);
    }

    [Fact]
    public void ManyAtOnceTakeNoMoreThanThereIs()
    {
        var window = new ClientWindow(new Quota("a", 1000, 60), clock);
        var granted = 0;
        Parallel.For(0, 5000, _ => Interlocked.Add(ref granted, window.Take(1).Permits));
        Assert.Equal(1000, granted);
    }

    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void AClientIsAnAddressOrANetwork(string one, string other, bool same) =>
        Assert.Equal(same, ClientLimiter.NameOf(IPAddress.Parse(one)) == ClientLimiter.NameOf(IPAddress.Parse(other)));

    [Fact]
    public void ClientsBeyondTheBoundCountAsOneUntilOthersAreForgotten()
    {
        using var limiter = Limiter(permits: "2", mostClients: 3);
        for (var client = 1; client <= 3; client++)
            Assert.True(Ask(limiter, $"192.0.2.{client}"));
        Assert.True(Ask(limiter, "198.51.100.1"));
        Assert.True(Ask(limiter, "198.51.100.2"));
        Assert.False(Ask(limiter, "198.51.100.3"));
        Assert.True(Ask(limiter, "192.0.2.1"));
        Assert.Equal(3, limiter.Clients);
        clock.Advance(60);
        Assert.True(Ask(limiter, "198.51.100.3"));
        Assert.Equal(1, limiter.Clients);
    }

    [Fact]
    public void AFloodOfAddressesIsHeldToTheBound()
    {
        using var limiter = Limiter(permits: "5", mostClients: 100);
        for (var client = 0; client < 100_000; client++)
            Ask(limiter, new IPAddress(client).ToString());
        Assert.Equal(100, limiter.Clients);
    }

    [Fact]
    public void NoPermitsIsNoLimit()
    {
        using var limiter = Limiter(permits: "0");
        for (var times = 0; times < 1000; times++)
            Assert.True(Ask(limiter, "192.0.2.1"));
        Assert.Equal(0, limiter.Clients);
    }

    [Theory]
    [InlineData("-1", "60", "Permits")]
    [InlineData("many", "60", "Permits")]
    [InlineData("1", "0", "Seconds")]
    [InlineData("1", "1.5", "Seconds")]
    public void AConfigurationThatMakesNoSenseIsTold(string permits, string seconds, string key)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Limiter(permits, seconds));
        Assert.StartsWith($"RateLimits:analyses:{key} is ", error.Message, StringComparison.Ordinal);
    }

    private static bool Ask(PartitionedRateLimiter<HttpContext> limiter, string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(Limit.Reads, Limit.Analyses), null));
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    private ClientLimiter Limiter(string permits, string seconds = "60", int mostClients = 10_000)
    {
        var settings = new Dictionary<string, string?>
        {
            ["RateLimits:Analyses:Permits"] = permits, ["RateLimits:Analyses:Seconds"] = seconds,
        };
        return new(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), clock, mostClients);
    }
}
