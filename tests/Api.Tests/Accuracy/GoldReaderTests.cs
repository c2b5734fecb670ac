using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Corpora;
using OnRecord.Domain.Quotes;
using Xunit;
using static OnRecord.Api.Tests.Accuracy.Annotated;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class GoldReaderTests
{
    [Fact]
    public void AlternativesKeepTheFieldsTheyLeaveOut()
    {
        var gold = Read("""{"article":"a","quotes":[{"kind":"direct","content":[{"start":1,"end":4,"text":"No,"}],"speaker":"ann","alternatives":[{"speaker":null},{"kind":"scare"}]}]}""");

        var quote = Assert.Single(gold.Quotes);
        Assert.Equal(
            [(QuoteKind.Direct, null), (QuoteKind.Scare, "ann")],
            quote.Readings.Select(reading => (reading.Kind, reading.SpeakerId)));
        Assert.All(quote.Readings, reading => Assert.Equal([Span("No,")], reading.Content));
    }

    [Theory]
    [InlineData("""{"article":"a","mentions":[{"start":0,"end":3,"text":"Ann","actor":"ann"}]}""", "gold.json: at 0-3 the gold expects “Ann”, and there stands ““No”.")]
    [InlineData("""{"article":"a","mentions":[{"start":0,"end":999,"text":"Ann","actor":"ann"}]}""", "there stands nothing")]
    [InlineData("""{"article":"a","quotes":[{"kind":"loud","content":[]}]}""", "“loud” is none of Direct, Mixed, Indirect, Scare")]
    [InlineData("""{"article":"a","quotes":[{"kind":"direct","content":[]}]}""", "a quote has no content")]
    [InlineData("""{"quotes":[]}""", "gold.json:")]
    public void AMistakeOfTheGoldIsNamed(string json, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void TheGoldOfTheRepositoryFitsTheArticles()
    {
        var articles = Directory.GetFiles(Path.Combine(Repository.Seeds, "articles"));
        foreach (var path in articles)
        {
            var file = Path.Combine(Repository.Gold, Path.GetFileNameWithoutExtension(path) + ".json");
            var gold = GoldReader.Read(File.ReadAllText(file), File.ReadAllText(path), file);

            Assert.NotEmpty(gold.Quotes);
            Assert.Equal(gold.Actors.Order(StringComparer.Ordinal), gold.Mentions.Select(mention => mention.ActorId).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static GoldArticle Read(string json) => GoldReader.Read(json, Text, "gold.json");
}
