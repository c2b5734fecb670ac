using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace OnRecord.Domain.Dates;

/// <summary>A date in EDTF level 1: a day, month, season, year, decade or century, or an interval of two of them.</summary>
/// <remarks>
/// Extended Date/Time Format (Library of Congress, ISO 8601-2:2019), level 1, for the years 1 to 9999. A time of day is
/// read and dropped. “Approximate” (~) and “uncertain” (?) qualify the expression and leave <see cref="Earliest"/> and
/// <see cref="Latest"/> as they are: by how much a writer may be off is not known. Ordered by the first day, an open start
/// first; then by the last day, an open end last. Two dates are equal when they are written alike.
/// </remarks>
[JsonConverter(typeof(EdtfDateJsonConverter))]
public sealed record EdtfDate : IComparable<EdtfDate>
{
    internal EdtfDate(string edtf, DateOnly? earliest, DateOnly? latest) => (Edtf, Earliest, Latest) = (edtf, earliest, latest);

    /// <summary>The expression as written: <c>2022-08-31</c>, <c>2022-06</c>, <c>2022-09-09~</c>, <c>2019/..</c>.</summary>
    public string Edtf { get; }

    /// <summary>The first day it may mean; null where it is open or unknown at the start.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean; null where it is open or unknown at the end.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Whether any part of it is marked approximate (~ or %).</summary>
    public bool IsApproximate => Edtf.AsSpan().ContainsAny('~', '%');

    /// <summary>Whether any part of it is marked uncertain (? or %).</summary>
    public bool IsUncertain => Edtf.AsSpan().ContainsAny('?', '%');

    /// <summary>Whether it is written as an interval, with a slash.</summary>
    public bool IsInterval => Edtf.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether it means one single day.</summary>
    public bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>Days it may mean; null where it is open.</summary>
    public int? Days => Latest?.DayNumber - Earliest?.DayNumber + 1;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">It is not EDTF level 1; the message says what is wrong.</exception>
    public static EdtfDate Parse(string edtf) => TryParse(edtf, out var date, out var problem)
        ? date
        : throw new FormatException($"'{edtf}' is not an EDTF level 1 date: {problem}");

    /// <summary>Reads an expression; false where it is not EDTF level 1.</summary>
    public static bool TryParse(string? edtf, [NotNullWhen(true)] out EdtfDate? date) => TryParse(edtf, out date, out _);

    /// <summary>Reads an expression; false where it is not EDTF level 1, and then says in a sentence what is wrong with it.</summary>
    public static bool TryParse(string? edtf, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? problem)
    {
        date = EdtfReader.Read(edtf, out problem);
        return date is not null;
    }

    /// <summary>A single day.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>A month of a year.</summary>
    /// <exception cref="FormatException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public static EdtfDate Month(int year, int month) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    /// <summary>A year.</summary>
    /// <exception cref="FormatException">The year is not 1 to 9999.</exception>
    public static EdtfDate Year(int year) => Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>A season of a year; winter begins in the year it is named after.</summary>
    /// <exception cref="FormatException">The year is not 1 to 9999.</exception>
    public static EdtfDate OfSeason(int year, Season season) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{(int)season:00}"));

    /// <summary>The ten years that begin with the tens of <paramref name="year"/>: 2019 gives <c>201X</c>.</summary>
    /// <exception cref="FormatException">The year is not 1 to 9999.</exception>
    public static EdtfDate Decade(int year) => Parse((year / 10).ToString("000", CultureInfo.InvariantCulture) + "X");

    /// <summary>From one date to another; null is an open side.</summary>
    /// <exception cref="FormatException">Both sides are null, one is itself an interval, or the end lies before the start.</exception>
    public static EdtfDate Interval(EdtfDate? start, EdtfDate? end) => Parse($"{start?.Edtf ?? ".."}/{end?.Edtf ?? ".."}");

    /// <summary>From one day to another; a single day where they are the same.</summary>
    /// <exception cref="FormatException">The end lies before the start.</exception>
    public static EdtfDate Interval(DateOnly start, DateOnly end) => start == end ? Of(start) : Interval(Of(start), Of(end));

    /// <summary>The same date marked approximate, each side of an interval; an uncertain one becomes uncertain and approximate (%).</summary>
    public EdtfDate Approximately()
    {
        var sides = Edtf.Split('/').Select(side => side switch
        {
            "" or ".." => side,
            [.., '~' or '%'] => side,
            [.. var date, '?'] => date + "%",
            _ => side + "~",
        });
        return new EdtfDate(string.Join('/', sides), Earliest, Latest);
    }

    /// <summary>Whether some day can be meant by both.</summary>
    public bool Overlaps(EdtfDate other) =>
        !(Latest < other.Earliest || other.Latest < Earliest);

    /// <summary>Whether every day that <paramref name="other"/> may mean is one that this may mean.</summary>
    public bool Contains(EdtfDate other) =>
        (Earliest is null || Earliest <= other.Earliest) && (Latest is null || other.Latest <= Latest);

    /// <summary>Whether it may mean <paramref name="day"/>.</summary>
    public bool Contains(DateOnly day) => !(day < Earliest || Latest < day);

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        var first = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        if (first != 0) return first;
        var last = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return last != 0 ? last : string.CompareOrdinal(Edtf, other.Edtf);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>; null sorts first.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate?>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>; null sorts first.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate?>.Default.Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>; null sorts first.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => !(left > right);

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>; null sorts first.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => !(left < right);

    /// <inheritdoc/>
    public override string ToString() => Edtf;
}
