using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Seeding.Files;

/// <summary>Checks that a schema cannot make, shared by the readers of the seed files.</summary>
internal static class SeedChecks
{
    /// <summary>The ids of records, each noted as a mistake where an earlier record has it.</summary>
    public static HashSet<string> Ids(this SeedJson json, IEnumerable<JsonPlace> records, string among)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var id = record["id"];
            if (id.Text is { } text && !places.TryAdd(text, id.Pointer))
            {
                json.Add(id, $"an id unique among {among} (the first to have it is {places[text]})");
            }
        }

        return [.. places.Keys];
    }

    /// <summary>The id at a place, noted as a mistake where no record has it; null where nothing stands there.</summary>
    public static string? Reference(this SeedJson json, JsonPlace place, IReadOnlySet<string> known, string kind)
    {
        if (place.Text is { } id && !known.Contains(id))
        {
            // Most wrong ids are right ones with a slip in them.
            var meant = NearestName.Of(id, known) is { } near ? $" (did you mean “{near}”?)" : "";
            json.Add(place, $"the id of {kind}{meant}");
        }

        return place.Text;
    }

    /// <summary>The date at a place, noted as a mistake where it is not EDTF; null where nothing stands there.</summary>
    public static EdtfDate? Date(this SeedJson json, JsonPlace place)
    {
        if (place.Text is not { } edtf)
        {
            return null;
        }

        if (!EdtfDate.TryParse(edtf, out var date, out var problem))
        {
            json.Add(place, $"a date in EDTF level 1 ({problem.TrimEnd('.')})");
        }

        return date;
    }
}
