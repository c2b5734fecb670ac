using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>An answer has to begin in time, and may then take as long as it takes.</summary>
public sealed class DeadlineTests(ApiFixture api)
{
    private static readonly Dictionary<string, string?> OneSecond = new() { ["Http:TimeoutSeconds"] = "1" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnAnswerThatDoesNotBeginIsGivenUp()
    {
        await using var app = await ApiFixture.Start(
            api.Folder, OneSecond, routes => routes.MapGet("/slow", (HttpContext context) => Task.Delay(-1, context.RequestAborted)));
        using var client = ApiFixture.ClientOf(app);
        var problem = await ApiFixture.Problem(await client.GetAsync("/slow", Cancel), HttpStatusCode.GatewayTimeout);
        Assert.Equal("/problems/timeout", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task AStreamThatHasBegunIsNotCut()
    {
        await using var app = await ApiFixture.Start(api.Folder, OneSecond, routes => routes.MapGet("/stream", Stream));
        using var client = ApiFixture.ClientOf(app);
        Assert.Equal("begun, ended", await client.GetStringAsync("/stream", Cancel));

        static async Task Stream(HttpContext context)
        {
            await context.Response.WriteAsync("begun, ", context.RequestAborted);
            await Task.Delay(1500, context.RequestAborted);
            await context.Response.WriteAsync("ended", context.RequestAborted);
        }
    }

    [Fact]
    public async Task ATimeThatMakesNoSenseIsTold() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => ApiFixture.Start(api.Folder, new() { ["Http:TimeoutSeconds"] = "soon" }));
}
