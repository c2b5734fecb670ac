using System.Collections.Immutable;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Seeding.Files;

/// <summary>Reads <c>sources.json</c>.</summary>
internal static class SourcesReader
{
    /// <summary>Adds what the file tells, unless there is an error in it.</summary>
    public static SeedFiles Read(SeedJson json, ImmutableHashSet<string> articleFiles, SeedFiles files)
    {
        var outlets = json.Root["outlets"].Items().ToList();
        var agencies = json.Root["agencies"].Items().ToList();
        var outletIds = json.Ids(outlets, "outlets");
        var agencyIds = json.Ids(agencies, "agencies");
        var articles = json.Root["articles"].Items().Select(record => Article(json, record, outletIds, agencyIds)).ToList();
        CheckFiles(json, articleFiles);
        json.Ids(json.Root["articles"].Items(), "articles");
        return json.HasErrors ? files : files with
        {
            Outlets = [.. outlets.Select(outlet => new Outlet(outlet["id"].Text!, outlet["name"].Text!, outlet["domain"].Text))],
            Agencies = [.. agencies.Select(agency => new Agency(agency["id"].Text!, agency["name"].Text!))],
            Articles = articles.ToImmutableDictionary(article => article.File, StringComparer.Ordinal),
        };
    }

    private static ArticleSource Article(SeedJson json, JsonPlace record, HashSet<string> outlets, HashSet<string> agencies) => new()
    {
        File = record["file"].Text ?? "",
        Id = record["id"].Text,
        CollectedAs = record["collectedAs"].Text,
        OutletId = json.Reference(record["outlet"], outlets, "an outlet of this file"),
        AgencyId = json.Reference(record["agency"], agencies, "an agency of this file"),
        Url = record["url"].Text,
        Published = Published(json, record["published"]),
        CopyOf = CopyOf(json, record["copyOf"], [.. outlets, .. agencies]),
        Notes = [.. record["notes"].Texts()],
    };

    private static Publication? Published(SeedJson json, JsonPlace record)
    {
        var date = json.Date(record["edtf"]);
        return date is not null && Enum.TryParse<PublicationBasis>(record["basis"].Text, ignoreCase: true, out var basis)
            ? new Publication(date, basis, record["evidence"].Text)
            : null;
    }

    private static Original? CopyOf(SeedJson json, JsonPlace record, HashSet<string> publishers) => record.Exists
        ? new Original(
            json.Reference(record["publisher"], publishers, "an outlet or agency of this file"),
            record["url"].Text,
            json.Date(record["date"]),
            record["evidence"].Text)
        : null;

    private static void CheckFiles(SeedJson json, ImmutableHashSet<string> articleFiles)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in json.Root["articles"].Items().Select(record => record["file"]))
        {
            if (file.Text is not { } name)
            {
                continue;
            }

            if (!seen.TryAdd(name, file.Pointer))
            {
                json.Add(file, $"one record a file (the first is {seen[name]})");
            }
            else if (!articleFiles.Contains(name))
            {
                json.Add(file, "the name of a file in the articles folder", SeedProblemSeverity.Warning);
            }
        }
    }
}
