using AngleSharp.Html.Parser;
using OnRecord.Api.Actors;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Reconciliation;
using OnRecord.Domain.Actors;
using Xunit;

namespace OnRecord.Api.Tests.Reconciliation;

public sealed class PreviewPageTests
{
    private const string Hostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)> 😀 &amp; é \ud800";

    [Fact]
    public void NothingInItIsTakenForMarkup()
    {
        var page = new HtmlParser().ParseDocument(PreviewPage.Of(Actor(Hostile)));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, link, form, [onerror]"));
        Assert.Equal(PreviewPage.Style, Assert.Single(page.QuerySelectorAll("style")).TextContent);
        Assert.StartsWith("\"><script>alert('x')</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noopener", page.QuerySelector("a")!.GetAttribute("rel"));
    }

    [Fact]
    public void ItTellsAnActorFromItsNamesakes()
    {
        var page = new HtmlParser().ParseDocument(PreviewPage.Of(Actor("Ann")));
        Assert.Equal(
            ["Person · House · Utopia · Q1", "Ann", "Clerk (2019 – ..)", "Also Ann", "Quotes 2 · mentions 1 · articles 4 · ann"],
            page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
    }

    private static ActorResponse Actor(string text) => new()
    {
        Id = "ann", Name = text, Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Aliases = [text], Description = text,
        Wikidata = "Q1", Offices = [new OfficeResponse("Clerk", null, new DateResponse("2019", null, null), null)],
        PartOf = new("house", "House"), Country = new("utopia", "Utopia"), Counts = new(1, 2, 3, 4), Links = ActorLinks.Of("ann"),
    };
}
