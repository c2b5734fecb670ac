using FsCheck;
using FsCheck.Fluent;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using Xunit;

namespace OnRecord.Api.Tests.Reading;

/// <summary>Sets of rows say the same whether they hold keys or bits.</summary>
public sealed class RowSetProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>A table's rows, and which of them are in some sets: few of them, some or most.</summary>
    private static readonly Gen<(int Rows, int[][] Sets)> Tables =
        from rows in Gen.Choose(1, 700)
        from sets in Gen.Elements(1, 3, 40, 400).SelectMany(most => Gen.Choose(1, rows).ArrayOf(Math.Min(most, rows))).ArrayOf(3)
        select (rows, sets);

    [Fact]
    public void SetsArePutTogetherAsSetsAre() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var (one, two, three) = (table.Sets[0].ToHashSet(), table.Sets[1].ToHashSet(), table.Sets[2].ToHashSet());
        RowSet First() => Made(table.Rows, one);
        var (second, third) = (Made(table.Rows, two), Made(table.Rows, three));
        Assert.Equal(one.Intersect(two).Order(), First().And(second).Keys());
        Assert.Equal(one.Except(two).Order(), First().AndNot(second).Keys());
        Assert.Equal(one.Union(two).Order(), First().Or(second).Keys());
        Assert.Equal(one.Union(two).Intersect(three).Order(), First().Or(second).And(third).Keys());
        Assert.Equal(one.Intersect(two).Union(three).Order(), First().And(second).Or(third).Keys());
        Assert.Equal(Enumerable.Range(1, table.Rows).Except(one).Except(two).Order(), RowSet.All(table.Rows).AndNot(First()).AndNot(second).Keys());
        // What was made of them has left them as they were.
        Assert.Equal(two.Order(), second.Keys());
        Assert.Equal(three.Order(), third.Keys());
    }).Check(Config);

    [Fact]
    public void SetsTellWhatIsInThem() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var keys = table.Sets[0].ToHashSet();
        var set = Made(table.Rows, keys);
        Assert.Equal(keys.Count, set.Count);
        Assert.All(Enumerable.Range(1, table.Rows), row => Assert.Equal(keys.Contains(row), set.Has(row)));
        for (var after = 0; after <= table.Rows; after += 13)
        {
            var some = new int[5];
            var taken = set.CopyAfter(after, some);
            Assert.Equal(keys.Order().Where(key => key > after).Take(some.Length), some.Take(taken));
        }
    }).Check(Config);

    [Fact]
    public void NumbersAndDatesAreComparedRowByRow() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var (rows, among) = (table.Rows, table.Sets[0].ToHashSet());
        var numbers = Enumerable.Range(0, rows).Select(row => row * 7919 % 101 / 100.0).ToList();
        var (least, greatest) = (table.Sets[1][0] % 120 / 100.0, table.Sets[2][0] % 120 / 100.0);
        Assert.Equal(
            among.Order().Where(row => numbers[row - 1] >= least && numbers[row - 1] <= greatest),
            new NumberColumn<double>(numbers).Between(least, greatest, Made(rows, among)).Keys());
        var starts = Enumerable.Range(0, rows + 1).Select(row => row % 17 == 0 ? DateColumn.OpenStart : 700_000 + (row * 31 % 400)).ToList();
        var ends = starts.Select((start, row) => row % 19 == 0 ? DateColumn.OpenEnd : Math.Max(start, 700_000) + (row % 5)).ToList();
        var (from, to) = (DateOnly.FromDayNumber(700_000 + table.Sets[1][0]), DateOnly.FromDayNumber(700_000 + table.Sets[2][0]));
        Assert.Equal(
            among.Order().Where(row => ends[row] >= from.DayNumber && starts[row] <= to.DayNumber),
            new DateColumn(starts, ends).Between(from, to, Made(rows, among)).Keys());
    }).Check(Config);

    private static RowSet Made(int rows, HashSet<int> keys) => RowSet.Rising(rows, [.. keys.Order()]);
}
