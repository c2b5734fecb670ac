using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Dates;
using Xunit;

namespace OnRecord.Domain.Tests.Dates;

public sealed class EdtfDateProperties
{
    private static readonly Gen<string> Single =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from season in Gen.Choose(21, 24)
        from day in Gen.Choose(1, 28)
        from form in Gen.Elements("{0:0000}", "{0:0000}-{1:00}", "{0:0000}-{1:00}-{3:00}", "{0:0000}-{2}", "{0:0000}-XX", "{0:0000}-{1:00}-XX")
        from mark in Gen.Elements("", "?", "~", "%")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, year, month, season, day) + mark;

    private static readonly Gen<string> Dates = Gen.OneOf(
        Single,
        from date in Single from form in Gen.Elements("../{0}", "{0}/..", "/{0}", "{0}/")
        select form.Replace("{0}", date, StringComparison.Ordinal),
        from one in Single from two in Single
        select EdtfDate.Parse(one) <= EdtfDate.Parse(two) ? $"{one}/{two}" : $"{two}/{one}");

    [Fact]
    public void WhatIsWrittenIsReadBack() =>
        Check(Dates, edtf => EdtfDate.Parse(edtf).Edtf == edtf && EdtfDate.Parse(EdtfDate.Parse(edtf).Edtf) == EdtfDate.Parse(edtf));

    [Fact]
    public void TheFirstDayIsNotAfterTheLast() =>
        Check(Dates, edtf => EdtfDate.Parse(edtf) is var date && !(date.Earliest > date.Latest) && (date.Earliest ?? date.Latest) is not null);

    [Fact]
    public void OverlapIsSymmetricAndFollowsFromContainment() =>
        Check(Dates.Two(), pair => (EdtfDate.Parse(pair.Item1), EdtfDate.Parse(pair.Item2)) is var (one, two)
            && one.Overlaps(two) == two.Overlaps(one) && (!one.Contains(two) || one.Overlaps(two)));

    [Fact]
    public void OrderIsTotal() =>
        Check(Dates.Two(), pair => (EdtfDate.Parse(pair.Item1), EdtfDate.Parse(pair.Item2)) is var (one, two)
            && Math.Sign(one.CompareTo(two)) == -Math.Sign(two.CompareTo(one)) && (one.CompareTo(two) == 0) == (one == two));

    [Fact]
    public void AnyStringIsReadOrRefusedWithAReason() =>
        Check(Gen.ArrayOf(Gen.Elements("0123456789X-/.?~%TY:Z ".ToCharArray())), chars =>
            EdtfDate.TryParse(new string(chars), out var date, out var problem) ? date.Edtf.Length > 0 : problem.EndsWith('.'));

    private static void Check<T>(Gen<T> gen, Func<T, bool> property) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
