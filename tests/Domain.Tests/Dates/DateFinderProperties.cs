using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Tests.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Dates;

public sealed class DateFinderProperties
{
    private static readonly Gen<string> Words = Gen.Elements(
        "in", "on", "since", "from", "to", "between", "and", "until", "by", "the", "of", "last", "next", "this", "early", "late", "mid", "-",
        "end", "first", "half", "quarter", "week", "month", "year", "years", "days", "ago", "two", "a", "9999", "0001", "2019", "1000", "31", "30",
        "29", "1", "2nd", "1990s", "19th", "century", "May", "February", "Dec", ".", ",", "/", "Wednesday", "Friday", "yesterday", "will", "met",
        "summer", "winter", "weekend", "same", "day", "that", "following", "over", "past", "coming", "recent", "nearly", "decade", ";", "(", "’s", "\n");

    private static readonly Gen<string> Texts =
        from words in Gen.ListOf(Words)
        from gap in Gen.Elements(" ", "")
        select string.Join(gap, words);

    private static readonly Gen<string?> Published = Gen.Elements<string?>(null, "0001-01-01", "9999-12-31", "2022-08-31", "2022-02", "2020", "2022-07-19/2022-07-20");

    [Fact]
    public void SpansLieInSentencesInOrderAndDoNotOverlap() => Check((document, _) =>
        document.Dates.All(date => !date.Span.IsEmpty && document.Sentences.Any(sentence => sentence.Span.Contains(date.Span)))
        && document.Dates.Zip(document.Dates.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));

    [Fact]
    public void EveryDateIsWellFormed() => Check((document, _) => document.Dates.All(date => EdtfDate.Parse(date.Date.Edtf) == date.Date));

    [Fact]
    public void SecondRunFindsTheSame() => Check((document, again) => document.Dates.SequenceEqual(again.Dates));

    [Fact]
    public void TimeGrowsWithTheText()
    {
        var text = string.Concat(Enumerable.Repeat("2012, in May, since 31 the ", 40_000));
        var document = new DateFinder().Annotate(Sample.Sentences(text) with { Published = EdtfDate.Parse("2022-08-31") });
        Assert.NotEmpty(document.Dates);
    }

    private static void Check(Func<Domain.Text.AnnotatedDocument, Domain.Text.AnnotatedDocument, bool> property) =>
        Prop.ForAll(Gen.Zip(Texts, Published).ToArbitrary(), pair =>
        {
            var document = Sample.Sentences(pair.Item1) with { Published = pair.Item2 is null ? null : EdtfDate.Parse(pair.Item2) };
            return property(new DateFinder().Annotate(document), new DateFinder().Annotate(document));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
