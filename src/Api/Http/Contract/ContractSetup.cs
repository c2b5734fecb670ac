using System.Text.Json.Nodes;
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
    /// <remarks>
    /// Configuration: <c>Contact:Name</c>, <c>Contact:Url</c> and <c>Contact:Email</c> say whom the users of this service turn to.
    /// </remarks>
    public static void AddContract(this IServiceCollection services, IConfiguration configuration)
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
                Contact = Contact(configuration.GetSection("Contact")),
                License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") },
            });
            options.AddServer(Server());
            foreach (var assembly in new[] { typeof(ContractSetup).Assembly, typeof(Engine).Assembly })
                options.IncludeXmlComments(assembly);
            options.DocInclusionPredicate((_, description) => description.HttpMethod != HttpMethods.Head);
            options.CustomSchemaIds(SchemaName.Of);
            options.SupportNonNullableReferenceTypes();
            options.SchemaFilter<BoundedSchemas>();
            options.SchemaFilter<ExactSchemas>();
            options.SchemaFilter<ReconciliationSchemas>();
            options.OperationFilter<DeclaredParameters>();
            options.OperationFilter<DocumentedBody>();
            options.OperationFilter<DocumentedAnswers>();
            options.DocumentFilter<OrderedTags>();
            options.DocumentFilter<IncludedObjects>();
            options.DocumentFilter<WholeDocument>();
        });
    }

    /// <summary>Addresses in answers are relative to the service, and so is this.</summary>
    private static OpenApiServer Server() => new()
    {
        Url = "/",
        Description = "This service, wherever it is served: local, staging or production.",
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-internal"] = new JsonNodeExtension(JsonValue.Create(false)) },
    };

    private static OpenApiContact Contact(IConfiguration configuration) => new()
    {
        Name = configuration["Name"] ?? "On Record contributors",
        Url = Uri.TryCreate(configuration["Url"], UriKind.Absolute, out var url) ? url : null,
        Email = configuration["Email"],
    };

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
