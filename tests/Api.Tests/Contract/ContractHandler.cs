using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Contract;
using Swashbuckle.AspNetCore.Swagger;
using System.Text.Json.Nodes;
using Xunit;

namespace OnRecord.Api.Tests.Contract;

/// <summary>Fails the test that gets an answer which the OpenAPI document does not allow.</summary>
internal sealed class ContractHandler(HttpMessageHandler inner, Task<ContractCheck> contract) : DelegatingHandler(inner)
{
    // What is declared does not hang on the corpus, so the first server's document does for all.
    private static Task<ContractCheck>? shared;

    /// <summary>Holds the answers of a server to the document.</summary>
    public static ContractHandler Of(WebApplication app, HttpMessageHandler inner) => new(inner, shared ??= Load(app));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var mistake = (await contract).Mistake(request, response, await Json(response, cancellationToken));
        Assert.True(mistake is null, mistake);
        return response;
    }

    private static async Task<ContractCheck> Load(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync(ContractSetup.Version);
        return new(JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!);
    }

    /// <summary>The body where it is JSON; others are left to stream.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Json(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentType?.MediaType is not { } media || !FormSchema.IsJson(media))
            return null;
        await response.Content.LoadIntoBufferAsync(cancel);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancel);
        if (bytes.Length == 0)
            return null;
        using var sent = new MemoryStream(bytes);
        using var plain = new MemoryStream();
        await using var decoded = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => (Stream)sent,
        };
        await decoded.CopyToAsync(plain, cancel);
        return plain.ToArray();
    }
}
