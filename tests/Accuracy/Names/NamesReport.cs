using System.Collections.Immutable;
using OnRecord.Accuracy.Gum;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Measures names on the development parts of wikigold and GUM.</summary>
public static class NamesReport
{
    private const string How = "Span and kind exact, title, determiner and possessive ending left out. wikigold: every fifth of its documents. GUM: "
        + "names taken from its noun phrases by rule, so that a few are doubtful. “Mentions” are those of the whole engine that are names, knowing nobody beforehand, and its places.";

    /// <summary>The table; null where a folder is not there.</summary>
    public static ScoreTable? Measure(string dataFolder)
    {
        if (!File.Exists(Path.Combine(dataFolder, "wikigold", "wikigold.conll.txt")) || !Directory.Exists(Path.Combine(dataFolder, "gum", "dev"))) return null;
        var finder = new EntityFinder(EntityModel.Default);
        var model = Scores(dataFolder, document => NamesScorer.Found(finder.Annotate(document)));
        var mentions = Scores(dataFolder, document => EngineNames.Found(finder.Annotate(document))).Where(score => IsActorOrPlace(score.Id));
        return new ScoreTable("names", "Names (wikigold, GUM)", How,
            [.. model, .. mentions.Select(score => score with { Id = $"mentions-{score.Id}", Name = $"mentions, {score.Name}" })]);
    }

    // The engine keeps no other names, and no adjectives.
    private static bool IsActorOrPlace(string id) => id.EndsWith("-person", StringComparison.Ordinal) || id.EndsWith("-organization", StringComparison.Ordinal) || id.EndsWith("-place", StringComparison.Ordinal);

    /// <summary>The lines for names found in one way.</summary>
    public static ImmutableArray<Score> Scores(string dataFolder, Func<AnnotatedDocument, IEnumerable<GoldName>> find)
    {
        var (wikigold, gum) = (new NamesScorer(), new NamesScorer());
        foreach (var (text, _) in WikigoldReader.Read(dataFolder).Where(one => one.IsDevelopment)) wikigold.Add(text.Names, find(text.Annotate()));
        foreach (var text in GumReader.ReadPart(dataFolder, "dev").Select(GumNames.Read)) gum.Add(text.Names, find(text.Annotate()));
        return [.. wikigold.Scores("wikigold", "wikigold", titles: false), .. gum.Scores("gum", "GUM", titles: true)];
    }
}
