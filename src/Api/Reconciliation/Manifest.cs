using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Reconciliation;

/// <summary>What the service says of itself (Reconciliation Service API 0.2, section 3.1).</summary>
internal static class Manifest
{
    // Where nobody asks over HTTP, as for the examples of the OpenAPI document, or a client of HTTP/1.0 names no host.
    private const string DefaultHost = "localhost:5080";

    /// <summary>The manifest, with addresses that begin as the one asked for does: clients need whole ones.</summary>
    public static ManifestResponse Of(HttpRequest request)
    {
        var host = request.Host.HasValue ? request.Host.ToUriComponent() : DefaultHost;
        var root = $"{(request.Scheme.Length > 0 ? request.Scheme : "http")}://{host}{request.PathBase.ToUriComponent()}";
        var service = $"{root}/v1/reconcile";
        return new()
        {
            Versions = ["0.2"],
            Name = "On Record: who speaks and acts in the news",
            IdentifierSpace = $"{root}/v1/actors/",
            SchemaSpace = "https://schema.org/Thing",
            Documentation = $"{root}/swagger/index.html#/Reconciliation",
            ServiceVersion = typeof(Engine).Assembly.GetName().Version!.ToString(3),
            DefaultTypes = [.. EntityType.All.Select(TypeResponse.Of)],
            View = new($"{root}/v1/actors/{{{{id}}}}"),
            FeatureView = new($"{service}/features/{{{{id}}}}"),
            Preview = new($"{service}/preview?id={{{{id}}}}", PreviewPage.Width, PreviewPage.Height),
            Suggest = new(new(service, "/suggest/entity"), new(service, "/suggest/type"), new(service, "/suggest/property")),
            Extend = new(
                new(service, "/properties"),
                [new("limit", "Most values", "number", 0, "The most values to fetch for an actor; 0 for all of them.")]),
            BatchSize = BatchReader.MostQueries,
        };
    }
}
