using OnRecord.Domain.Tests.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Actors;

/// <summary>A text and the actors made of it, nobody known beforehand but the states of the world.</summary>
public sealed class ActorTests
{
    [Theory]
    [InlineData("Senate Majority Leader Mitch McConnell said that he would go.", "mitch-mcconnell person")]
    [InlineData("Ann Lee met Fox News Chairman Roger Ailes.", "ann-lee person\nroger-ailes person")]
    [InlineData("Republican Ted Cruz said that he would go.", "ted-cruz person")]
    [InlineData("Bill de Blasio said that he would go.", "bill-de-blasio person")]
    public void TitlesAndOfficesAreNoNames(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("He told the Democratic National Committee so.", "democratic-national-committee organization")]
    [InlineData("The Office of Management and Budget said that it was void.", "office-of-management-and-budget organization")]
    [InlineData("The New York Times said that it was void.", "new-york-times organization")]
    [InlineData("The Department of Justice said that it was void.", "department-of-justice organization")]
    [InlineData("House Republicans said that it was void.", "house-republicans group")]
    public void NamesOfBodiesAreWhole(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The Civil Rights Act was passed on Monday during World War II.")]
    [InlineData("They flew to North Carolina and left New Hampshire.")]
    [InlineData("They met in the Oval Office on Tuesday.")]
    [InlineData("The Party had its Olympic Games in the Bronx.")]
    public void EventsLawsAndPlacesAreNoActors(string text) => Check(text, "");

    [Fact]
    public void GovernmentIsItsCountry() => Check("The Chinese government met Ann Lee. China agreed.", "ann-lee person\nchina country");

    private static void Check(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Listing.Actors(text));
}
