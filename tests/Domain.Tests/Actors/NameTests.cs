using OnRecord.Domain.Tests.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Actors;

/// <summary>Which names are of one person.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Former Secretary of State Hillary Clinton said that she would go. Clinton left.", "hillary-clinton person")]
    [InlineData("Deputy Chief of Staff Ann Lee met Secretary of Defense Bob Hill.", "ann-lee person\nbob-hill person")]
    public void WhatAnOfficeIsOfIsNoName(string text, string expected) => CheckActors(text, expected);

    [Theory]
    [InlineData("President George W. Bush met his father, George H.W. Bush.", "george-hw-bush person\ngeorge-w-bush person")]
    [InlineData("Ann B. Lee arrived. Ann Lee spoke.", "ann-b-lee person")]
    [InlineData("Mary Hill Lee arrived. Mary Hill spoke.", "mary-hill-lee person")]
    public void InitialsTellPeopleApart(string text, string expected) => CheckActors(text, expected);

    [Theory]
    [InlineData("Mary Hill met Robert Hill. Mr. Hill said that he would go.", "robert-hill")]
    [InlineData("Robert Hill met Mary Hill. Mrs. Hill said that she would go.", "mary-hill")]
    [InlineData("Mary Lee arrived. Mr. Lee said that he would go.", "lee")]
    [InlineData("Robert Hill met Mary Hill. Hill said that he would go.", "robert-hill")]
    public void AddressTellsPeopleOfOneSurnameApart(string text, string speaker) => CheckSpeaker(text, speaker);

    [Theory]
    [InlineData("Donald Hill arrived. Hill spoke. Donald said that he would go.", "donald-hill")]
    [InlineData("Donald Hill met Donald Lee. Hill left, and so did Lee. Donald said that he would go.", "donald")]
    [InlineData("Donald Hill arrived. Hill spoke. His son Donald said that he would go.", "donald")]
    public void GivenNameAloneMeansTheOnlyOneOfThatName(string text, string speaker) => CheckSpeaker(text, speaker);

    [Theory]
    [InlineData("They will draft Mr. Lee.", "Mr. Lee = lee")]
    public void NothingBeforeAnAddressBelongsToTheName(string text, string mentions) => Assert.Equal(mentions, Listing.Mentions(text));

    private static void CheckActors(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Listing.Actors(text));

    private static void CheckSpeaker(string text, string speaker) =>
        Assert.Equal(speaker, string.Join(' ', Listing.Annotate(text).Quotes.Select(quote => quote.SpeakerId ?? "-")));
}
