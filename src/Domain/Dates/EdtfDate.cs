namespace OnRecord.Domain.Dates;

/// <summary>A date in EDTF level 1.</summary>
public sealed record EdtfDate
{
    private EdtfDate(string edtf, DateOnly? earliest, DateOnly? latest) => (Edtf, Earliest, Latest) = (edtf, earliest, latest);

    /// <summary>The expression as written: <c>2022-08-31</c>, <c>2022-06</c>, <c>2022-09-09~</c>, <c>2019/..</c>.</summary>
    public string Edtf { get; }

    /// <summary>The first day it may mean; null where it is open at the start.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean; null where it is open at the end.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">It is not EDTF level 1.</exception>
    public static EdtfDate Parse(string edtf) =>
        TryParse(edtf, out var date) ? date : throw new FormatException($"'{edtf}' is not an EDTF level 1 date.");

    /// <summary>Reads an expression; false where it is not EDTF level 1.</summary>
    public static bool TryParse(string? edtf, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date)
    {
        date = DateOnly.TryParseExact(edtf, "yyyy-MM-dd", out var day) ? new EdtfDate(edtf!, day, day) : null;
        return date is not null;
    }

    /// <summary>A single day.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day, day);

    /// <inheritdoc/>
    public override string ToString() => Edtf;
}
