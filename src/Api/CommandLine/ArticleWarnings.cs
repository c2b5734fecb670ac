using System.Globalization;
using OnRecord.Api.Data;

namespace OnRecord.Api.CommandLine;

/// <summary>What the engine warns of in single articles, summed up for whoever seeds: one line a warning, with the first files it is said of.</summary>
internal static class ArticleWarnings
{
    private const int FilesShown = 5;

    /// <summary>The lines, the commonest warning first.</summary>
    public static IEnumerable<string> Lines(CorpusContext db) => db.Articles
        .Select(article => new { article.File, article.Warnings })
        .AsEnumerable()
        .SelectMany(article => article.Warnings, (article, warning) => (article.File, Warning: warning))
        .GroupBy(said => said.Warning, said => said.File, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => OneLine.Of($"warning: {Files([.. group.Order(StringComparer.Ordinal)])}: {group.Key}"));

    private static string Files(string[] files) => string.Join(", ", files.Take(FilesShown))
        + (files.Length > FilesShown ? string.Create(CultureInfo.InvariantCulture, $" and {files.Length - FilesShown:N0} more") : "");
}
