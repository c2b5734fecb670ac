using System.Globalization;

namespace OnRecord.Api.Http.Limits;

/// <summary>A limit as it is configured.</summary>
internal sealed class Quota
{
    private readonly string name;

    /// <param name="name">The limit's name.</param>
    /// <param name="permits">Requests in a window, at least 1.</param>
    /// <param name="seconds">Length of a window, at least 1.</param>
    public Quota(string name, int permits, int seconds)
    {
        (this.name, Permits, Window) = (name, permits, TimeSpan.FromSeconds(seconds));
        Policy = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={permits};w={seconds}");
    }

    /// <summary>Requests in a window.</summary>
    public int Permits { get; }

    /// <summary>Length of a window, which begins with the first request of a client.</summary>
    public TimeSpan Window { get; }

    /// <summary>Value of <c>RateLimit-Policy</c>.</summary>
    public string Policy { get; }

    /// <summary>From <c>RateLimits:NAME:Permits</c> and <c>:Seconds</c>, or else the limit's own; null where there is no limit.</summary>
    /// <exception cref="InvalidOperationException">The configuration makes no sense.</exception>
    public static Quota? Of(Limit limit, IConfiguration configuration)
    {
        var permits = Number(configuration, $"RateLimits:{limit.Name}:Permits", limit.Permits, 0);
        var seconds = Number(configuration, $"RateLimits:{limit.Name}:Seconds", limit.Seconds, 1);
        return permits == 0 ? null : new(limit.Name, permits, seconds);
    }

    /// <summary>Value of <c>RateLimit</c>.</summary>
    public string State(int remaining, int seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={remaining};t={seconds}");

    private static int Number(IConfiguration configuration, string key, int otherwise, int least)
    {
        if (configuration[key] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new InvalidOperationException($"{key} is '{text}'; it must be a whole number of at least {least}.");
    }
}
