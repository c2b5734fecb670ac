namespace OnRecord.Api.Http.Serving;

/// <summary>Where the service stands for its clients: <c>https://corpus.example/on-record</c>, the start of every absolute link.</summary>
/// <remarks>
/// Configuration: <c>Http:PublicUrl</c>. Without it the request tells: the host it names, which a client can make up. A server refuses
/// what is no host at all, and <c>AllowedHosts</c> bars hosts that are not ours; what is kept of an answer must be kept by origin.
/// </remarks>
internal sealed class Origin
{
    private readonly string? configured;

    /// <exception cref="InvalidOperationException">The configuration makes no sense.</exception>
    public Origin(IConfiguration configuration)
    {
        if (configuration["Http:PublicUrl"] is not { Length: > 0 } text)
            return;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")
            || url.Query.Length + url.Fragment.Length + url.UserInfo.Length > 0)
            throw new InvalidOperationException(
                $"Http:PublicUrl is '{text}'; it must be an http or https address without query, such as 'https://corpus.example'.");
        configured = url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
    }

    /// <summary>Scheme, host, port where it is not the usual one, and path base, without a slash at the end.</summary>
    public static string Of(HttpRequest request) =>
        request.HttpContext.RequestServices.GetRequiredService<Origin>().configured ?? Told(request);

    private static string Told(HttpRequest request)
    {
        var scheme = request.Scheme is "https" ? "https" : "http";
        var usualPort = scheme == "https" ? 443 : 80;
        var host = request.Host;
        if (!host.HasValue)
            host = request.HttpContext.Connection.LocalPort is > 0 and var port ? new("localhost", port) : new("localhost");
        if (host.Port == usualPort)
            host = new(host.Host);
        return $"{scheme}://{host.ToUriComponent()}{request.PathBase.ToUriComponent()}".TrimEnd('/');
    }
}
