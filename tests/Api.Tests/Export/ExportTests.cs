using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OnRecord.Api.Data;
using OnRecord.Api.Export;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Export;

/// <summary>The whole corpus as a zip.</summary>
public sealed class ExportTests(ApiFixture api)
{
    private static readonly string[] Lists = ["outlets", "actors", "articles", "quotes", "utterances", "events"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryLineIsTheObjectAsItsListServesIt()
    {
        using var archive = await Export();
        foreach (var list in Lists)
        {
            var served = (await api.Get($"/v1/{list}?limit=200")).GetProperty("items").EnumerateArray().Select(item => item.GetRawText());
            Assert.Equal(served, Lines(archive, $"{list}.ndjson"));
        }
    }

    [Fact]
    public async Task SpansCanBeCutOutOfTheSources()
    {
        using var archive = await Export();
        var texts = Rows(archive, "sources").ToDictionary(row => (string)row["article"]!, row => (string)row["text"]!);
        Assert.Equal(PrintedCorpus.Articles, texts.Count);
        var spans = Rows(archive, "mentions").Select(mention => (Article: (string)mention["article"]!, Span: (JsonNode)mention))
            .Concat(Rows(archive, "quotes").SelectMany(
                quote => quote["content"]!.AsArray().Select(span => (Article: (string)quote["article"]!["id"]!, Span: span!))))
            .Concat(Rows(archive, "sources").SelectMany(
                source => source["paragraphs"]!.AsArray().Select(span => (Article: (string)source["article"]!, Span: span!))))
            .ToList();
        Assert.True(spans.Count > PrintedCorpus.Quotes * 2);
        Assert.All(
            spans, one => Assert.Equal((string)one.Span["text"]!, texts[one.Article][(int)one.Span["start"]!..(int)one.Span["end"]!]));
    }

    [Fact]
    public async Task ThePackageDescribesEveryFileAndCountsItsRows()
    {
        using var archive = await Export();
        var package = JsonNode.Parse(string.Concat(Lines(archive, "datapackage.json")))!;
        var resources = package["resources"]!.AsArray();
        Assert.Equal(
            archive.Entries.Select(entry => entry.FullName).Except(["datapackage.json", "README.md"]),
            resources.Select(resource => (string)resource!["path"]!));
        foreach (var resource in resources)
        {
            var rows = Rows(archive, (string)resource!["name"]!).ToList();
            Assert.Equal((int)resource["rowCount"]!, rows.Count);
            Assert.NotEmpty(rows);
            var fields = resource["schema"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!).ToList();
            Assert.All(rows, row => Assert.Equal(fields, row.Select(property => property.Key)));
            Assert.All(resource["schema"]!["fields"]!.AsArray(), field => Assert.NotEmpty((string)field!["description"]!));
            var key = resource["schema"]!["primaryKey"]!.AsArray().Select(name => (string)name!).ToList();
            var keys = rows.Select(row => string.Join('\n', key.Select(name => row[name]!.ToJsonString())));
            Assert.Equal(rows.Count, keys.Distinct().Count());
        }
    }

    [Fact]
    public async Task FieldsSayWhatTheyHold()
    {
        using var archive = await Export();
        var package = JsonNode.Parse(string.Concat(Lines(archive, "datapackage.json")))!;
        var quotes = package["resources"]!.AsArray().Single(resource => (string)resource!["name"]! == "quotes")!["schema"]!;
        Assert.Equal("""{"required":true,"enum":["direct","mixed","indirect","scare"]}""", Field("kind")["constraints"]!.ToJsonString());
        Assert.Equal("""{"required":true,"minimum":0,"maximum":1}""", Field("confidence")["constraints"]!.ToJsonString());
        Assert.Equal(
            """{"required":false,"enum":["actor","person","group","organization","document","other"]}""",
            Field("sourceKind")["constraints"]!.ToJsonString());
        Assert.False((bool)Field("medium")["constraints"]!["required"]!);
        Assert.Equal("object", (string?)Field("speaker")["type"]);
        Assert.Equal("Its usual name.", (string?)Field("speaker")["constraints"]!["jsonSchema"]!["properties"]!["name"]!["description"]);
        Assert.Equal("array", (string?)Field("content")["type"]);
        Assert.Equal(
            Field("content")["constraints"]!["jsonSchema"]!.ToJsonString(), Field("quoted")["constraints"]!["jsonSchema"]!.ToJsonString());
        Assert.DoesNotContain("$ref", package.ToJsonString(), StringComparison.Ordinal);
        var mentions = package["resources"]!.AsArray().Single(resource => (string)resource!["name"]! == "mentions")!["schema"]!;
        Assert.Equal(
            [
                """{"fields":["article"],"reference":{"resource":"articles","fields":["id"]}}""",
                """{"fields":["actor"],"reference":{"resource":"actors","fields":["id"]}}""",
            ],
            mentions["foreignKeys"]!.AsArray().Select(key => key!.ToJsonString()));

        JsonNode Field(string name) => quotes["fields"]!.AsArray().Single(field => (string)field!["name"]! == name)!;
    }

    [Fact]
    public async Task TheDictionaryNamesPropertiesInsideObjects()
    {
        using var archive = await Export();
        var text = string.Join('\n', Lines(archive, "README.md"));
        Assert.Contains("| `speaker.id` | string | Its id. An id of actors. |", text, StringComparison.Ordinal);
        Assert.Contains("| `reports[].participants[].actor.id` |", text, StringComparison.Ordinal);
        Assert.Contains("## quotes.ndjson", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| any |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameSnapshotGivesTheSameBytesAndTag()
    {
        using var first = await api.Client.GetAsync("/v1/export", Cancel);
        using var second = await api.Client.GetAsync("/v1/export", Cancel);
        Assert.Equal("application/zip", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("on-record-first.zip", first.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(DateTimeOffset.UnixEpoch, first.Content.Headers.LastModified);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancel), await second.Content.ReadAsByteArrayAsync(Cancel));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/export");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var known = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task HeadHasTheHeadersAndNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/v1/export");
        using var head = await api.Client.SendAsync(request, Cancel);
        using var whole = await api.Client.GetAsync("/v1/export", Cancel);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task AnExportThatBeganGoesOnThoughItsSnapshotIsReplacedAndRemoved()
    {
        using var folder = new TemporaryFolder();
        ApiFixture.Publish(folder.Path, PrintedCorpus.Build(), "one");
        var snapshot = Snapshot.Open(new SnapshotFolder(folder.Path).Current()!);
        await using var db = snapshot.CreateContext();
        using var whole = new MemoryStream();
        var first = ExportTables.All[0] with { Rows = db => AndThen(ExportTables.All[0].Rows(db), Replace) };
        await ExportArchive.Write(PipeWriter.Create(whole), snapshot.Corpus, db, [first, .. ExportTables.All.Skip(1)], Cancel);

        using var archive = new ZipArchive(new MemoryStream(whole.ToArray()));
        Assert.Equal(PrintedCorpus.Quotes, Lines(archive, "quotes.ndjson").Count());
        Assert.False(File.Exists(snapshot.Path));

        void Replace()
        {
            foreach (var name in (string[])["two", "three"])
                ApiFixture.Publish(folder.Path, SampleCorpus.Build(), name);
            new SnapshotFolder(folder.Path).Clean();
        }
    }

    [Fact]
    public async Task WhatFailsHalfWayIsNoArchive()
    {
        await using var db = Snapshot.Open(new SnapshotFolder(api.Folder).Current()!).CreateContext();
        var corpus = db.Corpus.Single();
        using var written = new MemoryStream();
        ExportTable[] tables =
        [
            ExportTables.All[0],
            ExportTables.All[1] with { Rows = db => AndThen(ExportTables.All[1].Rows(db), () => throw new IOException("No disk.")) },
        ];
        await Assert.ThrowsAsync<IOException>(() => ExportArchive.Write(PipeWriter.Create(written), corpus, db, tables, Cancel));
        Assert.NotEqual(0, written.Length);
        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(written.ToArray())));
    }

    [Fact]
    public async Task WritingEndsWhenTheClientGoes()
    {
        await using var db = Snapshot.Open(new SnapshotFolder(api.Folder).Current()!).CreateContext();
        var corpus = db.Corpus.Single();
        using var gone = new CancellationTokenSource();
        var rows = 0;
        ExportTable[] tables = [ExportTables.All[0] with { Rows = _ => Endless() }];
        var client = PipeWriter.Create(Stream.Null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExportArchive.Write(client, corpus, db, tables, gone.Token));
        Assert.InRange(rows, 1000, 1001);

        async IAsyncEnumerable<byte[]> Endless()
        {
            while (true)
            {
                await Task.Yield();
                if (++rows == 1000)
                    await gone.CancelAsync();
                yield return "{}"u8.ToArray();
            }
        }
    }

    private static async IAsyncEnumerable<byte[]> AndThen(
        IAsyncEnumerable<byte[]> rows, Action then, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var row in rows.WithCancellation(cancel))
            yield return row;
        then();
    }

    private static IEnumerable<string> Lines(ZipArchive archive, string file)
    {
        using var reader = new StreamReader(archive.GetEntry(file)!.Open(), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static IEnumerable<JsonObject> Rows(ZipArchive archive, string table) =>
        Lines(archive, $"{table}.ndjson").Select(line => JsonSerializer.Deserialize<JsonObject>(line)!);

    private async Task<ZipArchive> Export() => new(new MemoryStream(await api.Client.GetByteArrayAsync("/v1/export", Cancel)));
}
