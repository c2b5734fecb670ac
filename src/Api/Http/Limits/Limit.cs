namespace OnRecord.Api.Http.Limits;

/// <summary>Endpoint metadata: how often one client may ask. What stands nearest to the endpoint counts.</summary>
/// <param name="Name">As the headers and the configuration name it: <c>RateLimits:analyses:Permits</c>, in any letter case.</param>
/// <param name="Permits">Requests in a window where the configuration says nothing; 0 for no limit.</param>
/// <param name="Seconds">Length of a window where the configuration says nothing.</param>
internal sealed record Limit(string Name, int Permits, int Seconds)
{
    /// <summary>
    /// Runs of the engine. A front end may follow a writer at five a second; the runner itself bounds how many run at a time.
    /// </summary>
    public static readonly Limit Analyses = new("analyses", 300, 60);

    /// <summary>The whole corpus at once.</summary>
    public static readonly Limit Exports = new("exports", 30, 60);

    /// <summary>All other reading, which costs little and is not limited unless the configuration says so.</summary>
    public static readonly Limit Reads = new("reads", 0, 60);

    /// <summary>Every limit.</summary>
    public static readonly IReadOnlyList<Limit> All = [Analyses, Exports, Reads];
}
