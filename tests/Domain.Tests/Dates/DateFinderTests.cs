using OnRecord.Domain.Dates;
using OnRecord.Domain.Tests.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Dates;

/// <summary>Each row: a text, the day of publication, and what is found as “words = date”, parted by “; ”.</summary>
public sealed class DateFinderTests
{
    // Wednesday, 31 August 2022, unless a row says otherwise.
    private const string Wednesday = "2022-08-31";

    [Theory]
    [InlineData("A letter sent May 31, 2019, said so.", "May 31, 2019 = 2019-05-31")]
    [InlineData("A letter sent on 31 May 2019 said so.", "31 May 2019 = 2019-05-31")]
    [InlineData("On the 31st of May 2019 and on May 3rd, 2020.", "31st of May 2019 = 2019-05-31; May 3rd, 2020 = 2020-05-03")]
    [InlineData("It came on Sept. 3, 2019 and Dec 4 2020.", "Sept. 3, 2019 = 2019-09-03; Dec 4 2020 = 2020-12-04")]
    [InlineData("It came on May 31,2019.", "May 31,2019 = 2019-05-31")]
    [InlineData("On Wednesday, August 31, 2022, it came.", "Wednesday, August 31, 2022 = 2022-08-31")]
    [InlineData("On Tuesday 31 May 2022 it came.", "Tuesday 31 May 2022 = 2022-05-31")]
    [InlineData("She took office in September 2018.", "September 2018 = 2018-09")]
    [InlineData("It began in June of 2019 and in May, 2020.", "June of 2019 = 2019-06; May, 2020 = 2020-05")]
    [InlineData("The situation in Tibet in 2012.", "2012 = 2012")]
    [InlineData("China's invites in 2019 and 2022 offered a tour.", "2019 = 2019; 2022 = 2022")]
    [InlineData("In 2012, 2014 and 2016 it won.", "2012 = 2012; 2014 = 2014; 2016 = 2016")]
    [InlineData("The 2022 Olympics and a 2019 report; his 2015 visit.", "2022 = 2022; 2019 = 2019; 2015 = 2015")]
    [InlineData("Dated 2022-08-31 and 2022-06-01.", "2022-08-31 = 2022-08-31; 2022-06-01 = 2022-06-01")]
    [InlineData("Dated 8/31/2022, 31/8/2022, 8/8/2022.", "8/31/2022 = 2022-08-31; 31/8/2022 = 2022-08-31; 8/8/2022 = 2022-08-08")]
    [InlineData("Dated 8/5/2022.", "8/5/2022 = 2022-08-05?")]
    [InlineData("Dated 31.08.2022 in Geneva.", "31.08.2022 = 2022-08-31")]
    [InlineData("The winter of 2022 and summer 2021.", "winter of 2022 = 2022-24; summer 2021 = 2021-22")]
    [InlineData("In the 1990s and the early 1980s.", "1990s = 199X; early 1980s = 1980/1982")]
    [InlineData("Since the 19th century.", "Since the 19th century = 18XX/..")]
    [InlineData("February 30, 2022 is none.", "")]
    public void NamedDatesAreRead(string text, string expected) => Check(text, Wednesday, expected);

    [Theory]
    [InlineData("The report was published on Wednesday.", Wednesday, "Wednesday = 2022-08-31")]
    [InlineData("He was appointed on Thursday.", "2022-09-09", "Thursday = 2022-09-08")]
    [InlineData("The UN released the report Monday.", Wednesday, "Monday = 2022-08-29")]
    [InlineData("Wednesday's report said so.", "2022-09-01", "Wednesday = 2022-08-31")]
    [InlineData("The envoy will speak on Friday.", Wednesday, "Friday = 2022-09-02")]
    [InlineData("She plans to leave Friday.", Wednesday, "Friday = 2022-09-02")]
    [InlineData("She is set to leave on Friday, he said on Tuesday.", Wednesday, "Friday = 2022-09-02; Tuesday = 2022-08-30")]
    [InlineData("The vote scheduled for Monday was called off.", Wednesday, "Monday = 2022-09-05")]
    [InlineData("Before the Olympics this Friday.", "2022-02-01", "this Friday = 2022-02-04")]
    [InlineData("It was signed this Monday.", Wednesday, "this Monday = 2022-08-29")]
    [InlineData("They meet next Friday.", Wednesday, "next Friday = 2022-09-09")]
    [InlineData("They met last Friday.", "2022-09-02", "last Friday = 2022-08-26")]
    [InlineData("On Friday last week and Monday of next week.", Wednesday, "Friday last week = 2022-08-26; Monday of next week = 2022-09-05")]
    [InlineData("He said yesterday that he leaves tomorrow, not today.", Wednesday, "yesterday = 2022-08-30; tomorrow = 2022-09-01; today = 2022-08-31")]
    [InlineData("The day before yesterday, last night, this morning.", Wednesday, "The day before yesterday = 2022-08-29; last night = 2022-08-30; this morning = 2022-08-31")]
    [InlineData("She hinted last week, last month and last year.", Wednesday, "last week = 2022-08-22/2022-08-28; last month = 2022-07; last year = 2021")]
    [InlineData("Next month, next year, this week.", Wednesday, "Next month = 2022-09; next year = 2023; this week = 2022-08-29/2022-09-04")]
    [InlineData("Earlier this month and later this year.", Wednesday, "Earlier this month = 2022-08; later this year = 2022")]
    [InlineData("They met last weekend.", Wednesday, "last weekend = 2022-08-27/2022-08-28")]
    [InlineData("It rained last summer and next winter.", "2022-08-31", "last summer = 2021-22; next winter = 2022-24")]
    [InlineData("It snowed this winter.", "2023-01-15", "this winter = 2022-24")]
    [InlineData("He left two years ago, she three days ago, they a month ago.", Wednesday, "two years ago = 2020; three days ago = 2022-08-28; a month ago = 2022-07")]
    [InlineData("It began nearly two years ago, more than three years ago, a decade ago.", Wednesday, "nearly two years ago = 2020~; more than three years ago = 2019~; a decade ago = 2012~")]
    [InlineData("A week ago it rained.", Wednesday, "A week ago = 2022-08-22/2022-08-28")]
    [InlineData("It was ready months ago, years ago.", Wednesday, "")]
    public void RelativeDatesCountFromPublication(string text, string published, string expected) => Check(text, published, expected);

    [Theory]
    [InlineData("Bachelet visited China in May.", "2022-08-31", "May = 2022-05")]
    [InlineData("In June, she said no.", "2022-08-31", "June = 2022-06")]
    [InlineData("In November she was dismissed.", "2022-02-01", "November = 2021-11")]
    [InlineData("They will meet in February.", "2022-08-31", "February = 2023-02")]
    [InlineData("In August it was published.", "2022-08-31", "August = 2022-08")]
    [InlineData("She will leave office on August 31.", "2022-07-19", "August 31 = 2022-08-31")]
    [InlineData("The session ended on July 8.", "2022-07-19", "July 8 = 2022-07-08")]
    [InlineData("He was fired on December 20.", "2022-01-10", "December 20 = 2021-12-20")]
    [InlineData("Her August 31 departure.", "2022-08-30", "August 31 = 2022-08-31")]
    [InlineData("The January 3 vote.", "2021-12-30", "January 3 = 2022-01-03")]
    [InlineData("Tibet was denounced in 2012. The statement was made on 2 November.", "2022-02-01", "2012 = 2012; 2 November = 2012-11-02")]
    [InlineData("In 2012 it was denounced on 2 November.", "2022-02-01", "2012 = 2012; 2 November = 2012-11-02")]
    [InlineData("In June he saw the man who left in 2018.", "2022-08-31", "June = 2022-06; 2018 = 2018")]
    [InlineData("He won in 2012. He will leave on 2 November.", "2022-08-01", "2012 = 2012; 2 November = 2022-11-02")]
    [InlineData("Last June it rained, and next June it will.", "2022-08-31", "Last June = 2022-06; next June = 2023-06")]
    public void MissingYearsAreCompleted(string text, string published, string expected) => Check(text, published, expected);

    [Theory]
    [InlineData("It comes early in 2021; in mid-2023; in late June and in mid-July.", "early in 2021 = 2021-01/2021-04; mid-2023 = 2023-05/2023-08; late June = 2022-06-21/2022-06-30; mid-July = 2022-07-11/2022-07-20")]
    [InlineData("At the end of August and at the beginning of June.", "the end of August = 2022-08; the beginning of June = 2022-06")]
    [InlineData("By the end of the year, by the end of 2023.", "By the end of the year = ../2022-12; by the end of 2023 = ../2023-12")]
    [InlineData("In the first half of 2022, the third quarter of 2021.", "the first half of 2022 = 2022-01/2022-06; the third quarter of 2021 = 2021-07/2021-09")]
    [InlineData("Late last month it was early last year.", "Late last month = 2022-07-21/2022-07-31; early last year = 2021-01/2021-04")]
    [InlineData("In the late 1990s.", "late 1990s = 1997/1999")]
    [InlineData("At the end of her term, the beginning of the talks.", "")]
    public void PartsAreCut(string text, string expected) => Check(text, Wednesday, expected);

    [Theory]
    [InlineData("A tour from 15 to 22 June 2019.", "from 15 to 22 June 2019 = 2019-06-15/2019-06-22")]
    [InlineData("A tour on June 15-22, 2019 or 15–22 June.", "June 15-22, 2019 = 2019-06-15/2019-06-22; 15–22 June = 2022-06-15/2022-06-22")]
    [InlineData("Between March and June 2020, from November to February 2021.", "Between March and June 2020 = 2020-03/2020-06; from November to February 2021 = 2020-11/2021-02")]
    [InlineData("From 2015 to 2018; a 2010 to 2012 tour; between 2011 and 2013.", "From 2015 to 2018 = 2015/2018; 2010 to 2012 = 2010/2012; between 2011 and 2013 = 2011/2013")]
    [InlineData("From May 30 to June 2, 2021.", "From May 30 to June 2, 2021 = 2021-05-30/2021-06-02")]
    [InlineData("From May to July it rained.", "From May to July = 2022-05/2022-07")]
    [InlineData("Since 2017, since June, since last year.", "Since 2017 = 2017/..; since June = 2022-06/..; since last year = 2021/..")]
    [InlineData("Leave by August 31, until 2024, before June 2019.", "by August 31 = ../2022-08-31; until 2024 = ../2024; before June 2019 = ../2019-06")]
    [InlineData("In recent months and over the past five years.", "In recent months = 2022-05~/2022-08~; over the past five years = 2017/2022")]
    [InlineData("In recent days, in the last two weeks, in the coming weeks.", "In recent days = 2022-08-28~/2022-08-31~; in the last two weeks = 2022-08-17/2022-08-31; in the coming weeks = 2022-08-31~/2022-09-21~")]
    [InlineData("From Monday to Tuesday they met.", "From Monday to Tuesday = 2022-08-29/2022-08-30")]
    [InlineData("From 2015 until now.", "From 2015 until now = 2015/..")]
    public void RangesAreRead(string text, string expected) => Check(text, Wednesday, expected);

    [Theory]
    [InlineData("He was fired on May 3, 2021. The same day she left.", "May 3, 2021 = 2021-05-03; The same day = 2021-05-03")]
    [InlineData("He came on May 3, 2021 and left the next day.", "May 3, 2021 = 2021-05-03; the next day = 2021-05-04")]
    [InlineData("He came in May 2021. That month she left; the following year he did.", "May 2021 = 2021-05; That month = 2021-05; the following year = 2022")]
    [InlineData("The same day she left. That month too.", "")]
    [InlineData("He came in 2021. The same day she left.", "2021 = 2021")]
    public void DatesNamedBeforeAreCountedFrom(string text, string expected) => Check(text, Wednesday, expected);

    [Theory]
    [InlineData("On Black Friday and Good Friday, each Monday and every Tuesday, on Wednesdays.")]
    [InlineData("The Sunday Times saw Monday Night Football.")]
    [InlineData("They may march in the second round. May they? March on!")]
    [InlineData("May officials leave? The March on Rome. Theresa May said April Smith left.")]
    [InlineData("In 2000 cities, 2019 people paid $2019 or 2,019 euros, 1999 percent.")]
    [InlineData("At 10:30 he scored 2-1 with 3.5 points and 10/12 hits, aged 70.")]
    [InlineData("The Sept. 11 attacks were discussed in today's world.")]
    [InlineData("The last week of the campaign, the last days, the last time.")]
    [InlineData("USA TODAY, NBC's Today show, ABC's “This Week”, Fox's “Sunday Morning Futures”.")]
    [InlineData("Room 2019, no. 2019, flight 2019.")]
    [InlineData("A three-year term, a two-week tour, a second half.")]
    public void OtherWordsAreNoDates(string text) => Check(text, Wednesday, "");

    [Theory]
    [InlineData("On Wednesday last month he left two years ago in June and on 3 May.", "")]
    [InlineData("Since May 31, 2019, in the first half of 2022.", "Since May 31, 2019 = 2019-05-31/..; the first half of 2022 = 2022-01/2022-06")]
    public void WithoutPublicationOnlyWhatNeedsNoneIsFound(string text, string expected) => Check(text, null, expected);

    [Theory]
    [InlineData(null)]
    [InlineData("2022")]
    [InlineData("2022-08-31")]
    public void WhatNamesATimeIsFoundWhateverIsKnownOfTheDay(string? published)
    {
        var document = Find("He left on Wednesday, and since May 2019 it said this week that he would.", published);
        Assert.Equal(["Wednesday", "since May 2019", "this week"], document.Times.Select(document.TextOf));
    }

    [Theory]
    [InlineData("2022-08", "On Wednesday and last month and last year.", "last month = 2022-07; last year = 2021")]
    [InlineData("2022", "On Wednesday and last month and last year, in June.", "last year = 2021")]
    [InlineData("2022-07-19/2022-07-20", "It was said yesterday.", "yesterday = 2022-07-18")]
    [InlineData("2022-08-31/..", "It was said yesterday.", "yesterday = 2022-08-30")]
    [InlineData("2022-08-31~", "It was said yesterday.", "yesterday = 2022-08-30")]
    [InlineData("../2022-08-31", "It was said yesterday.", "")]
    public void VaguePublicationResolvesNoFinerThanItIs(string published, string text, string expected) => Check(text, published, expected);

    [Fact]
    public void KindTellsHowTheWordsName()
    {
        var dates = Find("In 2012, in June, since 2017, last week.", Wednesday);

        Assert.Equal(
            [DateExpressionKind.Absolute, DateExpressionKind.Relative, DateExpressionKind.Interval, DateExpressionKind.Relative],
            dates.Dates.Select(date => date.Kind));
    }

    private static void Check(string text, string? published, string expected)
    {
        var document = Find(text, published);
        Assert.Equal(expected, string.Join("; ", document.Dates.Select(date => $"{document.TextOf(date.Span)} = {date.Date}")));
    }

    private static Domain.Text.AnnotatedDocument Find(string text, string? published) =>
        new DateFinder().Annotate(Sample.Sentences(text) with { Published = published is null ? null : EdtfDate.Parse(published) });
}
