namespace OnRecord.Api.CommandLine;

/// <summary><c>health</c>: asks a running server whether it can answer, where there is no other program that could ask.</summary>
internal static class HealthCommand
{
    private const string Path = "/health/ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Done where the server answers 200, failed where it does not or does not answer at all.</summary>
    /// <param name="url">The server's address; null for the one that the configuration has it listen on.</param>
    /// <param name="settings">Configuration, <c>--Section:Key=value</c> each.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<int> Run(string? url, string[] settings, CancellationToken cancel)
    {
        var configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables().AddCommandLine(settings).Build();
        var address = url ?? Listening(configuration);
        if (!Uri.TryCreate(address.TrimEnd('/') + Path, UriKind.Absolute, out var ready))
        {
            Console.Error.WriteLine(OneLine.Of($"{address} is no address."));
            return ExitCode.Usage;
        }
        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var request = new HttpRequestMessage(HttpMethod.Get, ready);
            request.Headers.Host = AllowedHost(configuration["AllowedHosts"]);
            using var answer = await client.SendAsync(request, cancel);
            Console.WriteLine(OneLine.Of($"{ready} answers {(int)answer.StatusCode}."));
            return answer.IsSuccessStatusCode ? ExitCode.Done : ExitCode.Failed;
        }
        catch (Exception error) when (error is HttpRequestException or NotSupportedException or TaskCanceledException
            && !cancel.IsCancellationRequested)
        {
            Console.Error.WriteLine(OneLine.Of($"{ready} does not answer: {error.Message}"));
            return ExitCode.Failed;
        }
    }

    /// <summary>Where the server was told to listen, as this machine can reach it; plain HTTP where there is a choice.</summary>
    internal static string Listening(IConfiguration configuration)
    {
        var urls = Words(configuration["urls"]);
        if (urls.Length == 0)
            urls = [.. Words(configuration["http_ports"]).Select(port => $"http://*:{port}")];
        if (urls.Length == 0)
            return ServeCommand.DefaultUrl;
        var url = urls.FirstOrDefault(one => one.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? urls[0];
        foreach (var any in (string[])["//*", "//+", "//0.0.0.0", "//[::]"])
            if (url.Contains(any, StringComparison.Ordinal))
                return url.Replace(any, "//127.0.0.1", StringComparison.Ordinal);
        return url;
    }

    /// <summary>A server that answers for its public names only would refuse its own address.</summary>
    private static string? AllowedHost(string? allowed) =>
        Words(allowed) is [{ } first, ..] && first != "*" ? first.Replace("*", "health", StringComparison.Ordinal) : null;

    private static string[] Words(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
