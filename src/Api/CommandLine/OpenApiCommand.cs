using System.Text;
using OnRecord.Api.Data;
using OnRecord.Api.Http;
using OnRecord.Api.Http.Contract;
using OnRecord.Api.Seeding;

namespace OnRecord.Api.CommandLine;

/// <summary><c>openapi</c>: writes the OpenAPI document over the seeds, in the form that is kept beside the code.</summary>
internal static class OpenApiCommand
{
    /// <summary>Writes the document to the standard output, and nothing else there.</summary>
    /// <param name="settings">The host's configuration, <c>--Name:Key=value</c>.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<int> Run(string[] settings, CancellationToken cancel)
    {
        if (CorpusLocations.Of(settings).Seeds is not { } seeds)
        {
            Console.Error.WriteLine("There is no folder seeds/articles here or above.");
            return ExitCode.Failed;
        }
        // A snapshot of its own: the usual one may have a history, which the examples of changes would tell of.
        var folder = Directory.CreateTempSubdirectory("on-record-openapi-");
        try
        {
            var outcome = new SeedingJob(new SeedingOptions(seeds, folder.FullName), new PlainProgress(Console.Error)).Run(cancel);
            foreach (var error in outcome.Errors)
                Console.Error.WriteLine(OneLine.Of(error));
            if (outcome.Corpus is not { } corpus)
                return ExitCode.Failed;
            var served = await Serve(folder.FullName, settings, cancel);
            await using var output = Console.OpenStandardOutput();
            var kept = CommittedContract.Of(served, corpus.SnapshotId, corpus.EngineVersion, corpus.BuiltAt);
            await output.WriteAsync(Encoding.UTF8.GetBytes(kept), cancel);
            return ExitCode.Done;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The document of a server over a folder of snapshots. Its operations are known once it has started.</summary>
    private static async Task<string> Serve(string snapshots, string[] settings, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddCorpus(new SnapshotFolder(snapshots));
        builder.AddApi();
        await using var app = builder.Build();
        app.UseApi();
        await app.StartAsync(cancel);
        return Encoding.UTF8.GetString(await app.Services.GetRequiredService<ServedContract>().Document());
    }
}
