using OnRecord.Domain.Tests.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Actors;

/// <summary>Whom a description means, and whom it does not, nobody known beforehand but the states of the world.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("Ann Lee, the spokeswoman, met Bob Hill, a dentist. The spokeswoman said the talks had failed.", "ann-lee")]
    [InlineData("Ann Lee, a spokeswoman, met Bob Hill, a spokesman. The spokeswoman said the talks had failed.", "ann-lee")]
    [InlineData("Ann Lee, a spokeswoman, met Bob Hill, a spokesman. The spokesman said the talks had failed.", "bob-hill")]
    [InlineData("Sen. Ann Lee met Gov. Bob Hill. The senator said the talks had failed.", "ann-lee")]
    [InlineData("Sen. Ann Lee met Gov. Bob Hill. The governor said the talks had failed.", "bob-hill")]
    [InlineData("Senator Ann Lee of Ohio met Senator Bob Hill of Texas. The Ohio senator said the talks had failed.", "ann-lee")]
    [InlineData("Vice President Bob Hill met President Ann Lee. The vice president said the talks had failed.", "bob-hill")]
    [InlineData("Ann Lee, a former mayor, arrived. The outspoken mayor said the talks had failed.", "ann-lee")]
    public void DescriptionMeansWhomAllItsWordsFit(string text, string speakers) => CheckSpeakers(text, speakers);

    [Theory]
    [InlineData("Ann Lee, a spokeswoman for the ministry, arrived. Another spokeswoman said the talks had failed.")]
    [InlineData("Bob Hill, a mayor, arrived. The next mayor will have to go, a mayor said.")]
    [InlineData("Bob Hill, a former mayor, arrived. The deputy mayor said the talks had failed.")]
    [InlineData("Bob Hill, the Ohio director for a union, arrived. The executive director of Amnesty said the talks had failed.")]
    [InlineData("Bob Hill, a doctoral candidate, arrived. The leading candidate said the talks had failed.")]
    [InlineData("Bob Hill, one of his wife's supporters, arrived. His wife said the talks had failed.")]
    [InlineData("Bob Hill, a mayor, arrived. The mayor of another town said the talks had failed.")]
    [InlineData("Ann Lee, a widow, met a man. The gentleman said the talks had failed.")]
    public void DescriptionOfSomebodyElseIsNobody(string text) => CheckSpeakers(text, "-");

    [Theory]
    [InlineData("Loved by her husband, Ann Lee was happy.", "her = ann-lee\nAnn Lee = ann-lee")]
    [InlineData("The news came from the mayor. According to the mayor, Ann Lee left.", "Ann Lee = ann-lee")]
    [InlineData("Bob Hill stayed. His deputy, Ann Lee, left.", "Bob Hill = bob-hill\nHis deputy = ann-lee\nHis = bob-hill\nAnn Lee = ann-lee")]
    public void NameAfterCommaIsNoAppositionByItself(string text, string mentions) => CheckMentions(text, mentions);

    [Fact]
    public void OwnersPartnerIsTheirsAndNotAnothers() => CheckMentions(
        "Bob Hill and his wife, Ann Lee, met Tom Reed. Hill's wife left. Reed's wife stayed.",
        "Bob Hill = bob-hill\nhis wife = ann-lee\nhis = bob-hill\nAnn Lee = ann-lee\nTom Reed = tom-reed\nHill's wife = ann-lee\nHill = bob-hill\nReed = tom-reed");

    [Theory]
    [InlineData("France and Mali spoke.\n\nIt rained. The country stayed calm.", "France = france\nMali = mali\nThe country = mali")]
    [InlineData("France and Mali spoke.\n\nIt rained.\n\nIt snowed.\n\nIt hailed. The nation stayed calm.", "France = france\nMali = mali")]
    [InlineData("France spoke. France left, as did Mali.\n\nIt rained.\n\nIt snowed.\n\nIt hailed. The nation stayed calm.", "France = france\nFrance = france\nMali = mali\nThe nation = france")]
    public void CountryIsTheLastOneOrWhatTheArticleIsAbout(string text, string mentions) => CheckMentions(text, mentions);

    private static void CheckSpeakers(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(' ', Listing.Annotate(text).Quotes.Select(quote => quote.SpeakerId ?? "-")));

    private static void CheckMentions(string text, string mentions) =>
        Assert.Equal(mentions.ReplaceLineEndings("\n"), Listing.Mentions(text));
}
