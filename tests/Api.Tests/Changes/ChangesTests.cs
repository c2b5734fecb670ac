using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Corpus;
using Xunit;

namespace OnRecord.Api.Tests.Changes;

/// <summary>What is told of the changes between snapshots.</summary>
public sealed class ChangesTests(ApiFixture api) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int built;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WithoutSinceTheChangesOfTheLastSnapshotAreTold()
    {
        var answer = await api.Get("/v1/changes?limit=200");
        Assert.Equal("before", answer.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("first", answer.GetProperty("to").GetProperty("id").GetString());
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(answer.GetProperty("page").GetProperty("total").GetInt32(), items.Count);
        Assert.Equal(items.Count, Counted(answer, "added") + Counted(answer, "changed") + Counted(answer, "removed"));
        Assert.Equal(PrintedCorpus.Quotes, items.Count(item => Said(item, "resource") == "quotes" && Said(item, "change") == "added"));
        Assert.Equal(
            ["q1", "q2", "q3"],
            items.Where(item => Said(item, "resource") == "quotes" && Said(item, "change") == "removed").Select(item => Said(item, "id")));
        foreach (var item in items)
        {
            var self = item.GetProperty("links").TryGetProperty("self", out var link) ? link.GetString() : null;
            Assert.Equal(Said(item, "change") == "removed", self is null);
            if (self is not null && Said(item, "resource") is "outlets" or "actors" or "events")
                Assert.Equal(HttpStatusCode.OK, (await api.Client.GetAsync(self, Cancel)).StatusCode);
        }
    }

    [Fact]
    public async Task FiltersLeaveSomeAndPagesMeetEachOnce()
    {
        var whole = await Walk("/v1/changes?limit=200");
        Assert.Equal(whole, await Walk("/v1/changes?limit=7"));
        Assert.Equal(whole.Distinct(), whole);
        Assert.Equal(
            whole.Where(line => line.StartsWith("quotes/", StringComparison.Ordinal)), await Walk("/v1/changes?resource=quotes&limit=9"));
        Assert.Equal(
            whole.Where(line => line.EndsWith("removed", StringComparison.Ordinal)), await Walk("/v1/changes?change=removed&limit=2"));
        Assert.Equal(
            whole.Where(line => !line.EndsWith("added", StringComparison.Ordinal) && !line.StartsWith("actors/", StringComparison.Ordinal)),
            await Walk("/v1/changes?change=-added&resource=-actors"));
    }

    [Fact]
    public async Task WhatIsAskedWronglyIsSaid()
    {
        var unknown = await api.Problem("/v1/changes?since=never", HttpStatusCode.NotFound);
        Assert.Contains("/v1/export", unknown.GetProperty("errors")[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
        string[] wrong =
        [
            "resource=agencies", "change=gone", "limit=201", "cursor=abc", "sinse=first", "since=", "since=first&since=before",
        ];
        foreach (var query in wrong)
            await api.Problem($"/v1/changes?{query}", HttpStatusCode.BadRequest);
        var next = (await api.Get("/v1/changes?limit=3")).GetProperty("page").GetProperty("next").GetString()!;
        await api.Problem(next.Replace("since=before", "since=first", StringComparison.Ordinal), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SinceTheServedSnapshotNothingHasChanged()
    {
        var answer = await api.Get("/v1/changes?since=first");
        Assert.Empty(answer.GetProperty("items").EnumerateArray());
        Assert.Equal(0, Counted(answer, "added") + Counted(answer, "changed") + Counted(answer, "removed"));
        var known = (await api.Get("/v1/changes/snapshots")).GetProperty("items").EnumerateArray();
        Assert.Equal(["first", "before"], known.Select(item => Said(item, "id")));
    }

    [Fact]
    public async Task AnObjectIsToldOnceForAllSnapshotsSince()
    {
        Publish("a", Titled("one"));
        Publish("b", Titled("two"));
        Publish("c", Titled("three"));
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        var since = await Lines(client, "a");
        Assert.Contains("articles/zoe-arrives changed c", since);
        Assert.Equal(since, await Lines(client, "b"));
        Assert.Equal(since.Distinct(), since);
    }

    [Fact]
    public async Task WhatWasTakenBackIsNotTold()
    {
        Publish("a", Titled("one"));
        Publish("b", SampleCorpus.Build() with { Outlets = [.. SampleCorpus.Build().Outlets, new Outlet("other", "Other", null)] });
        Publish("c", PrintedCorpus.Build());
        Publish("a", Titled("one"));
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        Assert.Empty(await Lines(client, "a"));
        Assert.Contains("outlets/other removed c", await Lines(client, "b"));
        Assert.Contains("articles/zoe-arrives changed a", await Lines(client, "b"));
        Assert.Contains("quotes/q1 added a", await Lines(client, "c"));
        var snapshots = JsonDocument.Parse(await client.GetStringAsync("/v1/changes/snapshots", Cancel)).RootElement.GetProperty("items");
        Assert.Equal(["a", "c", "b"], snapshots.EnumerateArray().Select(item => Said(item, "id")));
    }

    [Fact]
    public async Task TheSameInputsComingBackHaveAnotherTagWhereTheAnswerIsAnother()
    {
        Publish("a", Titled("one"));
        var first = await Tag();
        Publish("b", Titled("two"));
        Publish("a", Titled("one"));
        Assert.NotEqual(first, await Tag());

        async Task<string> Tag()
        {
            await using var app = await ApiFixture.Start(folder.Path);
            using var client = ApiFixture.ClientOf(app);
            using var answer = await client.GetAsync("/v1/changes", Cancel);
            return answer.Headers.ETag!.Tag;
        }
    }

    [Fact]
    public async Task AWalkGoesOnFromWhereItBeganThoughANewSnapshotIsSwappedIn()
    {
        Publish("a", SampleCorpus.Build());
        Publish("b", PrintedCorpus.Build());
        string next;
        HashSet<string> whole;
        await using (var app = await ApiFixture.Start(folder.Path))
        {
            using var client = ApiFixture.ClientOf(app);
            whole = [.. (await Lines(client, "a")).Select(line => line.Split(' ')[0])];
            next = JsonDocument.Parse(await client.GetStringAsync("/v1/changes?limit=10", Cancel)).RootElement
                .GetProperty("page").GetProperty("next").GetString()!;
        }
        var corpus = PrintedCorpus.Build();
        Publish("c", corpus with { Outlets = [.. corpus.Outlets, new Outlet("other", "Other", null)] });
        await using var restarted = await ApiFixture.Start(folder.Path);
        using var other = ApiFixture.ClientOf(restarted);
        next = next.Replace("limit=10", "limit=200", StringComparison.Ordinal);
        var rest = JsonDocument.Parse(await other.GetStringAsync(next, Cancel)).RootElement;
        Assert.Equal("a", rest.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("c", rest.GetProperty("to").GetProperty("id").GetString());
        var told = rest.GetProperty("items").EnumerateArray().Select(item => $"{Said(item, "resource")}/{Said(item, "id")}").ToList();
        Assert.Equal(whole.Count - 10 + 1, told.Count);
        Assert.Subset(whole.Append("outlets/other").ToHashSet(), told.ToHashSet());
    }

    [Fact]
    public async Task AnUnreadableSnapshotBeforeBeginsTheLogAnew()
    {
        Publish("a", Titled("one"));
        var damaged = new SnapshotFolder(folder.Path).Current()!;
        var file = new SqliteConnectionStringBuilder { DataSource = damaged, Pooling = false };
        using (var connection = new SqliteConnection(file.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE Objects";
            command.ExecuteNonQuery();
        }
        Publish("b", Titled("two"));
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        await ApiFixture.Problem(await client.GetAsync("/v1/changes?since=a", Cancel), HttpStatusCode.NotFound);
        var answer = JsonDocument.Parse(await client.GetStringAsync("/v1/changes", Cancel)).RootElement;
        Assert.Equal("b", answer.GetProperty("from").GetProperty("id").GetString());
        Assert.Empty(answer.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task WhatTheLogReachesNoMoreIsGone()
    {
        for (var number = 0; number <= ChangeLog.MostSnapshots + 1; number++)
            Publish($"s{number}", Titled($"title {number}"));
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        await ApiFixture.Problem(await client.GetAsync("/v1/changes?since=s0", Cancel), HttpStatusCode.Gone);
        Assert.Contains("articles/zoe-arrives changed s101", await Lines(client, "s1"));
        var snapshots = JsonDocument.Parse(await client.GetStringAsync("/v1/changes/snapshots", Cancel)).RootElement.GetProperty("items");
        Assert.Equal(ChangeLog.MostSnapshots + 1, snapshots.GetArrayLength());
    }

    private static LinkedCorpus Titled(string title)
    {
        var corpus = SampleCorpus.Build();
        var first = corpus.Articles[0];
        return corpus with { Articles = corpus.Articles.SetItem(0, first with { Article = first.Article with { Title = title } }) };
    }

    private static string Said(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    private static int Counted(JsonElement answer, string kind) =>
        answer.GetProperty("counts").EnumerateArray().Sum(list => list.GetProperty(kind).GetInt32());

    private static async Task<List<string>> Lines(HttpClient client, string since)
    {
        var answer = JsonDocument.Parse(await client.GetStringAsync($"/v1/changes?limit=200&since={since}", Cancel)).RootElement;
        return [.. answer.GetProperty("items").EnumerateArray().Select(
            item => $"{Said(item, "resource")}/{Said(item, "id")} {Said(item, "change")} {Said(item, "snapshot")}")];
    }

    private void Publish(string id, LinkedCorpus corpus)
    {
        var snapshots = new SnapshotFolder(folder.Path);
        using var held = snapshots.TryLock();
        snapshots.Clean();
        var before = snapshots.Current() is { } current ? Snapshot.Open(current) : null;
        var file = snapshots.NewFile(id);
        var facts = new SnapshotFacts(id, new string('0', 64), DateTimeOffset.UnixEpoch.AddMinutes(built++), [], []) { Before = before };
        SnapshotWriter.Write(corpus, facts, file);
        Assert.Equal([], SnapshotChecker.Check(file).SelectMany(promise => promise.Violations));
        snapshots.Publish(file);
    }

    private async Task<List<string>> Walk(string address)
    {
        var lines = new List<string>();
        for (string? next = address; next is not null;)
        {
            var answer = await api.Get(next);
            lines.AddRange(answer.GetProperty("items").EnumerateArray().Select(
                item => $"{Said(item, "resource")}/{Said(item, "id")} {Said(item, "change")}"));
            next = answer.GetProperty("page").TryGetProperty("next", out var following) ? following.GetString() : null;
        }
        return lines;
    }
}
