using System.Text.Json;
using OnRecord.Domain.Dates;
using Xunit;

namespace OnRecord.Domain.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022-08-31", "2022-08-31", "2022-08-31")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2022-21", "2022-03-01", "2022-05-31")]
    [InlineData("2022-22", "2022-06-01", "2022-08-31")]
    [InlineData("2022-23", "2022-09-01", "2022-11-30")]
    [InlineData("2022-24", "2022-12-01", "2023-02-28")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-06-XX", "2004-06-01", "2004-06-30")]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31")]
    [InlineData("201X-XX", "2010-01-01", "2019-12-31")]
    [InlineData("2022-09-09~", "2022-09-09", "2022-09-09")]
    [InlineData("2022-09?", "2022-09-01", "2022-09-30")]
    [InlineData("2022%", "2022-01-01", "2022-12-31")]
    [InlineData("2022-06/2022-08-15", "2022-06-01", "2022-08-15")]
    [InlineData("2022-06~/2023?", "2022-06-01", "2023-12-31")]
    [InlineData("2019/..", "2019-01-01", null)]
    [InlineData("2019/", "2019-01-01", null)]
    [InlineData("../2022-08-31", null, "2022-08-31")]
    [InlineData("/2022-08-31", null, "2022-08-31")]
    public void ReadsFirstAndLastDay(string edtf, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(edtf);

        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("2022-08-31T10:00:00Z")]
    [InlineData("2022-08-31T10:00:00+02:00")]
    [InlineData("2022-08-31T23:30:00-11:00")]
    [InlineData("2022-08-31T10:00:00.5Z")]
    [InlineData("2022-08-31T10:00:00")]
    [InlineData("2022-08-31T10:00Z")]
    [InlineData("2022-08-31T10:00:00+02")]
    public void TimesOfDayLeaveTheirDate(string edtf) => Assert.Equal("2022-08-31", EdtfDate.Parse(edtf).Edtf);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("next week", "YYYY")]
    [InlineData("22", "YYYY")]
    [InlineData("2022-8-31", "YYYY")]
    [InlineData("2022/8", "YYYY")]
    [InlineData("2022-13", "month")]
    [InlineData("2022-00", "month")]
    [InlineData("2022-20", "season")]
    [InlineData("2022-25", "season")]
    [InlineData("2022-02-29", "no day 29")]
    [InlineData("2022-06-00", "no day 0")]
    [InlineData("2022-21-01", "season has no days")]
    [InlineData("2022-21-XX", "season has no days")]
    [InlineData("2022-XX-05", "month is not known")]
    [InlineData("201X-05", "year is not known")]
    [InlineData("2X22", "four digits")]
    [InlineData("٢٠٢٢", "four digits")]
    [InlineData("0000", "0000")]
    [InlineData("-0044-03-15", "before 1")]
    [InlineData("Y170000002", "beyond 9999")]
    [InlineData("2022~?", "YYYY")]
    [InlineData("2022/2021", "ends before")]
    [InlineData("2022/2023/2024", "one slash")]
    [InlineData("../..", "at least one side")]
    [InlineData("/", "at least one side")]
    [InlineData("../", "at least one side")]
    [InlineData("T", "full date")]
    [InlineData("2022-08T10:00:00Z", "full date")]
    [InlineData("2022-08-31T25:00:00Z", "full date")]
    [InlineData("2022-08-31Tnoon", "full date")]
    public void SaysWhatIsWrong(string edtf, string part)
    {
        Assert.False(EdtfDate.TryParse(edtf, out _, out var problem));
        Assert.Contains(part, problem, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => EdtfDate.Parse(edtf));
    }

    [Fact]
    public void LongInputIsRefused() => Assert.False(EdtfDate.TryParse(new string('2', 1_000_000), out _));

    [Fact]
    public void NullIsNoDate() => Assert.False(EdtfDate.TryParse(null, out _));

    [Theory]
    [InlineData("2022", "2022~")]
    [InlineData("2022~", "2022~")]
    [InlineData("2022?", "2022%")]
    [InlineData("2022%", "2022%")]
    [InlineData("2019/2022-08", "2019~/2022-08~")]
    [InlineData("2019/..", "2019~/..")]
    [InlineData("2019/", "2019~/")]
    public void ApproximationMarksEverySide(string exact, string approximate)
    {
        var date = EdtfDate.Parse(exact).Approximately();

        Assert.Equal(approximate, date.Edtf);
        Assert.Equal(EdtfDate.Parse(approximate), date);
        Assert.True(date.IsApproximate);
    }

    [Theory]
    [InlineData("2022-08", "2022-08-31", true)]
    [InlineData("2022-08-31", "2022-09-01", false)]
    [InlineData("2019/..", "2022-08", true)]
    [InlineData("2019/..", "2018", false)]
    [InlineData("../2019", "2019/..", true)]
    [InlineData("../2018", "2019/..", false)]
    [InlineData("2022-24", "2023-01-15", true)]
    public void OverlapIsSharingADay(string left, string right, bool overlap)
    {
        Assert.Equal(overlap, EdtfDate.Parse(left).Overlaps(EdtfDate.Parse(right)));
        Assert.Equal(overlap, EdtfDate.Parse(right).Overlaps(EdtfDate.Parse(left)));
    }

    [Theory]
    [InlineData("2022", "2022-08-31", true)]
    [InlineData("2022-08-31", "2022", false)]
    [InlineData("2022", "2022~", true)]
    [InlineData("2019/..", "2022/..", true)]
    [InlineData("2019/2023", "2022/..", false)]
    [InlineData("../2023", "2022", true)]
    public void ContainmentIsHavingEveryDay(string outer, string inner, bool contains) =>
        Assert.Equal(contains, EdtfDate.Parse(outer).Contains(EdtfDate.Parse(inner)));

    [Fact]
    public void DatesSortByFirstDayThenByLast()
    {
        string[] sorted = ["../2020", "2018", "2018/..", "2022-05", "2022-05/2022-06", "2022-05-02", "2022-05-02~"];
        var dates = sorted.Reverse().Select(EdtfDate.Parse).Order();

        Assert.Equal(sorted, dates.Select(date => date.Edtf));
    }

    [Fact]
    public void PartsMakeDates()
    {
        Assert.Equal("2022-06", EdtfDate.Month(2022, 6).Edtf);
        Assert.Equal("0800", EdtfDate.Year(800).Edtf);
        Assert.Equal("2022-24", EdtfDate.OfSeason(2022, Season.Winter).Edtf);
        Assert.Equal("201X", EdtfDate.Decade(2019).Edtf);
        Assert.Equal("2019/..", EdtfDate.Interval(EdtfDate.Year(2019), null).Edtf);
        Assert.Equal("../2019", EdtfDate.Interval(null, EdtfDate.Year(2019)).Edtf);
        Assert.Equal("2019-06-15/2019-06-22", EdtfDate.Interval(new DateOnly(2019, 6, 15), new DateOnly(2019, 6, 22)).Edtf);
        Assert.Equal("2019-06-15", EdtfDate.Interval(new DateOnly(2019, 6, 15), new DateOnly(2019, 6, 15)).Edtf);
        Assert.Throws<FormatException>(() => EdtfDate.Month(2022, 13));
        Assert.Throws<FormatException>(() => EdtfDate.Interval(EdtfDate.Year(2020), EdtfDate.Year(2019)));
    }

    [Fact]
    public void JsonIsTheBareString()
    {
        Assert.Equal("\"2022-08-31\"", JsonSerializer.Serialize(EdtfDate.Parse("2022-08-31")));
        Assert.Equal(EdtfDate.Parse("2019/.."), JsonSerializer.Deserialize<EdtfDate>("\"2019/..\""));
        Assert.Null(JsonSerializer.Deserialize<EdtfDate>("null"));
        Assert.Contains("no day 31", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("\"2022-06-31\"")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("2022"));
    }
}
