using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace OnRecord.Api.Http.Serving;

/// <summary>Believes what proxies tell of the client and of the address it asked for, where the configuration names them.</summary>
/// <remarks>
/// Configuration: <c>Http:Proxies</c>, the addresses or networks of proxies, separated by commas, whose <c>X-Forwarded-For</c>,
/// <c>-Proto</c>, <c>-Host</c> and <c>-Prefix</c> count; <c>Http:ProxyHops</c>, how many proxies stand in a row, 1 unless told;
/// <c>Http:PathBase</c>, the path that a proxy leaves in front of ours. <c>AllowedHosts</c> holds for <c>X-Forwarded-Host</c> too.
/// </remarks>
internal static class Proxies
{
    /// <summary>Reads the configuration.</summary>
    /// <exception cref="InvalidOperationException">The configuration makes no sense.</exception>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var networks = Words(configuration["Http:Proxies"]).Select(Network).ToList();
        if (networks.Count == 0)
            return;
        var hops = Hops(configuration["Http:ProxyHops"]);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.All;
            options.ForwardLimit = hops;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
                options.KnownIPNetworks.Add(network);
            options.AllowedHosts = [.. Words(configuration["AllowedHosts"]).Where(host => host != "*")];
        });
    }

    /// <summary>Applies what they tell before anything looks at the request.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (Words(app.Configuration["Http:Proxies"]).Length > 0)
            app.UseForwardedHeaders();
        if (app.Configuration["Http:PathBase"] is { Length: > 0 } pathBase)
            app.UsePathBase(pathBase.StartsWith('/')
                ? pathBase.TrimEnd('/')
                : throw new InvalidOperationException($"Http:PathBase is '{pathBase}'; it must begin with a slash."));
    }

    private static string[] Words(string? list) =>
        (list ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static System.Net.IPNetwork Network(string text)
    {
        if (IPAddress.TryParse(text, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        return System.Net.IPNetwork.TryParse(text, out var network)
            ? network
            : throw new InvalidOperationException($"Http:Proxies names '{text}'; it must be an address or a network such as '10.0.0.0/8'.");
    }

    private static int Hops(string? text) => text is null or ""
        ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hops) && hops > 0
            ? hops
            : throw new InvalidOperationException($"Http:ProxyHops is '{text}'; it must be a whole number of at least 1.");
}
