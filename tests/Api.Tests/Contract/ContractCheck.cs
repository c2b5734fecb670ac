using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OnRecord.Api.Tests.Contract;

/// <summary>Holds answers to the OpenAPI document: status, media type, headers and body must be what their operation declares.</summary>
internal sealed class ContractCheck
{
    private const string Problem = "application/problem+json";
    private const int LargeBytes = 1 << 20;
    private const int SampledItems = 100;

    // Of the connection, of the form of the body, or of every answer alike, so that no operation declares them.
    private static readonly HashSet<string> Undeclared = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Type", "Content-Length", "Content-Encoding", "Allow",
        "X-Content-Type-Options", "X-Frame-Options", "Content-Security-Policy", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Resource-Policy", "Cross-Origin-Opener-Policy", "Strict-Transport-Security", "Access-Control-Expose-Headers",
    };

    // Served for people and browsers, among or below addresses that the document has.
    private static readonly HashSet<string> Undescribed = ["/problems/page.css"];

    private readonly JsonNode document;
    private readonly DocumentSchemas whole;
    private readonly Lazy<DocumentSchemas> partial;
    private readonly List<(Regex Pattern, string Path)> paths;

    /// <param name="document">The OpenAPI document.</param>
    public ContractCheck(JsonNode document)
    {
        this.document = document;
        whole = new(document, partial: false);
        partial = new(() => new(document, partial: true));
        paths = [.. document["paths"]!.AsObject().Select(path => path.Key)
            .OrderBy(path => path.Count(character => character == '{'))
            .Select(path => (new Regex($"^{Regex.Replace(path, @"\{[^}]+\}", "[^/]+")}$"), path))];
    }

    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="response">What was answered.</param>
    /// <param name="body">The body, not compressed; null where it is not JSON.</param>
    public string? Mistake(HttpRequestMessage request, HttpResponseMessage response, ReadOnlyMemory<byte>? body)
    {
        var address = request.RequestUri!;
        if (request.Method == HttpMethod.Options || Undescribed.Contains(address.AbsolutePath))
            return null;
        var status = (int)response.StatusCode;
        var mistake = Pointer(request.Method, address.AbsolutePath) is { } operation
            ? InOperation($"{operation}/responses/{status}", request, response, body)
            : OutsideOperations(address, response, body);
        return mistake is null ? null : $"{request.Method} {address.PathAndQuery} answered {status}, and {mistake}";
    }

    /// <summary>Where the operation stands in the document; null where there is none.</summary>
    private string? Pointer(HttpMethod method, string path)
    {
        var name = method == HttpMethod.Head ? "get" : method.Method.ToLowerInvariant();
        return paths.Where(candidate => candidate.Pattern.IsMatch(path) && document["paths"]![candidate.Path]![name] is not null)
            .Select(candidate => $"/paths/{candidate.Path.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}/{name}")
            .FirstOrDefault();
    }

    private string? InOperation(string pointer, HttpRequestMessage request, HttpResponseMessage response, ReadOnlyMemory<byte>? body)
    {
        var (declared, at) = Resolve(pointer);
        if (declared is null)
            return "no such status is declared";
        if (Headers(declared, response) is { } wrongHeader)
            return wrongHeader;
        var media = response.Content.Headers.ContentType?.MediaType;
        if (media is null)
            return declared["content"] is null || request.Method == HttpMethod.Head ? null : "there is no Content-Type";
        if (declared["content"]?[media] is null)
            return $"{media} is not declared";
        if (body is null || request.Method == HttpMethod.Head)
            return null;
        var chosen = request.RequestUri!.Query.Contains("fields=", StringComparison.Ordinal) ? partial.Value : whole;
        var schema = $"{at}/content/{media.Replace("/", "~1", StringComparison.Ordinal)}/schema";
        return Body(response.IsSuccessStatusCode ? chosen : whole, schema, body.Value);
    }

    /// <summary>What no operation answers, routing or the server does: always with a problem.</summary>
    private string? OutsideOperations(Uri address, HttpResponseMessage response, ReadOnlyMemory<byte>? body)
    {
        if (response.StatusCode < HttpStatusCode.BadRequest || response.RequestMessage?.Method == HttpMethod.Head)
            return null;
        if (response.Content.Headers.ContentType?.MediaType != Problem || body is null)
            return $"an error is not a problem at {address.AbsolutePath}";
        return Body(whole, "/components/schemas/Problem", body.Value);
    }

    private string? Headers(JsonNode declared, HttpResponseMessage response)
    {
        var described = declared["headers"]?.AsObject().ToDictionary(
            header => header.Key, header => (string?)header.Value!["$ref"], StringComparer.OrdinalIgnoreCase) ?? [];
        var sent = response.Headers.Concat(response.Content.Headers).Where(header => !Undeclared.Contains(header.Key))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        if (sent.Keys.FirstOrDefault(name => !described.ContainsKey(name)) is { } undeclared)
            return $"the header {undeclared} is not declared";
        foreach (var (name, reference) in described)
        {
            if (sent.TryGetValue(name, out var value))
            {
                var header = Resolve(reference![1..]).Node!;
                object typed = (string?)header["schema"]!["type"] == "integer" && long.TryParse(value, out var number) ? number : value;
                if (whole.Mistake($"{reference[1..]}/schema", JsonSerializer.SerializeToElement(typed)) is { } wrong)
                    return $"the header {name} is wrong: {wrong}";
            }
            else if ((bool?)Resolve(reference![1..]).Node!["required"] == true)
            {
                return $"the header {name} is missing";
            }
        }
        return null;
    }

    private static string? Body(DocumentSchemas schemas, string pointer, ReadOnlyMemory<byte> body)
    {
        var value = body.Length > LargeBytes
            ? JsonSerializer.SerializeToElement(Sample(JsonNode.Parse(body.Span)))
            : JsonSerializer.Deserialize<JsonElement>(body.Span);
        return schemas.Mistake(pointer, value) is { } wrong ? $"its body is wrong: {wrong}" : null;
    }

    /// <summary>The same value with the ends of its long lists only: the engine would take minutes over a whole mebibyte.</summary>
    private static JsonNode? Sample(JsonNode? node) => node switch
    {
        JsonObject part => new JsonObject(part.Select(pair => KeyValuePair.Create(pair.Key, Sample(pair.Value)))),
        JsonArray { Count: > 2 * SampledItems } list =>
            new JsonArray([.. list.Take(SampledItems).Concat(list.TakeLast(SampledItems)).Select(Sample)]),
        JsonArray list => new JsonArray([.. list.Select(Sample)]),
        _ => node?.DeepClone(),
    };

    /// <summary>The node at a pointer, or the one that it refers to, and where that stands.</summary>
    private (JsonNode? Node, string At) Resolve(string pointer)
    {
        var node = pointer.Split('/').Skip(1).Aggregate(
            (JsonNode?)document,
            (parent, step) => parent?[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]);
        return (string?)node?["$ref"] is { } reference ? Resolve(reference[1..]) : (node, pointer);
    }
}
