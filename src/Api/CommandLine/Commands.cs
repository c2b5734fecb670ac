using System.CommandLine;

namespace OnRecord.Api.CommandLine;

/// <summary>The command line: which commands there are, and what they take.</summary>
internal static class Commands
{
    private const string Description = """
        On Record: raw news articles in, a corpus of who said what, when and where out, served over HTTP.
        Without a command, builds the snapshot from seeds/ if something has changed there, and serves it on
        http://localhost:5080 (--urls, or ASPNETCORE_URLS, for another address). Configuration is given as --Name:Key=value or
        by environment: Corpus:Seeds (ONRECORD_SEEDS), the folder with the articles; Corpus:Snapshots (ONRECORD_SNAPSHOTS),
        the folder with the database.

        Exit codes:
          0   done
          1   failed; nothing was changed
          2   done, but documents or reviews were rejected
          3   another seeding is running; nothing was changed
          64  the command line makes no sense
        """;

    private static readonly string[] HostSettings = ["environment", "contentRoot", "applicationName", "AllowedHosts"];

    /// <summary>Runs the program.</summary>
    public static async Task<int> Run(string[] args)
    {
        var settings = args.Where(IsSetting).ToArray();
        var root = new RootCommand(Description);
        var urls = new Option<string>("--urls") { Description = "Addresses to serve on, separated by semicolons." };
        root.Add(urls);
        root.SetAction((result, cancel) => ServeCommand.Run(result.GetValue(urls) is { } given ? [.. settings, $"--urls={given}"] : settings, cancel));
        root.Add(Seed(settings));
        root.Add(Parse(settings));
        root.Add(Verify(settings));
        root.Add(Health(settings));
        root.Add(OpenApi(settings));

        var result = root.Parse([.. args.Where(argument => !IsSetting(argument))], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (var mistake in result.Errors.Select(error => error.Message).Distinct()) Console.Error.WriteLine(OneLine.Of(mistake));
            Console.Error.WriteLine("--help shows what there is.");
            return ExitCode.Usage;
        }
        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped; nothing was changed.");
            return ExitCode.Failed;
        }
        catch (Exception error)
        {
            // Whatever was not foreseen: one line, as for what was.
            Console.Error.WriteLine(OneLine.Of($"{error.GetType().Name}: {error.Message}"));
            return ExitCode.Failed;
        }
    }

    private static Command Seed(string[] settings)
    {
        var from = new Option<string>("--from") { Description = "Folder of articles (.txt, .md, .html), or one with a folder articles and sources.json, actors.json, reviews.json.", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Build anew though nothing has changed, and analyse every document again." };
        var command = new Command("seed", "Build the snapshot from a folder of articles, swap it in, and end. A running server takes it over.") { from, force };
        command.SetAction((result, cancel) => Task.FromResult(SeedCommand.Run(CorpusLocations.Of(settings), result.GetValue(from), result.GetValue(force), cancel)));
        return command;
    }

    private static Command Parse(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "The document: .txt, .md or .html." };
        var command = new Command("parse", "Print the analysis of one document as JSON, in the shape that POST /v1/analyses answers. Nothing is stored.") { file };
        command.SetAction(result => ParseCommand.Run(CorpusLocations.Of(settings), result.GetRequiredValue(file)));
        return command;
    }

    private static Command Verify(string[] settings)
    {
        var command = new Command("verify", "Check every promise about the snapshot: spans slice to their text, references resolve, dates parse, nothing is orphaned.");
        command.SetAction(_ => VerifyCommand.Run(CorpusLocations.Of(settings)));
        return command;
    }

    private static Command Health(string[] settings)
    {
        var url = new Option<string>("--url")
        {
            Description = "The server's address; otherwise the one that the configuration has it listen on.",
            HelpName = "URL",
        };
        var command = new Command(
            "health", "Ask a running server whether it can answer; for containers that have nothing else to ask with.") { url };
        command.SetAction((result, cancel) => HealthCommand.Run(result.GetValue(url), settings, cancel));
        return command;
    }

    private static Command OpenApi(string[] settings)
    {
        var command = new Command(
            "openapi", "Print the OpenAPI document of the articles in the seeds folder, as openapi.json keeps it. The snapshot stays as it is.");
        command.SetAction((_, cancel) => OpenApiCommand.Run(settings, cancel));
        return command;
    }

    /// <summary>Configuration, <c>--Section:Key=value</c>; those without a section are the framework's own names.</summary>
    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 2 and var end
        && (argument.AsSpan(2, end - 2).Contains(':') || HostSettings.Contains(argument[2..end]));
}
