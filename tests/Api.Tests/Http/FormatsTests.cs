using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The same answer in other forms and codings.</summary>
public sealed class FormatsTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Lists() => ["quotes", "utterances", "actors", "events", "articles", "outlets"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task LinesOfJsonAreTheItemsOfTheList(string resource)
    {
        using var response = await api.Client.GetAsync($"/v1/{resource}?format=ndjson", Cancel);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.MediaType);
        var lines = (await response.Content.ReadAsStringAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var items = (await api.Get($"/v1/{resource}?limit=200")).GetProperty("items").EnumerateArray().Select(item => item.GetRawText());
        Assert.Equal(items, lines);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task ATableHasARowForEveryItem(string resource)
    {
        using var response = await api.Client.GetAsync($"/v1/{resource}?format=csv", Cancel);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("attachment; filename=", response.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        var rows = Csv(await response.Content.ReadAsStringAsync(Cancel));
        var ids = (await api.Get($"/v1/{resource}?limit=200")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
        Assert.Equal("id", rows[0][0]);
        Assert.Equal(ids, rows.Skip(1).Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public async Task ATableTellsTheKindOfSourceAndIsEmptyWhereThereIsNone()
    {
        var rows = Csv(await api.Client.GetStringAsync("/v1/quotes?format=csv&article=article-11", Cancel));
        var column = rows[0].IndexOf("sourceKind");
        Assert.Equal("source", rows[0][column - 1]);
        Assert.Equal(["person", "group", "document", "other", ""], rows.Skip(1).Select(row => row[column]));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task PagesOfATableAreLinkedByAHeader(string format)
    {
        var whole = await api.Client.GetStringAsync($"/v1/quotes?format={format}&kind=direct", Cancel);
        var parts = new StringBuilder();
        var next = $"/v1/quotes?format={format}&kind=direct&limit=7";
        while (next is not null)
        {
            using var page = await api.Client.GetAsync(next, Cancel);
            var text = await page.Content.ReadAsStringAsync(Cancel);
            parts.Append(format == "csv" && parts.Length > 0 ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text);
            next = page.Headers.TryGetValues("Link", out var links) ? links.Single().Split('>')[0].TrimStart('<') : null;
        }
        Assert.Equal(whole, parts.ToString());
    }

    [Fact]
    public async Task TheFormMayBeAskedForByAccept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes?limit=2");
        request.Headers.Add("Accept", "text/html;q=0.9, text/csv, application/json;q=0.5");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task ALinkedListIsAGraph()
    {
        var linked = JsonDocument.Parse(await api.Client.GetStringAsync("/v1/quotes?format=jsonld&limit=3", Cancel)).RootElement;
        Assert.Equal("https://schema.org", linked.GetProperty("@context").GetString());
        Assert.Equal(3, linked.GetProperty("@graph").GetArrayLength());
    }

    [Theory]
    [InlineData("/v1/quotes?limit=50", "br")]
    [InlineData("/v1/quotes?limit=50", "gzip")]
    [InlineData("/v1/articles/article-00", "br")]
    [InlineData("/v1/quotes?format=ndjson", "br")]
    [InlineData("/v1/quotes?format=csv", "gzip")]
    [InlineData("/v1/export", "identity")]
    public async Task CodedAnswersAreTheSameBytes(string address, string coding)
    {
        var plain = await api.Client.GetByteArrayAsync(address, Cancel);
        for (var time = 0; time < 3; time++)
        {
            using var response = await Ask(address, ("Accept-Encoding", coding));
            var bytes = await response.Content.ReadAsByteArrayAsync(Cancel);
            Assert.Equal(coding == "identity" ? [] : [coding], response.Content.Headers.ContentEncoding);
            Assert.Equal(plain, coding == "identity" ? bytes : Decoded(bytes, coding));
        }
    }

    [Fact]
    public async Task EachCodingHasATagOfItsOwn()
    {
        var tags = new HashSet<string>();
        foreach (var coding in (string[])["identity", "br", "gzip"])
        {
            using var first = await Ask("/v1/quotes?limit=60", ("Accept-Encoding", coding));
            var tag = first.Headers.ETag!.ToString();
            Assert.True(tags.Add(tag), coding);
            for (var time = 0; time < 3; time++)
            {
                using var again = await Ask("/v1/quotes?limit=60", ("Accept-Encoding", coding), ("If-None-Match", tag));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(tag, again.Headers.ETag!.ToString());
            }
        }
    }

    [Fact]
    public async Task WhatIsAskedAgainIsAnsweredTheSame()
    {
        const string address = "/v1/quotes?limit=11&kind=direct";
        string? known = null;
        for (var time = 0; time < 5; time++)
        {
            using var response = await Ask(address, ("Origin", "https://front-end.example"));
            var headers = response.Headers.Concat(response.Content.Headers)
                .Where(header => header.Key is not "Date")
                .Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal);
            var told = $"{(int)response.StatusCode}\n{string.Join('\n', headers)}\n{await response.Content.ReadAsStringAsync(Cancel)}";
            Assert.Contains("Access-Control-Allow-Origin: *", told, StringComparison.Ordinal);
            Assert.Equal(known ?? told, told);
            known = told;
        }
        using var head = await api.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancel);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    private static byte[] Decoded(byte[] bytes, string coding)
    {
        using Stream packed = coding == "br"
            ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
            : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    private async Task<HttpResponseMessage> Ask(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await api.Client.SendAsync(request, Cancel);
    }

    /// <summary>Reads RFC 4180: fields between quotation marks may hold commas, line breaks and doubled marks.</summary>
    private static List<List<string>> Csv(string text)
    {
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] is ',' or '\r' && !quoted)
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else if (!quoted && text[i] == '\n') { rows.Add(row); row = []; }
            else field.Append(text[i]);
        }
        return rows;
    }
}
