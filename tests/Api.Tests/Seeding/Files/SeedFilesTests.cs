using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Seeding.Files;

public sealed partial class SeedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MissingFilesAreEmpty()
    {
        var files = Read();

        Assert.Empty(files.Problems);
        Assert.Empty(files.Articles);
        Assert.Empty(files.Authority.Actors);
        Assert.Empty(files.Reviews);
    }

    [Fact]
    public void TheSeedsOfTheRepositoryAreWithoutMistakes()
    {
        var seeds = Repository("seeds");
        var articles = Directory.GetFiles(Path.Combine(seeds, "articles")).Select(path => Path.GetFileName(path)).ToList();

        var files = SeedFiles.Read(seeds, articles);

        Assert.Empty(files.Problems.Select(problem => problem.ToString()));
        Assert.Equal(articles.Order(StringComparer.Ordinal), files.Articles.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(71, files.Authority.Actors.Length + files.Authority.Places.Length);
    }

    [Fact]
    public void EveryPropertyOfTheSchemasIsDescribedAndUnderstoodByTheValidator()
    {
        // Keywords of later drafts would be passed over in silence.
        string[] understood =
        [
            "$schema", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum",
            "pattern", "uniqueItems", "minItems", "minLength", "minimum", "definitions",
        ];
        foreach (var path in Directory.GetFiles(Repository("seeds"), "*.schema.json"))
        {
            using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
            Check(schema.RootElement, path, isSchema: true);
        }

        void Check(System.Text.Json.JsonElement element, string at, bool isSchema)
        {
            foreach (var property in element.EnumerateObject())
            {
                var place = $"{at}/{property.Name}";
                if (!isSchema)
                {
                    Assert.True(property.Value.TryGetProperty("description", out _), $"{place} has no description");
                    Check(property.Value, place, isSchema: true);
                    continue;
                }

                Assert.Contains(property.Name, understood);
                if (property.Name is "properties" or "definitions")
                {
                    Check(property.Value, place, isSchema: false);
                }
                else if (property.Name == "items")
                {
                    Check(property.Value, place, isSchema: true);
                }
            }
        }
    }

    [Fact]
    public void AllIsReadThatTheFilesTell()
    {
        Write("sources.json", """
            { "outlets": [{ "id": "the-daily", "name": "The Daily", "domain": "daily.example" }],
              "agencies": [{ "id": "wire", "name": "Wire" }],
              "articles": [{ "file": "a.txt", "id": "first", "collectedAs": "1.txt", "outlet": "the-daily", "agency": "wire", "url": "https://daily.example/a",
                "published": { "edtf": "2022-08-31/..", "basis": "curated", "evidence": "So it says." },
                "copyOf": { "publisher": "wire", "date": "2022-08-31" }, "notes": ["A word is wrong."] }] }
            """);
        Write("actors.json", """
            { "actors": [
                { "id": "ann-example", "formerIds": ["ann"], "name": "Ann Example", "kind": "person", "aliases": ["A. Example"], "descriptions": ["president"], "gender": "female", "wikidata": "Q1",
                  "partOf": "house", "country": "utopia", "homonymNote": "Not the other.",
                  "offices": [{ "title": "President", "organization": "utopia", "from": "2020", "to": "2021-05", "unique": true }, { "title": "Clerk", "to": "../2019" }] },
                { "id": "house", "name": "House", "kind": "organization" },
                { "id": "utopia", "name": "Utopia", "kind": "country" }],
              "places": [{ "id": "hill", "name": "Hill", "aliases": ["The Hill"], "country": "utopia", "wikidata": "Q2" }] }
            """);
        Write("reviews.json", """
            { "reviews": [{ "id": "r-1", "article": "first", "target": "quote", "action": "change", "at": { "start": 3, "end": 6, "text": "yes" },
              "quote": { "kind": "direct", "speaker": null, "cue": { "start": 8, "end": 12, "text": "said" }, "date": "2022-08" }, "why": "She did." }] }
            """);

        var files = Read("a.txt");

        Assert.Empty(files.Problems);
        Assert.Equal([new Outlet("the-daily", "The Daily", "daily.example")], files.Outlets);
        Assert.Equal([new Agency("wire", "Wire")], files.Agencies);
        var article = files.Articles["a.txt"];
        Assert.Equal(("first", "1.txt", "the-daily", "wire", "https://daily.example/a"), (article.Id, article.CollectedAs, article.OutletId, article.AgencyId, article.Url));
        Assert.Equal(new DateOnly(2022, 8, 31), article.Published!.Date.Earliest);
        Assert.Equal((PublicationBasis.Curated, "So it says."), (article.Published.Basis, article.Published.Evidence));
        Assert.Equal(("wire", "2022-08-31"), (article.CopyOf!.Publisher, article.CopyOf.Date!.Edtf));
        Assert.Equal(["A word is wrong."], article.Notes);
        var ann = files.Authority.Actors[0];
        Assert.Equal(["ann"], ann.FormerIds);
        Assert.Equal((Gender.Female, "Q1", "house", "utopia"), (ann.Gender, ann.Wikidata, ann.PartOf, ann.Country));
        Assert.Equal([("Clerk", false), ("President", true)], ann.Offices.Select(office => (office.Title, office.Unique)));
        Assert.Equal(("hill", "utopia"), (files.Authority.Places[0].Id, files.Authority.Places[0].Country));
        var review = Assert.Single(files.Reviews);
        Assert.Equal((ReviewTarget.Quote, ReviewAction.Change, new AnchoredSpan(3, 6, "yes")), (review.Target, review.Action, review.At));
        Assert.Equal(QuoteKind.Direct, review.Quote!.Kind!.Value.Value);
        Assert.Equal(new Replacement<string?>(null), review.Quote.SpeakerId);
        Assert.Null(review.Quote.Source);
        Assert.Equal("2022-08", review.Quote.Date!.Value.Value!.Edtf);
    }

    [Theory]
    [InlineData("sources.json", """{"articles":[{"url":"https://x.example"}]}""", "/articles/0: expected the property “file”")]
    [InlineData("sources.json", """{"articles":{}}""", "/articles: expected an array (one record for a file of the articles folder), found {}")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","publisher":"x"}]}""", "/articles/0/publisher: expected one of the properties file, id, collectedAs, outlet, agency, url, published, copyOf, notes, found “publisher”")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","url":"ftp://x"}]}""", "/articles/0/url: expected a web address that starts with http:// or https:// and holds no space, found \"ftp://x\"")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","outlet":5}]}""", "/articles/0/outlet: expected")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","outlet":"dayly"}],"outlets":[{"id":"daily","name":"D"}]}""", "/articles/0/outlet: expected the id of an outlet of this file (did you mean “daily”?), found \"dayly\"")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","agency":"wire"}]}""", "/articles/0/agency: expected the id of an agency of this file, found \"wire\"")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","copyOf":{"publisher":"wire"}}]}""", "/articles/0/copyOf/publisher: expected the id of an outlet or agency of this file, found \"wire\"")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","published":{"edtf":"2022-13","basis":"stated"}}]}""", "/articles/0/published/edtf: expected a date in EDTF level 1")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt","published":{"edtf":"2022-12","basis":"guessed"}}]}""", "/articles/0/published/basis: expected one of stated, inferred, curated, found \"guessed\"")]
    [InlineData("sources.json", """{"articles":[{"file":"a.txt"},{"file":"a.txt"}]}""", "/articles/1/file: expected one record a file (the first is /articles/0/file), found \"a.txt\"")]
    [InlineData("sources.json", """{"articles":[],"outlets":[{"id":"d","name":"D"},{"id":"d","name":"E"}]}""", "/outlets/1/id: expected an id unique among outlets (the first to have it is /outlets/0/id), found \"d\"")]
    [InlineData("actors.json", """[]""", "actors.json (line 1): expected an object")]
    [InlineData("actors.json", """{"actors":[{"id":"Ann","name":"Ann","kind":"person"}]}""", "/actors/0/id: expected lower-case letters and digits in words joined by hyphens, found \"Ann\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"persn"}]}""", "/actors/0/kind: expected one of person, organization, country, group, found \"persn\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":" ","kind":"person"}]}""", "/actors/0/name: expected a name as it is printed, not empty, found \" \"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","aliases":["A","A"]}]}""", "/actors/0/aliases: expected each item once")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","wikidata":"320"}]}""", "/actors/0/wikidata: expected a Wikidata id")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","offices":[{"title":"Clerk","unique":"yes"}]}]}""", "/actors/0/offices/0/unique: expected true or false")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","offices":[{"title":"Clerk","from":"2020","to":"2019"}]}]}""", "/actors/0/offices/0/to: expected a day not before the start of the office, 2020, found \"2019\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","offices":[{"title":"Clerk","organization":"bank"}]}]}""", "/actors/0/offices/0/organization: expected the id of an actor of this file, found \"bank\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","partOf":"ann"}]}""", "/actors/0/partOf: expected the id of another actor")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person"},{"id":"bob","name":"Bob","kind":"person","country":"ann"}]}""", "/actors/1/country: expected the id of an actor of this file whose kind is country, found \"ann\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person"}],"places":[{"id":"ann","name":"Ann"}]}""", "/places/0/id: expected an id unique among actors and places (the first to have it is /actors/0/id), found \"ann\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","formerIds":["ann"]}]}""", "/actors/0/formerIds/0: expected an id that is no longer in use, found \"ann\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","formerIds":["bob"]},{"id":"bob","name":"Bob","kind":"person"}]}""", "/actors/0/formerIds/0: expected an id that is no longer in use, found \"bob\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","formerIds":["hill"]}],"places":[{"id":"hill","name":"Hill"}]}""", "/actors/0/formerIds/0: expected an id that is no longer in use, found \"hill\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","formerIds":["a"]},{"id":"bob","name":"Bob","kind":"person","formerIds":["a"]}]}""", "/actors/1/formerIds/0: expected an id that one actor had (the first to name it is /actors/0/formerIds/0), found \"a\"")]
    [InlineData("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","formerIds":["Ann Old"]}]}""", "/actors/0/formerIds/0: expected lower-case letters and digits in words joined by hyphens, found \"Ann Old\"")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"quote","action":"change","at":{"start":0,"end":2,"text":"yes"},"quote":{},"why":"x"}]}""", "/reviews/0/at/text: expected as many UTF-16 code units as from 0 to 2, 2, found 3")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"quote","action":"change","at":{"start":0,"end":3,"text":"yes"},"why":"x"}]}""", "/reviews/0/quote: expected the fields of the quote to set")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"quote","action":"add","at":{"start":0,"end":3,"text":"yes"},"quote":{},"why":"x"}]}""", "/reviews/0/quote/kind: expected this field, which an added quote must have")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"quote","action":"remove","at":{"start":0,"end":3,"text":"yes"},"quote":{},"why":"x"}]}""", "/reviews/0/quote: expected no fields where something is removed, found {}")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"event","action":"change","at":{"start":0,"end":3,"text":"yes"},"event":{},"mention":{},"why":"x"}]}""", "/reviews/0/mention: expected the fields under “event”, found {}")]
    [InlineData("reviews.json", """{"reviews":[{"id":"r","article":"a","target":"event","action":"change","at":{"start":0,"end":3,"text":"yes"},"event":{"date":"31 August"},"why":"x"}]}""", "/reviews/0/event/date: expected a date in EDTF level 1")]
    public void AMistakeIsNamedWithItsPlaceAndWhatWasExpected(string file, string json, string expected)
    {
        Write(file, json);

        var files = Read("a.txt");

        var problem = Assert.Single(files.Problems);
        Assert.True(files.HasErrors);
        Assert.Equal(file, problem.File);
        Assert.Contains(expected, expected.StartsWith('/') ? LineNumber().Replace(problem.ToString(), "") : problem.ToString(), StringComparison.Ordinal);
        Assert.Empty(files.Articles);
        Assert.Empty(files.Authority.Actors);
        Assert.Empty(files.Reviews);
    }

    [Fact]
    public void EveryMistakeOfEveryFileIsNamedAtOnce()
    {
        Write("sources.json", """{"articles":[{"file":"a.txt","outlet":"x"},{"file":"b/a.txt"}]}""");
        Write("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person","partOf":"x"},{"id":"ann","name":"","kind":"persn","size":3}]}""");
        Write("reviews.json", "{");

        var places = Read("a.txt").Problems.Select(problem => $"{problem.File}{problem.At}");

        Assert.Equal(
            [
                "actors.json/actors/0/partOf", "actors.json/actors/1/id", "actors.json/actors/1/kind", "actors.json/actors/1/name", "actors.json/actors/1/size",
                "reviews.json", "sources.json/articles/0/outlet", "sources.json/articles/1/file",
            ],
            places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ARecordOfAnUnknownFileIsOnlyAWarning()
    {
        Write("sources.json", """{"articles":[{"file":"gone.txt"},{"file":"a.txt"}]}""");

        var files = Read("a.txt");

        Assert.Equal(
            "sources.json /articles/0/file: expected the name of a file in the articles folder, found \"gone.txt\"",
            Assert.Single(files.Problems).ToString());
        Assert.False(files.HasErrors);
        Assert.Equal(2, files.Articles.Count);
    }

    [Fact]
    public void AMistakeInOneFileLeavesTheOthersRead()
    {
        Write("sources.json", """{"articles":3}""");
        Write("actors.json", """{"actors":[{"id":"ann","name":"Ann","kind":"person"}]}""");

        var files = Read();

        Assert.True(files.HasErrors);
        Assert.Single(files.Authority.Actors);
    }

    [Theory]
    [InlineData("", "sources.json (line 1): expected well-formed JSON")]
    [InlineData("{\n \"articles\": [],\n}", "sources.json (line 3): expected well-formed JSON")]
    [InlineData("{\"articles\": [] /* none */}", "sources.json (line 1): expected well-formed JSON")]
    [InlineData("{\"articles\": [], \"articles\": []}", "expected well-formed JSON without comments, trailing commas or repeated properties")]
    [InlineData("null", "expected an object")]
    public void BrokenJsonIsNamedWithItsLine(string json, string expected)
    {
        Write("sources.json", json);

        Assert.Contains(expected, Assert.Single(Read().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonNestedWithoutEndIsRefused()
    {
        Write("sources.json", string.Concat(Enumerable.Repeat("[", 100_000)));

        Assert.Contains("expected well-formed JSON", Assert.Single(Read().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreRefusedAndAByteOrderMarkIsNot()
    {
        File.WriteAllBytes(_folder["sources.json"], [(byte)'{', 0xFF, (byte)'}']);
        File.WriteAllBytes(_folder["actors.json"], [.. Encoding.UTF8.Preamble, .. """{"actors":[]}"""u8]);

        Assert.Equal("sources.json: expected text in UTF-8, found bytes that are none", Assert.Single(Read().Problems).ToString());
    }

    [Fact]
    public void ALongFindIsShortened()
    {
        Write("actors.json", $$"""{"actors":[{"id":"{{new string('A', 5000)}}","name":"Ann","kind":"person"}]}""");

        Assert.True(Assert.Single(Read().Problems).Found!.Length <= 80);
    }

    private SeedFiles Read(params string[] articles) => SeedFiles.Read(_folder.Path, articles);

    private void Write(string file, string json) => File.WriteAllText(_folder[file], json);

    private static string Repository(string folder)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Api.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        return Path.Combine(root, folder);
    }

    [GeneratedRegex(@" \(line \d+\)")]
    private static partial Regex LineNumber();
}
