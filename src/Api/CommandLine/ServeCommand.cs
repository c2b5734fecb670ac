using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Console;
using OnRecord.Api.Data;
using OnRecord.Api.Http;
using OnRecord.Api.Seeding;

namespace OnRecord.Api.CommandLine;

/// <summary>No command: seeds if something has changed, and serves.</summary>
internal static class ServeCommand
{
    /// <summary>Where the server listens unless it is told otherwise.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Serves until the process is told to stop.</summary>
    /// <param name="args">The host's configuration, <c>--Name:Key=value</c>.</param>
    /// <param name="cancel">Stops a seeding that is under way, or the server.</param>
    public static async Task<int> Run(string[] args, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(args);
        var locations = CorpusLocations.Of(builder.Configuration);
        var snapshots = new SnapshotFolder(locations.Snapshots);
        if (Seed(locations, snapshots, cancel) is { } failed) return failed;

        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);
        // What keeps the server from starting is told below, in one line.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddCorpus(snapshots);
        builder.AddApi();
        await using var app = builder.Build();
        app.UseApi();
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException error)
        {
            Console.Error.WriteLine(OneLine.Of($"The server cannot start: {error.Message}"));
            return ExitCode.Failed;
        }
        Announce(app);
        var warmUp = Task.Run(() => WarmUp(app), cancel);
        await app.WaitForShutdownAsync(cancel);
        await warmUp;
        return ExitCode.Done;
    }

    /// <summary>Brings the snapshot up to date; null where there is one to serve, else the exit code.</summary>
    private static int? Seed(CorpusLocations locations, SnapshotFolder snapshots, CancellationToken cancel)
    {
        var seeds = SeedsOf(locations, snapshots);
        if (seeds is null && snapshots.Current() is null)
        {
            Console.Error.WriteLine("There is no folder seeds/articles here or above, and no snapshot to serve.");
            return ExitCode.Failed;
        }
        if (seeds is null) return null;
        var outcome = SeedingDisplay.Run(new SeedingOptions(seeds, locations.Snapshots), cancel);
        if (outcome.Result is SeedingResult.Built or SeedingResult.UpToDate) return null;
        if (snapshots.Current() is null) return outcome.Result == SeedingResult.Busy ? ExitCode.Busy : ExitCode.Failed;
        Console.Error.WriteLine("Serving the snapshot there is.");
        return null;
    }

    /// <summary>The folder named; else the one that the snapshot there is was seeded from, as long as it exists; else the usual one.</summary>
    private static string? SeedsOf(CorpusLocations locations, SnapshotFolder snapshots)
    {
        if (locations.SeedsConfigured || !new CurrentSnapshot(snapshots).TryGet(out var current) || current.Corpus.Seeds is "" or null) return locations.Seeds;
        if (Directory.Exists(current.Corpus.Seeds)) return current.Corpus.Seeds;
        Console.Error.WriteLine(OneLine.Of($"{current.Corpus.Seeds}, which the snapshot was seeded from, is gone; serving the snapshot as it is."));
        return null;
    }

    /// <summary>Builds EF Core's model before the first reader has to wait for it.</summary>
    private static void WarmUp(WebApplication app)
    {
        try
        {
            using var db = app.Services.GetRequiredService<CurrentSnapshot>().Get().CreateContext();
            _ = db.Quotes.Select(quote => quote.Id).FirstOrDefault();
        }
        catch (SqliteException)
        {
            // The first reader meets the same and is told.
        }
    }

    private static void Announce(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var corpus = app.Services.GetRequiredService<CurrentSnapshot>().Get().Corpus;
        foreach (var address in addresses)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Serving {corpus.Articles:N0} articles and {corpus.Quotes:N0} quotes on {address} - Swagger UI: {address.TrimEnd('/')}/swagger"));
    }
}
