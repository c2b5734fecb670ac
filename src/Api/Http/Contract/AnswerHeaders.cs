using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OnRecord.Api.Http.Contract;

/// <summary>The headers that answers come with; each is described once, among the document's components.</summary>
internal static class AnswerHeaders
{
    /// <summary>Those that any answer can have.</summary>
    public static readonly IReadOnlyList<string> Everywhere = ["Access-Control-Allow-Origin", "Cache-Control", "Vary"];

    /// <summary>Those of an operation that counts requests.</summary>
    public static readonly IReadOnlyList<string> Limited = [.. Everywhere, "RateLimit", "RateLimit-Policy"];

    /// <summary>Those that an answer which a client can keep has besides.</summary>
    public static readonly IReadOnlyList<string> Kept = ["ETag", "Last-Modified"];

    /// <summary>The descriptions, by name.</summary>
    public static readonly IReadOnlyDictionary<string, OpenApiHeader> All = new SortedDictionary<string, OpenApiHeader>(StringComparer.Ordinal)
    {
        ["Access-Control-Allow-Origin"] = Text(
            "Sent where the request has an `Origin`: pages of every origin may read.", "^\\*$", "*"),
        ["Cache-Control"] = Text(
            "`public, no-cache`: may be kept, but must be asked for again each time; `no-store`: must not be kept.",
            "^[a-z0-9=, -]+$", "public, no-cache"),
        ["Content-Disposition"] = Text(
            "What to call the file where it is saved.", "^(inline|attachment)", "attachment; filename=\"quotes.csv\""),
        ["ETag"] = Text(
            "Names this very answer; another one names another. Send it back as `If-None-Match`.", "^(W/)?\"[^\"]+\"$",
            "\"5f0c7d1e9a3b4c2d8e6f7a01\"", always: true),
        ["Last-Modified"] = Text(
            "When the snapshot that this was answered from was built.",
            "^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$", "Thu, 15 Sep 2022 12:00:00 GMT"),
        ["Link"] = Text(
            "The next page, where there is one: for forms that have no room for it in the body (RFC 8288).", "^<[^>]*>; *rel=",
            "</v1/quotes?format=csv&cursor=bmV4dA>; rel=\"next\""),
        ["Location"] = Text("The address to go to instead.", "^(/|https?:)", "/v1/actors/navi-pillay", always: true),
        ["RateLimit"] = Text(
            "How many requests are left to this client (`r`), and for how many seconds (`t`), by "
            + "draft-ietf-httpapi-ratelimit-headers-11. Absent where no limit is set.",
            "^\"[a-z]+\";r=[0-9]+;t=[0-9]+$", "\"analyses\";r=299;t=60"),
        ["RateLimit-Policy"] = Text(
            "How many requests (`q`) a client may make in how many seconds (`w`). Absent where no limit is set.",
            "^\"[a-z]+\";q=[0-9]+;w=[0-9]+$", "\"analyses\";q=300;w=60"),
        ["Retry-After"] = new()
        {
            Description = "Seconds to wait before asking again.",
            Required = true,
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = "86400" },
            Example = JsonValue.Create(42),
        },
        ["Vary"] = Text("The request headers that the answer depends on.", "^[A-Za-z, -]+$", "Accept, Accept-Encoding"),
    };

    /// <summary>Adds headers to an answer, as references.</summary>
    public static void AddTo(OpenApiResponse response, IEnumerable<string> names, OpenApiDocument document)
    {
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        foreach (var name in names.Order(StringComparer.Ordinal))
            response.Headers[name] = new OpenApiHeaderReference(name, document);
    }

    private static OpenApiHeader Text(string description, string pattern, string example, bool always = false) => new()
    {
        Description = description,
        Required = always,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 20_000, Pattern = pattern },
        Example = JsonValue.Create(example),
    };
}
