using Microsoft.AspNetCore.Http.Timeouts;
using OnRecord.Api.Actors;
using OnRecord.Api.Analyses;
using OnRecord.Api.Articles;
using OnRecord.Api.Corpus;
using OnRecord.Api.Events;
using OnRecord.Api.Health;
using OnRecord.Api.Http.Contract;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Http;

/// <summary>Everything that answers over HTTP, in the order in which a request meets it. The corpus itself is added apart.</summary>
public static class ApiHost
{
    private const int MaxBodyBytes = 1 << 20;

    /// <summary>Adds what the endpoints need.</summary>
    /// <remarks>
    /// Configuration: <c>Cursors:Secret</c>, shared by the hosts of one service, seals the cursors; without it they are sealed with a
    /// word that everybody can read in the source, which tells an accident but not a forger.
    /// </remarks>
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MaxBodyBytes;

            // Room for addresses that are too long, so that they are told so with a problem instead of a bare status.
            server.Limits.MaxRequestLineSize = 256 * 1024;
        });
        builder.Services.ConfigureHttpJsonOptions(options => ServedJson.Configure(options.SerializerOptions));
        builder.Services.AddSingleton(new Cursor(builder.Configuration["Cursors:Secret"] ?? "on record"));
        builder.Services.AddRequestTimeouts(
            options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(30) });
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin().WithMethods("GET", "HEAD", "POST").AllowAnyHeader()
            .WithExposedHeaders("ETag", "Allow", "Link", "Location", "Retry-After")));
        builder.Services.AddSingleton<AnalysisRunner>();
        builder.Services.AddContract(builder.Configuration);
    }

    /// <summary>Answers requests.</summary>
    public static void UseApi(this WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = Failures.OfException,
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(Failures.OfStatus);
        app.Use(OptionsMethod.Answer);
        app.UseContract();
        app.UseRouting();
        app.UseCors();
        app.UseRequestTimeouts();
        app.Use(Negotiation.Pass);
        app.Use(CorpusGate.Pass);
        app.Use(QueryGate.Pass);
        app.MapResources();
    }

    private static void MapResources(this WebApplication app)
    {
        app.MapRead("getStart", "/", () => TypedResults.Redirect("/swagger")).ExcludeFromDescription();
        app.MapProblems();
        app.MapHealth();
        app.MapContract();
        var v1 = app.MapGroup("/v1").WithMetadata(CorpusGate.NeedsCorpus);
        var stored = v1.MapGroup("").AddEndpointFilter<ConditionalGet>();
        stored.MapQuotes();
        stored.MapUtterances();
        stored.MapActors();
        stored.MapEvents();
        stored.MapArticles();
        stored.MapOutlets();
        stored.MapCorpus();
        v1.MapAnalyses();
    }
}
