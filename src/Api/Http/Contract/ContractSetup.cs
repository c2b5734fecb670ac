using Microsoft.OpenApi;
using OnRecord.Api.Http.Serving;
using OnRecord.Domain.Pipeline;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>The OpenAPI document and the page that lets people try it.</summary>
internal static class ContractSetup
{
    /// <summary>Name of the document, and of the version of the API.</summary>
    public const string Version = "v1";

    // There is one document, so the bar that chooses between documents has nothing to say; nor has the column of links, which no
    // operation declares. The button must not shrink on a phone.
    private const string Styles = """
        <style>
            .swagger-ui .topbar, .swagger-ui .response-col_links { display: none }
            .swagger-ui .info { margin: 24px 0 }
            .swagger-ui .opblock-summary .view-line-link { flex-shrink: 0 }
        </style>
        """;

    /// <summary>Adds what makes the document.</summary>
    public static void AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(ServedJson.Options));
        services.AddSingleton<ServedContract>();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Version, new OpenApiInfo
            {
                Title = "On Record",
                Version = typeof(Engine).Assembly.GetName().Version!.ToString(3),
                Description = Introduction.Text,
                License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
            });
            foreach (var assembly in new[] { typeof(ContractSetup).Assembly, typeof(Engine).Assembly })
                options.IncludeXmlComments(assembly);
            options.DocInclusionPredicate((_, description) => description.HttpMethod != HttpMethods.Head);
            options.CustomSchemaIds(SchemaName.Of);
            options.SupportNonNullableReferenceTypes();
            options.SchemaFilter<ExactSchemas>();
            options.SchemaFilter<ReconciliationSchemas>();
            options.OperationFilter<DeclaredParameters>();
            options.OperationFilter<DocumentedBody>();
            options.OperationFilter<DocumentedAnswers>();
            options.OperationFilter<DocumentedMoves>();
            options.DocumentFilter<OrderedTags>();
        });
    }

    /// <summary>Serves the document and the page.</summary>
    public static void MapContract(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("getContract", $"/openapi/{Version}.json", ServedContract.Get).ExcludeFromDescription();
        routes.MapSwaggerUI("swagger", page =>
        {
            page.DocumentTitle = "On Record";
            // Relative to the page, so that it is found behind a proxy too.
            page.SwaggerEndpoint($"../openapi/{Version}.json", "On Record");
            page.DefaultModelsExpandDepth(0);
            page.DefaultModelRendering(Swashbuckle.AspNetCore.SwaggerUI.ModelRendering.Example);
            page.DisplayRequestDuration();
            page.EnableDeepLinking();

            page.HeadContent = Styles;
        }).ForReading();
    }
}
