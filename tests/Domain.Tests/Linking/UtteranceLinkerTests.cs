using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Linking;

public sealed class UtteranceLinkerTests
{
    private const string Rates = "The central bank will keep interest rates unchanged until inflation returns to its target of two percent";
    private const string RatesAgain = "The central bank is going to hold interest rates steady until inflation comes back to its 2% goal";
    private const string Flood = "The flood destroyed more than 400 houses and left thousands of people without drinking water";

    private static readonly UtteranceLinker Linker = new();

    private static readonly SpeakerRelations Relations = new(
    [
        new Actor { Id = "bank", Name = "Bank", Kind = ActorKind.Organization, Origin = ActorOrigin.Authority },
        new Actor { Id = "governor", Name = "Ann Lee", Kind = ActorKind.Person, Origin = ActorOrigin.Authority, PartOf = "bank" },
        new Actor { Id = "deputy", Name = "Bo Li", Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Offices = [new Office("Deputy", "bank", null, null)] },
    ]);

    [Fact]
    public void AParaphraseInAnotherArticleIsTheSameUtterance() => AssertGroups(
        "one-a two-a | two-b",
        Press.Article("one", "2022-05-03", new Said(Rates)),
        Press.Article("two", "2022-05-04", new Said(RatesAgain), new Said(Flood)));

    [Fact]
    public void TheFirstPublishedComesFirstWhateverItsId() => AssertGroups(
        "zulu-a alpha-a",
        Press.Article("alpha", "2022-05-04", new Said(Rates)),
        Press.Article("zulu", "2022-05-03", new Said(RatesAgain)));

    [Fact]
    public void WhatTwoPeopleSayIsTwoUtterances() => AssertGroups(
        "one-a | two-a",
        Press.Article("one", "2022-05-03", new Said(Rates)),
        Press.Article("two", "2022-05-04", new Said(Rates, "bob")));

    [Fact]
    public void WordsGivenToAnOfficeAndToItsHeadAreTheHeads()
    {
        var utterance = Assert.Single(Link(
            Press.Article("one", "2022-05-03", new Said(Rates, "bank")), Press.Article("two", "2022-05-04", new Said(RatesAgain, "governor"))));
        Assert.Equal("governor", utterance.SpeakerId);
    }

    [Fact]
    public void TwoWhoSpeakForOneOfficeAreNotOne() => AssertGroups(
        "one-a | two-a",
        Press.Article("one", "2022-05-03", new Said(Rates, "governor")),
        Press.Article("two", "2022-05-04", new Said(RatesAgain, "deputy")));

    [Fact]
    public void AnOfficeDoesNotBringTwoSpeakersTogether() => Assert.Equal(2, Link(
        Press.Article("one", "2022-05-03", new Said(Rates, "governor")),
        Press.Article("two", "2022-05-04", new Said(Rates, "bank")),
        Press.Article("tri", "2022-05-05", new Said(Rates, "deputy"))).Length);

    [Fact]
    public void AScareQuoteIsNobodysUtterance() => AssertGroups(
        "one-b",
        Press.Article("one", "2022-05-03", new Said(Rates, null) { Kind = QuoteKind.Scare }, new Said(Rates)));

    [Fact]
    public void AnUnresolvedSpeakerJoinsOneWithTheSameSourceWords()
    {
        var utterance = Assert.Single(Link(
            Press.Article("one", "2022-05-03", new Said(Rates, null) { Source = "the bank’s governor" }),
            Press.Article("two", "2022-05-04", new Said(RatesAgain, "ann") { Source = "Governor Ann Lee" })));
        Assert.Equal("ann", utterance.SpeakerId);
    }

    [Fact]
    public void AnUnresolvedSpeakerOfOtherSourceWordsIsAnother() => AssertGroups(
        "one-a | two-a",
        Press.Article("one", "2022-05-03", new Said(Rates, null) { Source = "a baker from Lyon" }),
        Press.Article("two", "2022-05-04", new Said(RatesAgain, "ann") { Source = "Governor Ann Lee" }));

    [Fact]
    public void AnUnresolvedSpeakerNeverBringsTwoPeopleTogether() => AssertGroups(
        "one-a two-a | tri-a",
        Press.Article("one", "2022-05-03", new Said(Rates, "ann")),
        Press.Article("two", "2022-05-04", new Said(Rates, null)),
        Press.Article("tri", "2022-05-05", new Said(Rates, "bob")));

    [Fact]
    public void TheSameWordsOnTwoDatesAreTwoUtterances() => AssertGroups(
        "one-a | two-a",
        Press.Article("one", "2022-05-03", new Said(Rates) { Date = "2022-05-02" }),
        Press.Article("two", "2022-06-08", new Said(Rates) { Date = "2022-06-07" }));

    [Fact]
    public void WordsSpokenAfterAnArticleWasPrintedAreNotQuotedInIt() => AssertGroups(
        "one-a | two-a",
        Press.Article("one", "2022-05-03", new Said(Rates)),
        Press.Article("two", "2022-06-08", new Said(Rates) { Date = "2022-06-07" }));

    [Fact]
    public void AShortPhraseIsLinkedWithinDaysOnly() => AssertGroups(
        "one-a two-a | tri-a",
        Press.Article("one", "2022-05-03", new Said("“rigged election”") { Kind = QuoteKind.Mixed }),
        Press.Article("two", "2022-05-05", new Said("a “rigged election”") { Kind = QuoteKind.Mixed }),
        Press.Article("tri", "2022-06-05", new Said("another “rigged election”") { Kind = QuoteKind.Mixed }));

    [Fact]
    public void TheHeadlineRepeatsTheStory() => AssertGroups(
        "one-a one-b",
        Press.Article(
            "one", "2022-05-03",
            new Said("“locked the door of cooperation”") { Kind = QuoteKind.Mixed, InTitle = true },
            new Said("“locked the door to cooperation”") { Kind = QuoteKind.Mixed }));

    [Fact]
    public void AHeadlineSumsUpOneQuoteOfTheStory() => AssertGroups(
        "one-a one-c | one-b | one-d",
        Press.Article(
            "one", "2022-05-03",
            new Said("Flood wrecks hundreds of homes") { Kind = QuoteKind.Indirect, InTitle = true },
            new Said("We were warned about the river, but nobody expected this flood"),
            new Said("In all the flood destroyed hundreds of houses along the river, and the water is still rising in the lower villages"),
            new Said("The homes of my parents and of my neighbours are gone")));

    [Fact]
    public void AHeadlineSumsUpNothingThatItsSpeakerDidNotSay() => AssertGroups(
        "one-a | one-b",
        Press.Article(
            "one", "2022-05-03",
            new Said("Flood wrecks hundreds of homes", "bob") { Kind = QuoteKind.Indirect, InTitle = true },
            new Said("In all the flood destroyed hundreds of houses along the river")));

    [Fact]
    public void AHeadlineNeedNotNameTheSpeaker()
    {
        var utterance = Assert.Single(Link(Press.Article(
            "one", "2022-05-03",
            new Said("a “mutually convenient stalemate”", null) { Kind = QuoteKind.Mixed, InTitle = true },
            new Said("the standoff a “mutually convenient stalemate”") { Kind = QuoteKind.Mixed })));
        Assert.Equal("ann", utterance.SpeakerId);
    }

    [Fact]
    public void ThePiecesOfAnInterviewDoNotChain()
    {
        const string A = "Wheat exports through the southern harbour fell sharply after the blockade began.";
        const string B = "Farmers store last summer’s barley in tents because their silos are damaged.";
        const string C = "Railway wagons from Romania take three weeks to cross the congested border.";
        const string D = "Fertiliser prices have doubled and diesel is rationed in every district.";
        AssertGroups(
            "p1-a p2-a p3-a | p4-a p5-a",
            Press.Article("p1", "2022-05-03", new Said(A + " " + B)),
            Press.Article("p2", "2022-05-03", new Said(B)),
            Press.Article("p3", "2022-05-03", new Said(A)),
            Press.Article("p4", "2022-05-03", new Said(C + " " + D)),
            Press.Article("p5", "2022-05-03", new Said(D)));
        var chained = Link(
            Press.Article("p1", "2022-05-03", new Said(A + " " + B)),
            Press.Article("p2", "2022-05-03", new Said(B + " " + C)),
            Press.Article("p3", "2022-05-03", new Said(C + " " + D)),
            Press.Article("p4", "2022-05-03", new Said(D)));
        Assert.True(chained.Length > 1);
    }

    [Fact]
    public void TheDateIsTheNarrowestTold()
    {
        var utterance = Assert.Single(Link(
            Press.Article("one", "2022-05-03", new Said(Rates) { Date = "2022-05" }),
            Press.Article("two", "2022-05-04", new Said(RatesAgain) { Date = "2022-05-02" })));
        Assert.Equal("2022-05-02", utterance.Date!.Edtf);
    }

    [Fact]
    public void AThousandCopiesAreOneUtterance()
    {
        var articles = Enumerable.Range(0, 1000).Select(at => Press.Article($"copy{at:0000}", "2022-05-03", new Said(at % 2 == 0 ? Rates : RatesAgain)));
        Assert.Equal(1000, Assert.Single(Link([.. articles])).QuoteIds.Length);
    }

    [Fact]
    public void AnIdStandsWhileTheFirstRenderingDoes()
    {
        var alone = Link(Press.Article("one", "2022-05-03", new Said(Rates)));
        var joined = Link(Press.Article("one", "2022-05-03", new Said(Rates)), Press.Article("two", "2022-05-04", new Said(RatesAgain)));
        Assert.StartsWith("u-", alone[0].Id, StringComparison.Ordinal);
        Assert.Equal(alone[0].Id, joined[0].Id);
    }

    private static ImmutableArray<Utterance> Link(params AnalysedArticle[] articles) => Linker.Link(articles, Relations);

    private static void AssertGroups(string expected, params AnalysedArticle[] articles) =>
        Assert.Equal(expected, string.Join(" | ", Link(articles).Select(utterance => string.Join(' ', utterance.QuoteIds))));
}
