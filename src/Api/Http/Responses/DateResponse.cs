using OnRecord.Domain.Dates;

namespace OnRecord.Api.Http.Responses;

/// <summary>A date as exact as it is known.</summary>
/// <param name="Edtf">The date in EDTF level 1 (ISO 8601-2): `2022-08-31`, `2022-06`, `2022-09-09~` (about), `2019/..` (since).</param>
/// <param name="Earliest">The first day that it may mean; null where it is open at the start.</param>
/// <param name="Latest">The last day that it may mean; null where it is open at the end.</param>
public sealed record DateResponse(string Edtf, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>A date of the domain; null where there is none.</summary>
    internal static DateResponse? Of(EdtfDate? date) => date is null ? null : new(date.Edtf, date.Earliest, date.Latest);
}
