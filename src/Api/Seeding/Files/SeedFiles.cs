using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;

namespace OnRecord.Api.Seeding.Files;

/// <summary>What the JSON files of a seeds folder tell, and every mistake in them.</summary>
/// <remarks>Each of the three files may be missing, which is as if it were empty. A file with an error contributes nothing but its problems.</remarks>
public sealed record SeedFiles
{
    /// <summary>Name of the file about outlets, agencies and articles.</summary>
    public const string SourcesFile = "sources.json";

    /// <summary>Name of the file about actors and places.</summary>
    public const string ActorsFile = "actors.json";

    /// <summary>Name of the file of a reader's corrections.</summary>
    public const string ReviewsFile = "reviews.json";

    /// <summary>Who publishes.</summary>
    public ImmutableArray<Outlet> Outlets { get; init; } = [];

    /// <summary>Whose copy is printed.</summary>
    public ImmutableArray<Agency> Agencies { get; init; } = [];

    /// <summary>What is known of articles, by the name of their file.</summary>
    public ImmutableDictionary<string, ArticleSource> Articles { get; init; } = ImmutableDictionary<string, ArticleSource>.Empty;

    /// <summary>Actors and places known beforehand.</summary>
    public ActorAuthority Authority { get; init; } = ActorAuthority.Empty;

    /// <summary>The corrections to apply after the engine.</summary>
    public ImmutableArray<Review> Reviews { get; init; } = [];

    /// <summary>Every mistake in the files, file by file.</summary>
    public ImmutableArray<SeedProblem> Problems { get; init; } = [];

    /// <summary>Whether a file could not be used.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == SeedProblemSeverity.Error);

    /// <summary>Reads the three files of a folder.</summary>
    /// <param name="folder">The seeds folder.</param>
    /// <param name="articleFiles">Names of the files in its articles folder; a record of another file is a warning.</param>
    public static SeedFiles Read(string folder, IEnumerable<string> articleFiles)
    {
        var sources = SeedJson.Read(folder, SourcesFile);
        var actors = SeedJson.Read(folder, ActorsFile);
        var reviews = SeedJson.Read(folder, ReviewsFile);

        var files = new SeedFiles();
        files = SourcesReader.Read(sources, [.. articleFiles], files);
        files = ActorsReader.Read(actors, files);
        files = ReviewsReader.Read(reviews, files);
        return files with { Problems = [.. sources.Problems, .. actors.Problems, .. reviews.Problems] };
    }
}
