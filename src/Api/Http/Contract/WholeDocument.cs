using Microsoft.OpenApi;
using OnRecord.Api.Http.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>What the document says once for all operations: shared headers and problems, and that nobody needs to sign in.</summary>
internal sealed class WholeDocument : IDocumentFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        // An empty requirement is how OpenAPI says that the API is open.
        swaggerDoc.Security = [new OpenApiSecurityRequirement()];
        context.SchemaGenerator.GenerateSchema(typeof(ProblemResponse), context.SchemaRepository);
        var components = swaggerDoc.Components ??= new OpenApiComponents();
        var used = swaggerDoc.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(operation => operation.Responses!.Values).ToList();
        var problems = used.OfType<OpenApiResponseReference>().Select(reference => reference.Reference.Id).ToHashSet();
        components.Responses = SharedProblems.All(swaggerDoc).Where(problem => problems.Contains(problem.Name))
            .ToDictionary(problem => problem.Name, IOpenApiResponse (problem) => problem.Response);
        var headers = used.Concat(components.Responses.Values).OfType<OpenApiResponse>()
            .SelectMany(response => response.Headers!.Keys).ToHashSet();
        components.Headers = AnswerHeaders.All.Where(header => headers.Contains(header.Key))
            .ToDictionary(header => header.Key, IOpenApiHeader (header) => header.Value);
    }
}
