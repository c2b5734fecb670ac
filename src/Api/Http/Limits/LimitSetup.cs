using System.Globalization;
using Microsoft.AspNetCore.RateLimiting;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Limits;

/// <summary>Sets ASP.NET Core's rate limiter up.</summary>
internal static class LimitSetup
{
    /// <summary>Adds the limits that are configured; <c>UseRateLimiter</c> holds endpoints with a <see cref="Limit"/> to them.</summary>
    /// <exception cref="InvalidOperationException">The configuration makes no sense.</exception>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var limiter = new ClientLimiter(builder.Configuration, TimeProvider.System);
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = limiter;
            options.OnRejected = Refuse;
        });
    }

    private static ValueTask Refuse(OnRejectedContext rejected, CancellationToken cancel)
    {
        var lease = (WindowLease)rejected.Lease;
        var seconds = Math.Max(1, lease.State.Seconds);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var detail = string.Create(
            CultureInfo.InvariantCulture,
            $"This address takes {lease.Quota.Permits} requests of a client in {lease.Quota.Window.TotalSeconds} seconds. "
            + $"It takes the next in {seconds}.");
        return new(new ProblemResult(ProblemType.TooManyRequests, detail).ExecuteAsync(rejected.HttpContext));
    }
}
