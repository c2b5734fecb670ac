namespace OnRecord.Api.Http.Serving;

/// <summary>Endpoint metadata: the media type that it answers with where all goes well.</summary>
/// <param name="MediaType">Without parameters.</param>
internal sealed record Produced(string MediaType)
{
    /// <summary>What most endpoints answer with.</summary>
    public static readonly Produced Json = new("application/json");

    /// <summary>Plain text.</summary>
    public static readonly Produced Text = new("text/plain");
}
