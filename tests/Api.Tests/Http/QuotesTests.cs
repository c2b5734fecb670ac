using System.Net;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class QuotesTests(ApiFixture api)
{
    [Fact]
    public async Task AListHasItemsAndTellsHowManyThereAre()
    {
        var page = await api.Get("/v1/quotes?limit=5");
        Assert.Equal(5, page.GetProperty("items").GetArrayLength());
        Assert.Equal(PrintedCorpus.Quotes, page.GetProperty("page").GetProperty("total").GetInt32());
        Assert.Equal(5, page.GetProperty("page").GetProperty("limit").GetInt32());
        Assert.StartsWith("/v1/quotes?limit=5&cursor=", page.GetProperty("page").GetProperty("next").GetString());
    }

    [Fact]
    public async Task UnknownIdIsNotFound() => await api.Problem("/v1/quotes/no-such-quote", HttpStatusCode.NotFound);
}
