using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Contract;

/// <summary>Fills the OpenAPI document with answers that its own operations give, so that no example is ever out of date.</summary>
internal sealed class RealExamples(IServiceScopeFactory scopes, IEnumerable<Endpoint> endpoints)
{
    private const int LongestList = 3;
    private const int LongestText = 1000;

    private readonly Dictionary<string, RouteEndpoint> operations = endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() is not null)
        .GroupBy(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
        .ToDictionary(group => group.Key, group => group.First());

    private readonly Dictionary<Parameter, string> pointed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Asks every operation as its prefilled parameters do, and notes the answers.</summary>
    public async Task AddTo(OpenApiDocument document)
    {
        var ids = new Dictionary<string, string>();
        // Lists before what takes an id of theirs, and before the same list in another form.
        var paths = document.Paths.OrderBy(pair => pair.Key.Contains('{', StringComparison.Ordinal))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (path, item) in paths)
            foreach (var operation in item.Operations!.Values)
                if (operations.TryGetValue(operation.OperationId!, out var endpoint))
                    await Fill(path, operation, endpoint, ids);
    }

    private async Task Fill(string path, OpenApiOperation operation, RouteEndpoint endpoint, Dictionary<string, string> ids)
    {
        var resource = path.Split('{')[0].TrimEnd('/');
        var id = ids.GetValueOrDefault(resource);
        if (path.Contains("{id}", StringComparison.Ordinal))
            (operation.Parameters!.OfType<OpenApiParameter>().First(parameter => parameter.Name == "id")).Example = id;
        var answer = await Ask(path, endpoint, id, Prefilled(operation));
        if (Items(answer) is { Count: 0 })
        {
            // Another corpus than the one that the examples were chosen from: show what it has.
            foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>().Where(parameter => parameter.Name != "limit"))
                parameter.Example = null;
            answer = await Ask(path, endpoint, id, Prefilled(operation));
        }
        if (Items(answer) is [JsonObject item, ..] && item["id"] is JsonValue first)
            ids[resource] = first.GetValue<string>();
        if (answer is not null && operation.Responses!["200"].Content?.Values.FirstOrDefault() is { } content)
            content.Example = Shortened(answer);
        foreach (var format in endpoint.Metadata.GetMetadata<Produced>()?.Formats.Skip(1) ?? [])
            if (operation.Responses!["200"].Content?.TryGetValue(format.MediaType, out var other) == true)
                other.Example = Shortened(await Ask(path, endpoint, id, $"{Prefilled(operation)}&format={format.Name}"));
        Point(operation, endpoint, answer);
    }

    /// <summary>Parameters whose value only an answer can tell: a cursor, the id of an utterance.</summary>
    private void Point(OpenApiOperation operation, RouteEndpoint endpoint, JsonNode? answer)
    {
        foreach (var parameter in DeclaredQuery.Of(endpoint.Metadata).Where(parameter => parameter.ExampleIn is not null))
            if (Pointed(parameter, answer) is { } value
                && operation.Parameters!.First(documented => documented.Name == parameter.Name).Schema is OpenApiSchema schema)
                schema.Examples = [JsonValue.Create(value)];
    }

    /// <summary>
    /// What another form of the same list has no way to tell, the list itself has told; but for cursors, which are bound to theirs.
    /// </summary>
    private string? Pointed(Parameter parameter, JsonNode? answer)
    {
        if (answer is JsonObject && parameter.ExampleIn!(answer) is { } value)
            pointed[parameter] = value;
        return answer is JsonObject || parameter.Name != "cursor" ? pointed.GetValueOrDefault(parameter) : null;
    }

    private static string Prefilled(OpenApiOperation operation) => string.Join('&', (operation.Parameters ?? []).OfType<OpenApiParameter>()
        .Where(parameter => parameter.In == ParameterLocation.Query && parameter.Example is not null)
        .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Example!.ToString())}"));

    private static JsonArray? Items(JsonNode? answer) => answer is JsonObject list ? list["items"] as JsonArray : null;

    private static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonObject part => new JsonObject(part.Select(pair => KeyValuePair.Create(pair.Key, Shortened(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Take(LongestList).Select(Shortened)]),
        _ => node?.DeepClone(),
    };

    private async Task<JsonNode?> Ask(string path, RouteEndpoint endpoint, string? id, string query)
    {
        // The whole corpus, and not for reading.
        if (endpoint.Metadata.GetMetadata<Produced>()?.Formats[0] == Format.Zip)
            return JsonValue.Create("PK…");
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.SetEndpoint(endpoint);
        context.Request.Method = HttpMethods.Get;
        if (endpoint.Metadata.GetMetadata<Consumed>() is { } consumed)
        {
            context.Request.Method = HttpMethods.Post;
            context.Request.ContentType = consumed.MediaTypes[0];
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(consumed.Example));
        }
        context.Request.Path = path.Replace("{id}", id, StringComparison.Ordinal);
        context.Request.QueryString = new QueryString(query.Length == 0 ? "" : "?" + query);
        context.Request.RouteValues["id"] = id;
        context.Response.Body = body;
        await Negotiation.Pass(context, negotiated => QueryGate.Pass(negotiated, endpoint.RequestDelegate!));
        if (context.Response.StatusCode != StatusCodes.Status200OK)
            return null;
        var text = Encoding.UTF8.GetString(body.ToArray());
        return context.Response.ContentType?.Split(';')[0] is "application/json" or "application/ld+json"
            ? JsonNode.Parse(text)
            : JsonValue.Create(text.Length <= LongestText ? text : text[..LongestText]);
    }
}
