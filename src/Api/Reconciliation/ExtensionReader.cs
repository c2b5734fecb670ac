using System.Globalization;
using System.Text.Json;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Seeding.Files;

namespace OnRecord.Api.Reconciliation;

/// <summary>Reads what is to be fetched (Reconciliation Service API 0.2, section 7.3).</summary>
internal static class ExtensionReader
{
    /// <summary>Most actors in one query.</summary>
    public const int MostIds = 500;

    private const int MostProperties = 50;

    /// <summary>The query; what is wrong with it is noted in <paramref name="json"/>.</summary>
    public static ExtensionQuery Read(SentJson json)
    {
        json.OnlyKnows(json.Root, "ids", "properties");
        var columns = List(json, json.Root["properties"], MostProperties).Select(place => Column(json, place)).ToList();
        return new(
            [.. List(json, json.Root["ids"], MostIds).Select(place => Id(json, place)).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. columns.OfType<(EntityProperty Property, int)>().DistinctBy(column => column.Property)]);
    }

    private static List<JsonPlace> List(SentJson json, JsonPlace place, int most)
    {
        var items = place.Items().Take(most + 1).ToList();
        if (place.Element?.ValueKind != JsonValueKind.Array)
            json.Wrong(place, place.Exists ? $"{place.Shown} is no array." : "It is missing.", "an array");
        else if (items.Count > most)
            json.Wrong(place, $"There are more than {most}.", $"at most {most}");
        return items;
    }

    private static string? Id(SentJson json, JsonPlace place)
    {
        if (place.Text is null)
            json.Wrong(place, $"{place.Shown} is no id.", "the id of an actor, as a string");
        return place.Text;
    }

    private static (EntityProperty, int)? Column(SentJson json, JsonPlace place)
    {
        if ((place["id"].Text ?? place.Text) is not { } id)
            json.Wrong(place["id"], "The property has no id.", "'id', the id of a property");
        else if (EntityProperty.Find(id) is { } property)
            return (property, Limit(json, place["settings"]["limit"]));
        else
            json.Wrong(place["id"], $"There is no property {Shown.Value(id)}.", EntityProperty.Expected(id));
        return null;
    }

    /// <summary>Forms send numbers as texts, and an empty one for what was left empty.</summary>
    private static int Limit(SentJson json, JsonPlace place)
    {
        if (place.Element is null or { ValueKind: JsonValueKind.Null } || place.Text?.Trim() == "") return 0;
        if (place.Number is >= 0 and var limit) return limit;
        if (int.TryParse(place.Text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out limit)) return limit;
        json.Wrong(place, $"{place.Shown} is no limit.", "a whole number, 0 for all values");
        return 0;
    }
}
