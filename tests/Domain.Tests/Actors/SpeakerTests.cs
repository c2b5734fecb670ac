using OnRecord.Domain.Tests.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Actors;

/// <summary>Who is said to speak: documents, pronouns, offices, seats of government, and those whom nobody names.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ann Lee sent a letter to Bob Hill. The letter said the talks had failed.", "ann-lee")]
    [InlineData("In a report, the World Health Office said the law was void. The report stated that it was wrong.",
        "health-office health-office")]
    [InlineData("The ministry met Bob Hill. A statement said the law was void.", "-")]
    public void DocumentSpeaksForWhoeverWroteIt(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("Bob Hill met Ann Lee on Monday. She said the talks had failed.", "ann-lee")]
    [InlineData("Tom Reed met Maria Santos. “It was void,” she said. “We know it,” he said.", "maria-santos tom-reed")]
    [InlineData("Maria Santos spoke in Geneva. Tom Reed listened. He said the talks had failed.", "tom-reed")]
    [InlineData("“It is a joke,” he said.", "-")]
    public void PronounMeansTheOneItFits(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("Tom Reed met Dan Hill. Last year, he rejected Reed's claim that the talks had failed.", "dan-hill")]
    [InlineData("Dan Hill left. Tom Reed said it was over. “We thank Mr. Reed,” he said.", "tom-reed dan-hill")]
    [InlineData("Dan Hill was shocked, he said.", "dan-hill")]
    public void NobodyIsNamedWhereAPronounWouldStand(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("Tom Reed said the talks had failed. Dan Hill resigned even though he said the talks had gone well.", "tom-reed dan-hill")]
    [InlineData("Tom Reed said the talks had failed. Ann Lee resigned after he said it was void.", "tom-reed tom-reed")]
    public void SubjectOfTheClauseAboveIsMeant(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("The talks were held because France had voted. They said the plan would fail.", "-")]
    [InlineData("France said it would go. They said the plan would fail.", "france france")]
    public void TheyAreNoCountryThatHasNotSpoken(string text, string speakers) => Check(text, speakers);

    [Fact]
    public void WrongPronounKeepsTheSpeakerWithLessConfidence()
    {
        const string start = "Ann Lee spoke to reporters in Paris. “We will not go,” she said. ";
        var wrong = Listing.Annotate(start + "He added that the talks had failed.").Quotes[^1];
        var right = Listing.Annotate(start + "She added that the talks had failed.").Quotes[^1];
        Assert.Equal("ann-lee", wrong.SpeakerId);
        Assert.Equal("ann-lee", right.SpeakerId);
        Assert.True(wrong.Confidence < right.Confidence);
    }

    [Theory]
    [InlineData("The health chief said she would go.", "2016-05-01", "maria-santos")]
    [InlineData("The health chief said she would go.", "2020-05-01", "petra-lindt")]
    [InlineData("The health chief said she would go.", "2030-05-01", "-")]
    [InlineData("The health chief said she would go.", null, "-")]
    [InlineData("The former health chief said she would go.", "2020-05-01", "-")]
    public void OfficeMeansItsHolderOfTheDay(string text, string? published, string speaker) => Check(text, speaker, published);

    [Theory]
    [InlineData(
        "Norland's mission in Geneva said it had sent a letter. Norland's foreign ministry said the letter was void. Norland agreed to go.",
        "norland-mission norland-foreign-ministry norland")]
    [InlineData("Norlandic mission in Geneva said it was void.", "norland-mission")]
    public void StateItsMinistryAndItsMissionAreThree(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("Beijing said the report was wrong.", "china")]
    [InlineData("Ann Lee said Beijing was cold.", "ann-lee")]
    public void SeatOfGovernmentSpeaksForIt(string text, string speakers) => Check(text, speakers);

    [Theory]
    [InlineData("A spokesman for the ministry said the talks had failed.")]
    [InlineData("Three diplomats said the letter had been sent.")]
    [InlineData("Human rights groups said the law was bad.")]
    public void UnnamedPeopleAreNobody(string text) => Check(text, "-");

    [Theory]
    [InlineData("Tom Reed warned this week that the talks had failed.")]
    [InlineData("Tom Reed warned Monday that the talks had failed.")]
    public void ATimeIsNobodyToSpeakToThoughNoDayIsKnown(string text)
    {
        var document = Listing.Annotate(text);
        var quote = Assert.Single(document.Quotes);
        Assert.Equal(["that the talks had failed"], quote.Content.Select(document.TextOf));
        Assert.Null(quote.Addressee);
    }

    [Theory]
    [InlineData("Robert K. Reed Jr. left. Mr. Reed said he would go.", "robert-k-reed-jr")]
    [InlineData("Dan Reed Jr. left with Dan J. Reed, his father. Mr. Reed said he would go.", "dan-j-reed")]
    [InlineData("Dan Reed Jr. left with Dan J. Reed, his father. Dan Jr. said he would go.", "dan-reed-jr")]
    [InlineData("Harry Reed III left. Harry Reed said he would go.", "harry-reed-iii")]
    [InlineData("Nobody met Hillary. Hillary Clinton left. Clinton returned. Hillary said she would go.", "hillary-clinton")]
    [InlineData("Ambassador Tom Reed arrived. The envoy said that he would go.", "tom-reed")]
    [InlineData("Debbie Wasserman Schultz resigned. Wasserman Schultz said she would go.", "debbie-wasserman-schultz")]
    [InlineData("Ann Lee, a lawyer, met Bob Hill, a dentist. Ms Lee said that she would go.", "ann-lee")]
    [InlineData("The World Weather Organization (WWO) published a report. WWO said the storms would grow.", "world-weather-organization")]
    public void ShorterNamesMeanTheLongerOne(string text, string speakers) => Check(text, speakers);

    private static void Check(string text, string speakers, string? published = "2022-09-15") =>
        Assert.Equal(speakers,
            string.Join(' ', Listing.Annotate(text, Press.Authority, published).Quotes.Select(quote => quote.SpeakerId ?? "-")));
}
