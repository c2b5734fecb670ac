using System.Text.Json;
using System.Text.RegularExpressions;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>Writes dates of the corpus, which are EDTF, where schema.org wants an ISO 8601 date.</summary>
/// <remarks>
/// A day, a month or a year is both, so it is written as it stands: <c>2022-08-31</c>, <c>2022-08</c>. What ISO 8601-1 cannot say
/// (about, perhaps, some day between) is never rounded to something that it can: a work has it as EDTF under <c>temporal</c>, which
/// schema.org keeps for dates that fit nowhere else, and an event goes without a date.
/// </remarks>
internal static partial class LinkedDate
{
    /// <summary>Writes the date of a work, from a member as <see cref="Responses.DateResponse"/> is served.</summary>
    public static void Write(Utf8JsonWriter writer, string property, JsonElement item, string member)
    {
        if (item.Member(member)?.Text("edtf") is { } edtf)
            writer.WriteString(IsCalendarDate(edtf) ? property : "temporal", edtf);
    }

    /// <summary>Writes from when to when, from one member; an end that ISO 8601-1 cannot say is left out.</summary>
    public static void WriteSpan(Utf8JsonWriter writer, JsonElement item, string member)
    {
        if (item.Member(member)?.Text("edtf") is not { } edtf)
            return;
        var sides = edtf.Split('/');
        Bound(writer, "startDate", sides[0]);
        if (sides.Length > 1)
            Bound(writer, "endDate", sides[1]);
    }

    /// <summary>Writes a date where ISO 8601-1 can say it.</summary>
    public static void Bound(Utf8JsonWriter writer, string property, string? edtf)
    {
        if (edtf is not null && IsCalendarDate(edtf))
            writer.WriteString(property, edtf);
    }

    /// <summary>Whether an EDTF expression is a year, a month or a day of ISO 8601-1; a season, <c>2022-21</c>, is none.</summary>
    public static bool IsCalendarDate(string edtf) => CalendarDate().IsMatch(edtf);

    [GeneratedRegex(@"^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\z")]
    private static partial Regex CalendarDate();
}
