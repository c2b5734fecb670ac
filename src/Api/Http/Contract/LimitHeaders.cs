using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Limits;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents the headers that tell how a client stands with the limit of an operation.</summary>
internal static class LimitHeaders
{
    /// <summary>Adds them to every answer, and when to try again to the one that refuses.</summary>
    public static void AddTo(OpenApiResponses responses, Limit limit)
    {
        var (permits, seconds) = limit.Permits > 0 ? (limit.Permits, limit.Seconds) : (1000, limit.Seconds);
        var when = limit.Permits > 0 ? "" : " Absent where the operator has set no limit.";
        foreach (var (status, response) in responses)
        {
            if (response is not OpenApiResponse written)
                continue;
            written.Headers ??= new Dictionary<string, IOpenApiHeader>();
            written.Headers["RateLimit-Policy"] = Header(
                $"How many requests (`q`) a client may make in how many seconds (`w`), by draft-ietf-httpapi-ratelimit-headers-11.{when}",
                $"\"{limit.Name}\";q={permits};w={seconds}");
            written.Headers["RateLimit"] = Header(
                $"How many requests are left (`r`), and for how many seconds (`t`).{when}",
                $"\"{limit.Name}\";r={permits - 1};t={seconds}");
            if (status == "429")
                written.Headers["Retry-After"] = new OpenApiHeader
                {
                    Description = "Seconds until the next request is taken.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1" },
                    Example = JsonValue.Create(42),
                };
        }
    }

    private static OpenApiHeader Header(string description, string example) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
        Example = JsonValue.Create(example),
    };
}
