using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Linking;

public sealed class CorpusLinkerTests
{
    private static readonly Actor Known = new() { Id = "ann-lee", Name = "Ann Lee", Kind = ActorKind.Person, Origin = ActorOrigin.Authority };

    [Fact]
    public void ArticlesStandInOrderOfPublicationUndatedOnesLast()
    {
        var corpus = Link(Press.Article("c", null), Press.Article("b", "2022-05"), Press.Article("d", "2022-04-30"), Press.Article("a", "2022-05-01"));
        Assert.Equal("d a b c", string.Join(' ', corpus.Articles.Select(analysed => analysed.Article.Id)));
    }

    [Fact]
    public void TheAuthorityStandsAgainstWhatArticlesMake()
    {
        var corpus = Link(Press.Article("one", "2022-05-03") with { Actors = [Made("ann-lee", "A. Lee"), Known] });
        Assert.Equal(Known, Assert.Single(corpus.Actors));
    }

    [Fact]
    public void OneMadeActorInTwoArticlesIsOneWithAllItsNames()
    {
        var corpus = Link(
            Press.Article("two", "2022-05-04") with { Actors = [Made("zhou", "Mr Zhou", "Zhou Wei"), Made("acme", "Acme")] },
            Press.Article("one", "2022-05-03") with { Actors = [Made("zhou", "Zhou", "Director Zhou")] });
        Assert.Equal(["acme", "ann-lee", "zhou"], corpus.Actors.Select(actor => actor.Id));
        Assert.Equal("Zhou", corpus.Actors[2].Name);
        Assert.Equal(["Director Zhou", "Mr Zhou", "Zhou Wei"], corpus.Actors[2].Aliases);
    }

    [Fact]
    public void APlaceOfAnEventIsGatheredAndOneThatOnlyAQuoteNamesIsNot()
    {
        var bern = new Place("bern", "Bern", [], "switzerland", null);
        var article = Press.Article("one", "2022-05-03", new Said("Bern is calm, Basel is not")) with
        {
            Places = [new PlaceMention(new TextSpan(0, 4), bern), new PlaceMention(new TextSpan(14, 19), new Place("basel", "Basel", [], null, null))],
            Events = [Report("bern"), Report("atlantis")],
        };
        Assert.Equal(["atlantis", "bern"], Link(article).Places.Select(place => place.Id));
        Assert.Equal(bern, Link(article).Places[1]);
    }

    private static EventReport Report(string place) => new()
    {
        Span = new TextSpan(0, 4), Trigger = new TextSpan(0, 4), Type = EventType.Consult, PlaceId = place, Confidence = 1,
    };

    private static Actor Made(string id, string name, params string[] aliases) =>
        new() { Id = id, Name = name, Kind = ActorKind.Person, Origin = ActorOrigin.Mentions, Aliases = [.. aliases] };

    private static LinkedCorpus Link(params AnalysedArticle[] articles) => new CorpusLinker(new ActorAuthority([Known], [])).Link(articles, [], []);
}
