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
            json.Add(place, $"the id of {kind}{Nearest(id, known)}");
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

    // Most wrong ids are right ones with a slip in them.
    private static string Nearest(string id, IReadOnlySet<string> known)
    {
        var near = known.Select(candidate => (candidate, Distance: Distance(id, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, id.Length / 4))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        return near is null ? "" : $" (did you mean “{near}”?)";
    }

    // Levenshtein's, one row at a time.
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > left.Length)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
