using System.IO.Compression;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.ResponseCompression;
using OnRecord.Api.Actors;
using OnRecord.Api.Analyses;
using OnRecord.Api.Articles;
using OnRecord.Api.Changes;
using OnRecord.Api.Corpus;
using OnRecord.Api.Events;
using OnRecord.Api.Export;
using OnRecord.Api.Feeds;
using OnRecord.Api.Health;
using OnRecord.Api.Http.Contract;
using OnRecord.Api.Http.Limits;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Names;
using OnRecord.Api.Networks;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Reconciliation;
using OnRecord.Api.Search;
using OnRecord.Api.Suggestions;
using OnRecord.Api.Timelines;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Http;

/// <summary>Everything that answers over HTTP, in the order in which a request meets it. The corpus itself is added apart.</summary>
public static class ApiHost
{
    private const int MaxBodyBytes = 1 << 20;

    private static readonly string[] Compressed =
        [Format.JsonLd.MediaType, Format.Ndjson.MediaType, Format.Csv.MediaType, Format.GraphMl.MediaType, Format.Gexf.MediaType,
            Format.Atom.MediaType, "application/problem+json"];

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
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, Front>());
        builder.Services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
        builder.AddProxies();
        builder.AddDeadline();
        builder.AddLimits();
        builder.Services.AddSingleton(new Origin(builder.Configuration));
        builder.Services.AddCors(options => options.AddDefaultPolicy(CrossOrigin.Allow));
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddSingleton(AnalysisTimes.Of(builder.Configuration));
        builder.Services.AddSingleton<AnalysisRunner>();
        builder.Services.AddResponseCompression(options =>
        {
            // Answers are the same for everybody and hold no secret, so that compression under TLS gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(Compressed);
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        builder.Services.AddNames();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddSingleton(_ => new HeavyGate());
        builder.Services.AddContract(builder.Configuration);
    }

    /// <summary>Answers requests.</summary>
    public static void UseApi(this WebApplication app)
    {
        MalformedRequests.Watch(app);
        app.UseProxies();
        app.UseHsts();
        app.UseRepeated();
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = Failures.OfException,
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(Failures.OfStatus);
        app.Use(OptionsMethod.Answer);
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseDeadline();
        app.Use(Negotiation.Pass);
        app.Use(CorpusGate.Pass);
        app.Use(QueryGate.Pass);
        app.MapResources();
    }

    private static void MapResources(this WebApplication app)
    {
        app.MapRead("getStart", "/", () => TypedResults.LocalRedirect("~/swagger")).ExcludeFromDescription();
        app.MapProblems();
        app.MapHealth();
        app.MapContract();
        var v1 = app.MapGroup("/v1").WithMetadata(CorpusGate.NeedsCorpus, Limit.Reads);
        var stored = v1.MapGroup("").AddEndpointFilter<Answering>();
        stored.MapQuotes();
        stored.MapUtterances();
        stored.MapActors();
        stored.MapEvents();
        stored.MapTimeline();
        stored.MapNetwork();
        stored.MapArticles();
        stored.MapOutlets();
        stored.MapFeeds();
        stored.MapExport();
        stored.MapChanges();
        stored.MapCorpus();
        stored.MapSearch();
        stored.MapSuggestions();
        stored.MapReconciliation();
        v1.MapAnalyses();
        v1.MapReconciliationBatches();
    }
}
