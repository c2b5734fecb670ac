using System.Text.Json;
using OnRecord.Api.Analyses;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Seeding;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.CommandLine;

/// <summary><c>parse</c>: prints what the engine reads in one document, without reviews.</summary>
internal static class ParseCommand
{
    private static readonly JsonSerializerOptions Printed = new(ServedJson.Options) { WriteIndented = true };

    /// <summary>Analyses the file with the actors of the usual seeds folder, and what <c>sources.json</c> tells of it where it lies there.</summary>
    public static int Run(CorpusLocations locations, string file)
    {
        var document = new SeedDocument(Path.GetFileName(file), Path.GetFullPath(file));
        var files = locations.Seeds is { } seeds && Directory.Exists(seeds) ? SeedFiles.Read(seeds, [document.File]) : new SeedFiles();
        if (files.HasErrors)
        {
            foreach (var problem in files.Problems.Where(problem => problem.Severity == SeedProblemSeverity.Error))
                Console.Error.WriteLine(OneLine.Of(problem.ToString()));
            return ExitCode.Failed;
        }
        var known = document.Path == Path.Combine(locations.Seeds ?? "", "articles", document.File) ? files.Articles.GetValueOrDefault(document.File) : null;
        var id = known?.Id ?? ArticleIds.Assign([document.File], new Dictionary<string, string>())[document.File];
        var (read, reason) = File.Exists(document.Path) ? DocumentReader.Read(document, id, known, files.Outlets) : (null, "There is no such file.");
        if (read is null)
        {
            Console.Error.WriteLine(OneLine.Of($"{file}: {reason}"));
            return ExitCode.Failed;
        }
        var analysed = new Engine(files.Authority).Analyse(read.Source);
        var linked = new CorpusLinker(files.Authority).Link([analysed], files.Outlets, files.Agencies);
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, AnalysisEndpoints.Answer(analysed, linked, files.Authority), Printed);
        output.WriteByte((byte)'\n');
        return ExitCode.Done;
    }
}
