using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;

namespace OnRecord.Api.Http.Serving;

/// <summary>Gives every answer a time by which it must have begun; one that has begun, a stream of any length, is never cut.</summary>
/// <remarks>
/// Configuration: <c>Http:TimeoutSeconds</c>, 30 unless told. A reader that takes less than 240 bytes a second is given up by the server.
/// </remarks>
internal static class Deadline
{
    /// <summary>Sets the time.</summary>
    /// <exception cref="InvalidOperationException">The configuration makes no sense.</exception>
    public static void AddDeadline(this WebApplicationBuilder builder)
    {
        var timeout = TimeSpan.FromSeconds(Seconds(builder.Configuration["Http:TimeoutSeconds"]));
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = timeout });
    }

    /// <summary>Starts the clock, and stops it once an answer begins.</summary>
    public static void UseDeadline(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state => Stop((HttpContext)state), context);
            return next(context);
        });
    }

    private static Task Stop(HttpContext context)
    {
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        return Task.CompletedTask;
    }

    private static int Seconds(string? text) => text is null or ""
        ? 30
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? seconds
            : throw new InvalidOperationException($"Http:TimeoutSeconds is '{text}'; it must be a whole number of at least 1.");
}
