using System.Net;
using System.Text.Json;
using OnRecord.Api.Articles.Annotations;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>An article's web annotations.</summary>
public sealed class AnnotationsTests(ApiFixture printed, OddFixture odd) : IClassFixture<OddFixture>
{
    private const string Address = $"/v1/articles/{OddCorpus.Id}/annotations";
    private const string Profile = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("?kind=quote")]
    [InlineData("?kind=event,mention")]
    public async Task TheyAreValidAgainstTheModel(string query) =>
        AnnotationModel.Check(await Get(Address + query), await odd.Text($"/v1/articles/{OddCorpus.Id}/source"));

    [Fact]
    public async Task AnArticleWithNothingInItHasAnEmptyCollection()
    {
        var collection = await Get($"/v1/articles/{OddCorpus.Empty}/annotations");
        AnnotationModel.Check(collection, "Nothing");
        Assert.Equal(0, collection.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task PositionsCountCodePointsAndSpansCodeUnits()
    {
        var quote = JsonDocument.Parse(await odd.Text("/v1/quotes")).RootElement.GetProperty("items")[0];
        var targets = Items(await Get(Address + "?kind=quote"))[0].GetProperty("target");
        Assert.Equal(2, targets.GetArrayLength());
        var (span, position) = (quote.GetProperty("content")[0], targets[0].GetProperty("selector")[0]);

        // Three pairs stand before it: an emoji, and a thumb with its colour; half a pair counts as one in both.
        Assert.Equal(span.GetProperty("start").GetInt32() - 3, position.GetProperty("start").GetInt32());

        // Inside it stand three people, joined.
        Assert.Equal(span.GetProperty("end").GetInt32() - 6, position.GetProperty("end").GetInt32());
    }

    [Fact]
    public void WordsAroundAreNeverCutInsideAPair()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 20));
        var quote = new TextSelectors($"{faces}a null b{faces}").Of(new TextSpan(42, 46))[1];
        Assert.Equal(($"{faces[..30]}a ", "null", $" b{faces[..30]}"), (quote.Prefix, quote.Exact, quote.Suffix));
        quote = new TextSelectors($"{faces}null{faces}").Of(new TextSpan(40, 44))[1];
        Assert.Equal((faces[..32], faces[..32]), (quote.Prefix, quote.Suffix));
        quote = new TextSelectors($"{faces}a null b {faces}").Of(new TextSpan(41, 46))[1];
        Assert.Equal(($"{faces[..30]}a", $" b {faces[..28]}"), (quote.Prefix, quote.Suffix));
    }

    [Fact]
    public async Task IdsBeginWithTheHostAndBasePathThatTheClientSees()
    {
        var collection = await Get(Address);
        Assert.Equal(OddFixture.Origin + Address, collection.GetProperty("id").GetString());
        Assert.All(Items(collection), annotation =>
        {
            Assert.StartsWith($"{OddFixture.Origin}{Address}#", annotation.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.All(annotation.GetProperty("target").EnumerateArray(), target => Assert.Equal(
                $"{OddFixture.Origin}/v1/articles/{OddCorpus.Id}/source", target.GetProperty("source").GetString()));
        });
    }

    [Fact]
    public async Task TheBodyOfAQuoteSaysWhoSpokeAndHow()
    {
        var annotation = Items(await Get(Address + "?kind=quote"))[0];
        var body = annotation.GetProperty("body");
        var quote = body[0].GetProperty("source");
        var speaker = quote.GetProperty("schema:spokenByCharacter");
        Assert.Equal("describing", annotation.GetProperty("motivation").GetString());
        Assert.Equal(
            $"{OddFixture.Origin}/v1/quotes/{quote.GetProperty("schema:identifier").GetString()}", quote.GetProperty("id").GetString());
        Assert.Equal($"{OddFixture.Origin}/v1/actors/ann", speaker.GetProperty("id").GetString());
        Assert.Equal(OddCorpus.Speaker, speaker.GetProperty("schema:name").GetString());
        Assert.Equal("schema:Person", speaker.GetProperty("type").GetString());
        Assert.Equal($"Direct quote by {OddCorpus.Speaker}", body[1].GetProperty("value").GetString());
        Assert.Equal(
            [("tagging", "direct"), ("tagging", "extracted"), ("assessing", "0.9")],
            body.EnumerateArray().Skip(2)
                .Select(words => (words.GetProperty("purpose").GetString()!, words.GetProperty("value").GetString()!)));
    }

    [Fact]
    public async Task TheBodyOfAnEventSaysThatItDidNotTakePlace()
    {
        var body = Items(await Get(Address + "?kind=event"))[0].GetProperty("body");
        Assert.Equal($"{OddFixture.Origin}/v1/events/e-odd", body[0].GetProperty("source").GetProperty("id").GetString());
        Assert.EndsWith("(said not to have taken place)", body[1].GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains("negated", body.EnumerateArray().Skip(2).Select(words => words.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task TheBodyOfAMentionIdentifiesTheActor()
    {
        var annotation = Items(await Get(Address + "?kind=mention")).Single();
        Assert.Equal("identifying", annotation.GetProperty("motivation").GetString());
        var actor = annotation.GetProperty("body")[0].GetProperty("source");
        Assert.Equal($"{OddFixture.Origin}/v1/actors/ann", actor.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("", "quote,event,mention")]
    [InlineData("?kind=mention,quote", "quote,mention")]
    [InlineData("?kind=mention&kind=quote", "quote,mention")]
    [InlineData("?kind=-mention", "quote,event")]
    [InlineData("?kind=mention,-mention", "")]
    public async Task KindsAreChosen(string query, string expected)
    {
        var collection = await Get(Address + query);
        var kinds = Items(collection).Select(annotation => new Uri(annotation.GetProperty("id").GetString()!).Fragment[1..].Split('-')[0]);
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), kinds.Distinct().Order());
        Assert.Equal(
            query.Length == 0 ? $"{OddFixture.Origin}{Address}" : $"{OddFixture.Origin}{Address}?kind={expected}",
            collection.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("kind=quotes", "Did you mean 'quote'?")]
    [InlineData("kind=quote,,event", "one of")]
    [InlineData("kinds=quote", "Did you mean 'kind'?")]
    public async Task AWrongKindIsNamed(string query, string expected)
    {
        var problem = await printed.Problem($"/v1/articles/article-00/annotations?{query}", HttpStatusCode.BadRequest);
        Assert.Contains(expected, problem.GetProperty("errors")[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownArticleIsNotFound() => await printed.Problem("/v1/articles/nobody/annotations", HttpStatusCode.NotFound);

    [Theory]
    [InlineData(null, Profile)]
    [InlineData(Profile, Profile)]
    [InlineData("application/json", "application/json")]
    public async Task TheyAreLinkedDataOrPlainJson(string? accept, string expected)
    {
        using var response = await odd.Get(Address, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(await odd.Text(Address), await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task EverythingThatTheCountsPromiseIsThere()
    {
        var counts = (await printed.Get("/v1/articles/article-00")).GetProperty("counts");
        var collection = JsonDocument.Parse(await printed.Client.GetStringAsync("/v1/articles/article-00/annotations", Cancel)).RootElement;
        Assert.Equal(
            counts.EnumerateObject().Sum(count => count.Value.GetInt32()), collection.GetProperty("total").GetInt32());
        var starts = Items(collection).Select(
            annotation => annotation.GetProperty("target")[0].GetProperty("selector")[0].GetProperty("start").GetInt32()).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public async Task MarkupInWordsDoesNotEndAScriptElement() =>
        Assert.DoesNotContain("</script", await odd.Text(Address), StringComparison.Ordinal);

    private static List<JsonElement> Items(JsonElement collection) =>
        [.. collection.GetProperty("first").GetProperty("items").EnumerateArray()];

    private async Task<JsonElement> Get(string address) => JsonDocument.Parse(await odd.Text(address)).RootElement;
}
