using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Names;

/// <summary>Type-ahead over HTTP.</summary>
public sealed class SuggestionsTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ASuggestionShowsWhatMatchedAndWhere()
    {
        var answer = await api.Get("/v1/suggest?q=beij");
        Assert.False(answer.GetProperty("approximate").GetBoolean());
        Assert.Equal(
            """
            {"id":"china","name":"China","kind":"country","matchedBy":"alias","label":"Beijing","match":{"start":0,"end":4},
            """.Trim(),
            Assert.Single(answer.GetProperty("items").EnumerateArray()).GetRawText().Split("\"counts\"")[0]);
    }

    [Theory]
    [InlineData("bachlet", "michelle-bachelet", true)]
    [InlineData("BÀCHELET", "michelle-bachelet", false)]
    [InlineData("michelle-", "michelle-bachelet", false)]
    [InlineData("jun zhang", "zhang-jun", false)]
    public async Task NamesAreFoundAsTyped(string typed, string id, bool approximate)
    {
        var answer = await api.Get($"/v1/suggest?q={Uri.EscapeDataString(typed)}");
        var item = answer.GetProperty("items")[0];
        Assert.Equal(id, item.GetProperty("id").GetString());
        Assert.Equal(approximate, answer.GetProperty("approximate").GetBoolean());
        var (label, match) = (item.GetProperty("label").GetString()!, item.GetProperty("match"));
        Assert.InRange(match.GetProperty("end").GetInt32(), match.GetProperty("start").GetInt32() + 1, label.Length);
    }

    [Theory]
    [InlineData("q=e", "")]
    [InlineData("q=zh&kind=country", "")]
    [InlineData("q=c&kind=country", "china")]
    [InlineData("q=c&kind=-country", "chen-xu")]
    [InlineData("q=c&kind=person,country&limit=1", "chen-xu")]
    [InlineData("q=%F0%9F%98%80", "")]
    [InlineData("q=%3Cscript%3E", "")]
    [InlineData("q=%27%22%2A%25", "")]
    public async Task KindsAndLimitNarrow(string query, string ids) => Assert.Equal(
        ids, string.Join(',', (await api.Get($"/v1/suggest?{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())));

    [Theory]
    [InlineData("", "q")]
    [InlineData("q=", "q")]
    [InlineData("q=a&limit=0", "limit")]
    [InlineData("q=a&limit=51", "limit")]
    [InlineData("q=a&kind=persn", "kind")]
    [InlineData("q=a&kindd=person", "kindd")]
    [InlineData("q=a&q=b", "q")]
    [InlineData("q=%ff", "q")]
    public async Task AWrongParameterIsNamed(string query, string parameter)
    {
        var problem = await api.Problem($"/v1/suggest?{query}", HttpStatusCode.BadRequest);
        Assert.Equal(parameter, Assert.Single(problem.GetProperty("errors").EnumerateArray()).GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task ANewSnapshotBringsItsOwnNames()
    {
        using var folder = new TemporaryFolder();
        ApiFixture.Publish(folder.Path, NameCorpus.Of([NameCorpus.Person("old-one", "Old One")]), "old");
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        Assert.Equal("old-one", await First(client));
        ApiFixture.Publish(folder.Path, NameCorpus.Of([NameCorpus.Person("old-two", "Old Two")]), "new");
        for (var asked = 0; await First(client) == "old-one"; asked++)
        {
            Assert.True(asked < 1000, "The new snapshot is not served.");
            await Task.Delay(10, Cancel);
        }
        Assert.Equal("old-two", await First(client));
    }

    private static async Task<string?> First(HttpClient client) =>
        JsonDocument.Parse(await client.GetStringAsync("/v1/suggest?q=old", Cancel)).RootElement.GetProperty("items")[0].GetProperty("id").GetString();
}
