using System.Net;
using System.Text.Json;
using OnRecord.Api.Tests.Http;
using Xunit;

namespace OnRecord.Api.Tests.Search;

/// <summary>Everything that words are found in, at once.</summary>
public sealed class SearchTests(ApiFixture api)
{
    [Theory]
    [InlineData("cooperation")]
    [InlineData("visit*")]
    [InlineData("\"door of cooperation\"")]
    [InlineData("word -day")]
    [InlineData("geneva OR centres")]
    [InlineData("café")]
    public async Task EveryGroupHasWhatItsListHas(string words)
    {
        var answer = await Search($"q={Uri.EscapeDataString(words)}&limit=3");
        Assert.Equal(words, answer.GetProperty("query").GetString());
        Assert.Equal(["actors", "articles", "events", "quotes"], Groups(answer).Select(Type).Order());
        foreach (var group in Groups(answer))
        {
            var list = await api.Get(group.GetProperty("links").GetProperty("all").GetString()! + "&limit=3");
            Assert.Equal(list.GetProperty("page").GetProperty("total").GetInt32(), group.GetProperty("total").GetInt32());
            Assert.Equal(Ids(list.GetProperty("items")), Ids(group.GetProperty("items")));
        }
    }

    [Fact]
    public async Task HitsAreBestFirstAndSoAreTheirGroups()
    {
        var answer = await Search("q=bachelet&limit=20");
        var groups = Groups(answer).Select(group => Items(group).Select(Score).ToList()).ToList();
        Assert.All(groups, scores => Assert.All(scores, score => Assert.InRange(score, 0, 1)));
        var best = groups.Select(scores => scores.Count > 0 ? scores[0] : -1).ToList();
        Assert.Equal(best.OrderDescending(), best);
        Assert.Contains(best, score => score > 0);
    }

    [Fact]
    public async Task AnActorOfThatNameIsTheFirstOfActors()
    {
        var actors = Groups(await Search("q=chen%20xu&type=actors")).Single();
        Assert.Equal("chen-xu", Items(actors).First().GetProperty("id").GetString());
        Assert.Equal("Chen Xu", Items(actors).First().GetProperty("title").GetString());
        Assert.Equal("Chen Xu speaks.", Items(actors).First().GetProperty("detail").GetString());
    }

    [Fact]
    public async Task MarksAreTheWordsThatWereFound()
    {
        foreach (var hit in Groups(await Search("q=cooperation")).SelectMany(group => Items(group)))
        {
            var snippet = hit.GetProperty("snippet");
            var text = snippet.GetProperty("text").GetString()!;
            var marks = snippet.GetProperty("marks").EnumerateArray()
                .Select(mark => text[mark.GetProperty("start").GetInt32()..mark.GetProperty("end").GetInt32()]).ToList();
            Assert.NotEmpty(marks);
            Assert.All(marks, mark => Assert.Equal("cooperation", mark, ignoreCase: true));
        }
    }

    [Fact]
    public async Task WhatIsNowhereIsFourEmptyGroups() =>
        Assert.All(Groups(await Search("q=nothingofthekind")), group => Assert.Empty(Items(group)));

    [Fact]
    public async Task OnlyTheKindsAskedForAreLookedAmong() => Assert.Equal(
        ["events", "quotes"], Groups(await Search("q=visited%20OR%20word&type=quotes,events&type=quotes")).Select(Type).Order());

    [Theory]
    [InlineData("", "q", "a value such as")]
    [InlineData("q=", "q", "leave the parameter out")]
    [InlineData("q=%22%22", "q", "words")]
    [InlineData("q=-word", "q", "words")]
    [InlineData("q=a&type=quotse", "type", "Did you mean 'quotes'?")]
    [InlineData("q=a&type=outlets", "type", "one of: articles, quotes, actors, events")]
    [InlineData("q=a&limit=21", "limit", "from 1 to 20")]
    [InlineData("q=a&kind=direct", "kind", "one of: q, type, limit")]
    public async Task AWrongParameterIsNamed(string query, string parameter, string expected)
    {
        var problem = await api.Problem($"/v1/search?{query}", HttpStatusCode.BadRequest);
        var error = problem.GetProperty("errors").EnumerateArray().First();
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Contains(expected, error.GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement.ArrayEnumerator Groups(JsonElement answer) => answer.GetProperty("groups").EnumerateArray();

    private static JsonElement.ArrayEnumerator Items(JsonElement group) => group.GetProperty("items").EnumerateArray();

    private static string Type(JsonElement group) => group.GetProperty("type").GetString()!;

    private static double Score(JsonElement hit) => hit.GetProperty("score").GetDouble();

    private static IEnumerable<string> Ids(JsonElement items) => items.EnumerateArray().Select(item => item.GetProperty("id").GetString()!);

    private Task<JsonElement> Search(string query) => api.Get($"/v1/search?{query}");
}
