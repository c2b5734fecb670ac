using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using OnRecord.Api.Data;
using Swashbuckle.AspNetCore.Swagger;

namespace OnRecord.Api.Http.Contract;

/// <summary>The OpenAPI document as it is served: with answers of the current snapshot for examples, made once a snapshot.</summary>
internal sealed class ServedContract(
    IServiceScopeFactory scopes, IEnumerable<EndpointDataSource> endpoints, CurrentSnapshot current) : IDisposable
{
    private readonly SemaphoreSlim making = new(1);
    private (string? Snapshot, byte[] Document)? made;

    /// <summary>The document.</summary>
    internal static async Task<FileContentHttpResult> Get(ServedContract contract)
    {
        var document = await contract.Document();
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(document).AsSpan(0, 12))}\"");
        return TypedResults.Bytes(document, "application/json; charset=utf-8", entityTag: tag);
    }

    /// <inheritdoc/>
    public void Dispose() => making.Dispose();

    /// <summary>The document as it is sent.</summary>
    internal async Task<byte[]> Document()
    {
        var snapshot = current.TryGet(out var open) ? open.Id : null;
        await making.WaitAsync();
        try
        {
            if (made is not { } kept || kept.Snapshot != snapshot)
                made = kept = (snapshot, await Make(snapshot is not null));
            return kept.Document;
        }
        finally
        {
            making.Release();
        }
    }

    private async Task<byte[]> Make(bool answering)
    {
        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync(ContractSetup.Version);
        if (answering)
            await new RealExamples(scopes, endpoints.SelectMany(source => source.Endpoints)).AddTo(document);
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }
}
