using System.Globalization;
using System.Text.Json;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Seeding.Files;

namespace OnRecord.Api.Reconciliation;

/// <summary>Reads a batch of queries (Reconciliation Service API 0.2, section 4.1).</summary>
internal static class BatchReader
{
    /// <summary>Most queries in a batch.</summary>
    public const int MostQueries = 50;

    private const int DefaultLimit = 10;
    private const int MostCandidates = 100;
    private const int MostValues = 20;

    /// <summary>The queries in their order; what cannot be one is noted in <paramref name="json"/>.</summary>
    public static List<ActorQuery> Read(SentJson json) =>
        [.. json.Root.Names().Take(MostQueries).Select(key => Query(json, key, json.Root[key]))];

    private static ActorQuery Query(SentJson json, string key, JsonPlace place)
    {
        if (place.Element?.ValueKind != JsonValueKind.Object)
            json.Wrong(place, $"{place.Shown} is no query.", "an object with 'query' or 'properties'");
        json.OnlyKnows(place, "query", "type", "limit", "properties", "type_strict");
        var text = Text(json, place["query"]);
        var constraints = Given(place["properties"]) ? Constraints(json, place["properties"]) : [];
        if (text is null && constraints.Count == 0 && !Given(place["query"]) && place.Element?.ValueKind == JsonValueKind.Object)
            json.Wrong(place, "The query asks for nothing.", "'query', 'properties' or both");
        var strict = Text(json, place["type_strict"]);
        if (strict is not (null or "any" or "all" or "should"))
            json.Wrong(place["type_strict"], $"{Shown.Value(strict)} is no strictness.", "one of: any, all, should");
        return new(key, text, Types(json, place["type"]), strict is "any" or "all", Limit(json, place["limit"]), constraints);
    }

    private static string? Text(SentJson json, JsonPlace place)
    {
        if (Given(place) && place.Text is null)
            json.Wrong(place, $"{place.Shown} is no text.", "a string");
        return place.Text;
    }

    private static int Limit(SentJson json, JsonPlace place)
    {
        if (!Given(place)) return DefaultLimit;
        if (place.Number is > 0 and var limit) return Math.Min(limit, MostCandidates);
        json.Wrong(place, $"{place.Shown} is no limit.", "a positive whole number");
        return DefaultLimit;
    }

    private static List<EntityType> Types(SentJson json, JsonPlace place)
    {
        var types = new List<EntityType>();
        foreach (var one in Many(place))
        {
            if ((one.Text ?? one["id"].Text) is not { } id)
                json.Wrong(one, $"{one.Shown} is no type.", "the id of a type, as a string");
            else if (EntityType.Find(id) is { } type)
                types.Add(type);
            else
                json.Wrong(one, $"There is no type {Shown.Value(id)}.", EntityType.Expected(id));
        }
        return types;
    }

    private static List<Constraint> Constraints(SentJson json, JsonPlace place)
    {
        var constraints = new List<Constraint>();
        if (place.Element?.ValueKind != JsonValueKind.Array)
            json.Wrong(place, $"{place.Shown} is no list of properties.", "an array of objects with 'pid' and 'v'");
        foreach (var one in place.Items().Take(MostValues))
        {
            json.OnlyKnows(one, "pid", "v");
            if (one["pid"].Text is not { } id)
                json.Wrong(one["pid"], "The property has no id.", "'pid', the id of a property");
            else if (EntityProperty.Find(id) is not { IsConstraint: true } property)
                json.Wrong(
                    one["pid"], $"Candidates cannot be held to a property {Shown.Value(id)}.",
                    EntityProperty.Expected(id, constraint: true));
            else if (!one["v"].Exists)
                json.Wrong(one["v"], "The property has no value.", "'v', a value or an array of values");
            else
                constraints.Add(new(property, [.. Many(one["v"]).Take(MostValues).Select(Value).OfType<string>()]));
        }
        return constraints;
    }

    /// <summary>A text, number or truth value as a text; the id of an entity that was reconciled before; null for an empty cell.</summary>
    private static string? Value(JsonPlace place) => place.Element?.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(place.Text) ? null : place.Text,
        JsonValueKind.Number => place.Element.Value.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => place["id"].Text ?? place["name"].Text,
        _ => null,
    };

    private static IEnumerable<JsonPlace> Many(JsonPlace place) =>
        place.Element?.ValueKind == JsonValueKind.Array ? place.Items() : Given(place) ? [place] : [];

    private static bool Given(JsonPlace place) => place.Element is { ValueKind: not JsonValueKind.Null };
}
