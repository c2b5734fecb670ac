using System.Globalization;
using System.Text.Json;
using OnRecord.Api.Names;
using OnRecord.Api.Reconciliation;
using OnRecord.Api.Tests.Names;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using Xunit;

namespace OnRecord.Api.Tests.Reconciliation;

/// <summary>A table such as people make by hand, matched to actors: who comes first, and what is decided without a look.</summary>
public sealed class MessyNamesTests(ITestOutputHelper output) : IDisposable
{
    private static readonly Actor[] Actors =
    [
        NameCorpus.Person("michelle-bachelet", "Michelle Bachelet", "Bachelet") with { Wikidata = "Q320", Country = "chile", PartOf = "ohchr" },
        NameCorpus.Person("michelle-barnier", "Michelle Barnier") with { Country = "france" },
        NameCorpus.Person("volker-turk", "Volker Türk", "Türk") with { Country = "austria", PartOf = "ohchr" },
        NameCorpus.Person("xi-jinping", "Xi Jinping", "习近平") with { Country = "china" },
        NameCorpus.Person("zhang-jun", "Zhang Jun") with { Country = "china" },
        NameCorpus.Person("zhang-jin", "Zhang Jin") with { Country = "china" },
        NameCorpus.Person("john-smith", "John Smith") with { Country = "united-kingdom" },
        NameCorpus.Person("john-smith-us", "John Smith") with { Country = "united-states" },
        NameCorpus.Person("antonio-guterres", "António Guterres", "Guterres"),
        NameCorpus.Person("zhanna-petrova", "Жанна Петрова"),
        NameCorpus.Person("smith", "Smith") with { Origin = ActorOrigin.Mentions },
        NameCorpus.Body("ohchr", "Office of the United Nations High Commissioner for Human Rights", "OHCHR", "UN Human Rights Office", "UN rights office"),
        NameCorpus.Body("un-human-rights-council", "United Nations Human Rights Council", "UN Human Rights Council"),
        NameCorpus.Body("human-rights-watch", "Human Rights Watch", "HRW"),
        NameCorpus.Body("world-uyghur-congress", "World Uyghur Congress", "WUC"),
        NameCorpus.Body("united-nations", "United Nations", "UN"),
        NameCorpus.Body("china-daily", "China Daily"),
        NameCorpus.State("chile", "Chile"),
        NameCorpus.State("china", "China", "People’s Republic of China", "PRC"),
        NameCorpus.State("austria", "Austria"),
        NameCorpus.State("france", "France"),
        NameCorpus.State("united-kingdom", "United Kingdom", "UK", "Britain"),
        NameCorpus.State("united-states", "United States", "US", "USA"),
    ];

    // What stands in the cell, who is meant (nobody where empty), and whether that is certain.
    private static readonly (string Cell, string Meant, bool Certain)[] Table =
    [
        ("Michelle Bachelet", "michelle-bachelet", true),
        ("Bachelet, Michelle", "michelle-bachelet", true),
        ("BACHELET", "michelle-bachelet", true),
        ("Ms. Michelle Bachelet", "michelle-bachelet", true),
        ("michelle-bachelet", "michelle-bachelet", true),
        ("Q320", "michelle-bachelet", true),
        ("M. Bachelet", "michelle-bachelet", false),
        ("Bachelet Michelle", "michelle-bachelet", false),
        ("Michele Bachelet", "michelle-bachelet", false),
        ("Michelle Bachellett", "michelle-bachelet", false),
        ("Michelle Bachelet Jeria", "michelle-bachelet", false),
        ("MichelleBachelet", "michelle-bachelet", false),
        ("Bachelet (High Commissioner)", "michelle-bachelet", true),
        ("Volker Turk", "volker-turk", true),
        ("Türk, Volker", "volker-turk", true),
        ("Volker Tuerk", "volker-turk", false),
        ("UN Human Rights Office", "ohchr", true),
        ("U.N. Human Rights Office", "ohchr", true),
        ("ohchr", "ohchr", true),
        ("Human Rights Office of the UN", "ohchr", false),
        ("Office of the High Commissioner for Human Rights (OHCHR)", "ohchr", false),
        ("UN Human Rights Councl", "un-human-rights-council", false),
        ("Human Right Watch", "human-rights-watch", false),
        ("World Uighur Congress", "world-uyghur-congress", false),
        ("习近平", "xi-jinping", true),
        ("Xi Jin-ping", "xi-jinping", false),
        ("Zhanna Petrova", "zhanna-petrova", true),
        ("Guterres, António", "antonio-guterres", true),
        ("antonio guterres", "antonio-guterres", true),
        ("The People's Republic of China", "china", false),
        ("P.R.C.", "china", true),
        ("Zhang Jun", "zhang-jun", true),
        ("John Smith", "john-smith", false),
        ("Smith", "smith", false),
        ("Angela Merkel", "", false),
        ("Ministry of Silly Walks", "", false),
        ("12345", "", false),
        ("😀", "", false),
        ("<script>alert(1)</script>", "", false),
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TheRightActorComesFirstAndNothingWrongIsDecided()
    {
        var results = await Answer(string.Join(',', Table.Select((row, place) => $"\"{place}\":{{\"query\":{JsonSerializer.Serialize(row.Cell)}}}")));
        var (first, decided, wrong) = (0, 0, new List<string>());
        foreach (var (place, row) in Table.Index())
        {
            var best = results[place.ToString(CultureInfo.InvariantCulture)].Result is [var likeliest, ..] ? likeliest : null;
            var rightly = row.Meant.Length == 0 ? best is null or { Score: < 60 } : best?.Id == row.Meant;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(rightly ? ' ' : '!')} {row.Cell,-58} {best?.Id,-24} {best?.Score:F1} {best?.Match}"));
            if (rightly) first++;
            if (best?.Match == true && best.Id == row.Meant) decided++;
            if (best?.Match == true && best.Id != row.Meant || row.Certain != (best?.Match == true)) wrong.Add(row.Cell);
        }
        output.WriteLine($"first {first} of {Table.Length}; decided {decided}, of which wrongly {Table.Count(row => row.Certain) - decided}");
        Assert.Equal([], wrong);
        Assert.Equal(Table.Length, first);
    }

    [Theory]
    [InlineData("""{"query":"John Smith","properties":[{"pid":"country","v":"USA"}]}""", "john-smith-us")]
    [InlineData("""{"query":"John Smith","properties":[{"pid":"country","v":{"id":"united-kingdom","name":"Britain"}}]}""", "john-smith")]
    [InlineData("""{"query":"John Smith","properties":[{"pid":"country","v":["France","Britain"]}]}""", "john-smith")]
    [InlineData("""{"query":"Michele","properties":[{"pid":"wikidata","v":"https://www.wikidata.org/wiki/Q320"}]}""", "michelle-bachelet")]
    [InlineData("""{"query":"Turk","type":"person","properties":[{"pid":"partOf","v":"UN Human Rights Office"}]}""", "volker-turk")]
    [InlineData("""{"properties":[{"pid":"country","v":"chile"}]}""", "michelle-bachelet")]
    [InlineData("""{"properties":[{"pid":"wikidata","v":"Q320"}]}""", "michelle-bachelet")]
    [InlineData("""{"query":"china","type":"organization","type_strict":"any"}""", "china-daily")]
    [InlineData("""{"query":"china","type":["country","group"]}""", "china")]
    [InlineData("""{"query":"china","type":"actor"}""", "china")]
    public async Task TypesAndPropertiesDecideAmongNames(string query, string meant)
    {
        var results = await Answer($"\"q\":{query}");
        Assert.Equal(meant, results["q"].Result[0].Id);
    }

    [Theory]
    [InlineData("""{"query":"Michelle Bachelet","properties":[{"pid":"country","v":"France"}]}""")]
    [InlineData("""{"query":"Michelle Bachelet","properties":[{"pid":"wikidata","v":"Q1"}]}""")]
    [InlineData("""{"query":"Michelle Bachelet","type":"country"}""")]
    public async Task WhatIsContradictedIsNotDecided(string query)
    {
        var best = (await Answer($"\"q\":{query}"))["q"].Result[0];
        Assert.Equal("michelle-bachelet", best.Id);
        Assert.False(best.Match);
        Assert.True(best.Score < 100);
    }

    [Fact]
    public async Task FeaturesExplainTheScore()
    {
        var results = await Answer(
            """
            "q":{"query":"M. Bachelet","type":"person","properties":[{"pid":"country","v":"Chile"},{"pid":"partOf","v":"China"}]}
            """);
        var best = results["q"].Result[0];
        var features = best.Features.ToDictionary(feature => feature.Id, feature => feature.Value);
        Assert.Equal(MatchFeature.All.Select(feature => feature.Id).Order(), features.Keys.Order());
        Assert.Equal((false, false, true, 0.5), (features["name_exact"], features["alias_exact"], features["type_match"], features["property_match"]));
        Assert.InRange((double)features["name_similarity"], 0.7, 0.95);
        Assert.True(best.Score < 80);
    }

    [Fact]
    public async Task LimitsAreKept()
    {
        var results = await Answer("""
            "a":{"query":"Zhang","limit":1},"b":{"query":"Zhang"},"c":{"query":""},"d":{"query":"…"}
            """);
        Assert.Equal([1, 2, 0, 0], results.Values.Select(result => result.Result.Count));
        Assert.Equal(["a", "b", "c", "d"], results.Keys);
    }

    private async Task<Dictionary<string, ResultResponse>> Answer(string queries)
    {
        var json = SentJson.Parse($"{{{queries}}}");
        var read = BatchReader.Read(json);
        Assert.Empty(json.Errors);
        var snapshot = NameCorpus.Write(folder, NameCorpus.Of(Actors, "michelle-bachelet", "michelle-bachelet", "xi-jinping", "ohchr", "china", "john-smith"));
        await using var db = snapshot.CreateContext();
        return await new Reconciler(new NamesIndex(NameReader.Read(snapshot)), db).Answer(read, TestContext.Current.CancellationToken);
    }
}
