using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Seeding.Files;

/// <summary>Reads <c>actors.json</c>.</summary>
internal static class ActorsReader
{
    /// <summary>Adds what the file tells, unless there is an error in it.</summary>
    public static SeedFiles Read(SeedJson json, SeedFiles files)
    {
        var actors = json.Root["actors"].Items().ToList();
        var places = json.Root["places"].Items().ToList();
        var ids = json.Ids(actors.Concat(places), "actors and places");
        FormerIds(json, actors, ids);
        var known = new KnownActors(
            [.. actors.Select(actor => actor["id"].Text).OfType<string>()],
            [.. actors.Where(actor => actor["kind"].Text == "country").Select(actor => actor["id"].Text).OfType<string>()]);
        var read = actors.Select(record => Actor(json, record, known)).ToList();
        var readPlaces = places.Select(record => Place(json, record, known)).ToList();
        return json.HasErrors ? files : files with { Authority = new ActorAuthority(read, readPlaces) };
    }

    /// <summary>A former id leads to one actor, in one step: it is nobody's id now, and nobody else's former one.</summary>
    private static void FormerIds(SeedJson json, IEnumerable<JsonPlace> actors, HashSet<string> ids)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var former in actors.SelectMany(actor => actor["formerIds"].Items()).Where(former => former.Text is not null))
        {
            if (ids.Contains(former.Text!))
            {
                json.Add(former, "an id that is no longer in use");
            }
            else if (!places.TryAdd(former.Text!, former.Pointer))
            {
                json.Add(former, $"an id that one actor had (the first to name it is {places[former.Text!]})");
            }
        }
    }

    private static Actor Actor(SeedJson json, JsonPlace record, KnownActors known)
    {
        var partOf = record["partOf"];
        if (partOf.Text is { } whole && whole == record["id"].Text)
        {
            json.Add(partOf, "the id of another actor");
        }

        return new Actor
        {
            Id = record["id"].Text ?? "",
            FormerIds = [.. record["formerIds"].Texts()],
            Name = record["name"].Text ?? "",
            Kind = Enum.TryParse<ActorKind>(record["kind"].Text, ignoreCase: true, out var kind) ? kind : default,
            Origin = ActorOrigin.Authority,
            Aliases = Aliases(json, record),
            Descriptions = [.. record["descriptions"].Texts()],
            Description = record["description"].Text,
            Wikidata = record["wikidata"].Text,
            Gender = Enum.TryParse<Gender>(record["gender"].Text, ignoreCase: true, out var gender) ? gender : Gender.Unknown,
            Offices = [.. record["offices"].Items().Select(office => Office(json, office, known)).OrderBy(office => office.From)],
            PartOf = json.Reference(partOf, known.All, "an actor of this file"),
            Country = json.Reference(record["country"], known.Countries, "an actor of this file whose kind is country"),
        };
    }

    private static ImmutableArray<string> Aliases(SeedJson json, JsonPlace record)
    {
        foreach (var alias in record["aliases"].Items().Where(alias => alias.Text is { } name && name == record["name"].Text))
        {
            json.Add(alias, "another name than the usual one, which need not be repeated", SeedProblemSeverity.Warning);
        }

        return [.. record["aliases"].Texts().Where(alias => alias != record["name"].Text)];
    }

    private static Office Office(SeedJson json, JsonPlace record, KnownActors known)
    {
        var from = json.Date(record["from"]);
        var to = json.Date(record["to"]);
        if (from?.Earliest is { } first && to?.Latest is { } last && first > last)
        {
            json.Add(record["to"], $"a day not before the start of the office, {from.Edtf}");
        }

        return new Office(
            record["title"].Text ?? "",
            json.Reference(record["organization"], known.All, "an actor of this file"),
            from,
            to,
            record["unique"].IsTrue);
    }

    private static Place Place(SeedJson json, JsonPlace record, KnownActors known) => new(
        record["id"].Text ?? "",
        record["name"].Text ?? "",
        Aliases(json, record),
        json.Reference(record["country"], known.Countries, "an actor of this file whose kind is country"),
        record["wikidata"].Text);

    /// <summary>The ids that references may point to.</summary>
    private sealed record KnownActors(ImmutableHashSet<string> All, ImmutableHashSet<string> Countries);
}
