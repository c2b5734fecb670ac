using System.Net;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Counts say what the lists have that they lead to.</summary>
public sealed class FacetTests(ApiFixture api)
{
    [Theory]
    [InlineData("quotes", "speaker,about,kind,article,outlet,agency,utterance,medium,status,date:day", "")]
    [InlineData("quotes", "speaker,kind,date:month", "speaker=-zhang-jun&confidence=0.55..")]
    [InlineData("quotes", "speaker,kind,date:month", "from=2022-08&to=2022-09")]
    [InlineData("quotes", "speaker,kind,date:year", "q=word")]
    [InlineData("quotes", "sourceKind,kind", "")]
    [InlineData("quotes", "sourceKind,kind", "speaker=null")]
    [InlineData("articles", "outlet,agency,actor,language,date:day", "")]
    [InlineData("articles", "outlet,actor,date:month", "agency=reuters&to=2022-08")]
    [InlineData("actors", "kind,origin,article,country,partOf", "")]
    [InlineData("events", "type,mode,actor,source,target,place,factuality", "")]
    [InlineData("events", "article,outlet,status,date:month", "")]
    [InlineData("events", "type,actor,date:day", "target=china")]
    [InlineData("utterances", "speaker,article,outlet,date:month", "")]
    [InlineData("outlets", "domain", "")]
    public async Task EveryCountIsTheTotalOfTheListThatItsFilterGives(string resource, string facets, string filters)
    {
        var answer = await api.Get($"/v1/{resource}?facets={facets}&facetLimit=200&limit=1&{filters}");
        foreach (var facet in answer.GetProperty("facets").EnumerateObject())
        {
            Assert.Equal(0, facet.Value.GetProperty("more").GetInt32());
            foreach (var value in facet.Value.GetProperty("values").EnumerateArray())
            {
                var filter = value.GetProperty("filter").GetString()!;
                Assert.Equal(value.GetProperty("count").GetInt32(), await Total(resource, $"{Without(filters, filter)}&{filter}", filters, filter));
                Assert.NotEmpty(value.GetProperty("name").GetString()!);
            }
            if (!facet.Name.StartsWith("date:", StringComparison.Ordinal) && facet.Name is "speaker" or "outlet" or "agency" or "place" or "sourceKind")
                Assert.Equal(facet.Value.GetProperty("missing").GetInt32(), await Total(resource, $"{filters}&{facet.Name}=null", "", ""));
        }
    }

    [Fact]
    public async Task DatesAreCountedWithoutGaps()
    {
        var values = (await api.Get("/v1/articles?facets=date:month")).GetProperty("facets").GetProperty("date:month").GetProperty("values");
        var months = values.EnumerateArray().Select(value => value.GetProperty("value").GetString()!).ToList();
        Assert.Equal("2022-07", months[0]);
        Assert.Equal("2022-09", months[^1]);
        Assert.Equal(3, months.Count);
    }

    [Fact]
    public async Task TablesCountTwoThingsAtOnce()
    {
        var table = (await api.Get("/v1/quotes?facets=speaker*kind&facetLimit=200")).GetProperty("crossTables").GetProperty("speaker*kind");
        var columns = table.GetProperty("columns").EnumerateArray().ToList();
        foreach (var (row, counts) in table.GetProperty("rows").EnumerateArray().Zip(table.GetProperty("counts").EnumerateArray()))
        {
            Assert.Equal(row.GetProperty("count").GetInt32(), counts.EnumerateArray().Sum(count => count.GetInt32()));
            foreach (var (column, count) in columns.Zip(counts.EnumerateArray()))
                Assert.Equal(
                    count.GetInt32(),
                    await Total("quotes", $"{row.GetProperty("filter").GetString()}&{column.GetProperty("filter").GetString()}", "", ""));
        }
    }

    [Fact]
    public async Task TheMostFrequentComeFirstAndTheRestIsCounted()
    {
        var facet = (await api.Get("/v1/quotes?facets=speaker&facetLimit=1")).GetProperty("facets").GetProperty("speaker");
        var only = facet.GetProperty("values").EnumerateArray().Single();
        Assert.Equal(("zhang-jun", "Zhang Jun", 22), (only.GetProperty("value").GetString(), only.GetProperty("name").GetString(), only.GetProperty("count").GetInt32()));
        Assert.Equal(2, facet.GetProperty("more").GetInt32());
        Assert.Equal(16, facet.GetProperty("missing").GetInt32());
    }

    [Fact]
    public async Task KindsOfSourceAreCountedAndQuotesWithoutOneToldApart()
    {
        var facet = (await api.Get("/v1/quotes?facets=sourceKind")).GetProperty("facets").GetProperty("sourceKind");
        Assert.Equal(
            ["actor 33", "document 12", "group 1", "other 1", "person 1"],
            facet.GetProperty("values").EnumerateArray()
                .Select(value => $"{value.GetProperty("value").GetString()} {value.GetProperty("count").GetInt32()}").Order(StringComparer.Ordinal));
        Assert.Equal(12, facet.GetProperty("missing").GetInt32());
    }

    [Theory]
    [InlineData("facets=speeker", "facets", "Did you mean 'speaker'?")]
    [InlineData("facets=date", "facets", "date:month")]
    [InlineData("facets=date:week", "facets", "date:day")]
    [InlineData("facets=speaker*speaker", "facets", "speaker")]
    [InlineData("facets=speaker*date:month", "facets", "speaker")]
    [InlineData("facets=speaker*kind*status", "facets", "speaker")]
    [InlineData("facets=,", "facets", "one of")]
    [InlineData("facets=speaker&facetLimit=0", "facetLimit", "from 1 to 200")]
    public async Task AWrongFacetIsNamed(string query, string parameter, string expected)
    {
        var error = (await api.Problem($"/v1/quotes?{query}", HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateArray().First();
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Contains(expected, error.GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    // A date's filter takes the place of the days that were asked for.
    private static string Without(string filters, string filter) => filter.StartsWith("from=", StringComparison.Ordinal)
        ? string.Join('&', filters.Split('&').Where(part => !part.StartsWith("from=", StringComparison.Ordinal) && !part.StartsWith("to=", StringComparison.Ordinal)))
        : filters;

    private async Task<int> Total(string resource, string query, string filters, string filter)
    {
        // The list may be narrowed already by what the value's filter names: then both must hold, which one parameter cannot say.
        var name = filter.Split('=')[0];
        if (name.Length > 0 && name != "from" && filters.Contains($"{name}=", StringComparison.Ordinal))
            query = $"{string.Join('&', filters.Split('&').Where(part => !part.StartsWith($"{name}=", StringComparison.Ordinal)))}&{filter}";
        return (await api.Get($"/v1/{resource}?limit=1&{query}")).GetProperty("page").GetProperty("total").GetInt32();
    }
}
