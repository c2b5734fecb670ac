using OnRecord.Api.Http.Serving;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class HeavyGateTests
{
    private static readonly TimeSpan Ever = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AsManyEnterAsThereArePlaces()
    {
        using var gate = new HeavyGate(2, Ever);
        using var first = await gate.Enter(Cancel);
        var second = await gate.Enter(Cancel);
        var third = gate.Enter(Cancel);
        Assert.False(third.IsCompleted);
        second!.Dispose();
        using var entered = await third.WaitAsync(Ever, Cancel);
        Assert.NotNull(entered);
    }

    [Fact]
    public async Task WhoWaitsTooLongIsSentAway()
    {
        using var gate = new HeavyGate(1, TimeSpan.FromMilliseconds(20));
        using var held = await gate.Enter(Cancel);
        Assert.Null(await gate.Enter(Cancel));
    }

    [Fact]
    public async Task APlaceIsGivenBackOnce()
    {
        using var gate = new HeavyGate(1, TimeSpan.FromMilliseconds(20));
        var first = await gate.Enter(Cancel);
        first!.Dispose();
        first.Dispose();
        using var second = await gate.Enter(Cancel);
        Assert.NotNull(second);
        Assert.Null(await gate.Enter(Cancel));
    }

    [Fact]
    public async Task WhoGoesWhileWaitingTakesNoPlace()
    {
        using var gate = new HeavyGate(1, Ever);
        using var gone = new CancellationTokenSource();
        var held = await gate.Enter(Cancel);
        var waiting = gate.Enter(gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        held!.Dispose();
        using var next = await gate.Enter(Cancel);
        Assert.NotNull(next);
    }
}
