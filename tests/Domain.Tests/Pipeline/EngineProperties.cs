using System.Text.Json;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>What holds for the whole engine and each of its stages on any text whatever.</summary>
public sealed class EngineProperties
{
    [Fact]
    public void EveryStageLeavesEveryLayerWhole() => AnyArticle.Check(text =>
    {
        var document = AnyArticle.Engine.Begin(AnyArticle.Document(text));
        foreach (var stage in AnyArticle.Engine.Stages)
        {
            document = stage.Annotate(document);
            if (document.Speakers.Length == document.Attributions.Length) Layers.AssertWhole(document);
        }
        Layers.AssertWhole(document);
    });

    [Fact]
    public void WhoeverIsNamedIsAmongTheActors() => AnyArticle.Check(text =>
    {
        var analysed = AnyArticle.Engine.Analyse(AnyArticle.Document(text));
        var known = analysed.Actors.Select(actor => actor.Id).ToHashSet();
        Assert.All(analysed.Mentions, mention => Assert.Contains(mention.ActorId, known));
        Assert.All(analysed.Quotes, quote => Assert.True(quote.SpeakerId is null || known.Contains(quote.SpeakerId)));
        Assert.All(analysed.Events.SelectMany(report => report.Participants), one => Assert.Contains(one.ActorId, known));
    });

    [Fact]
    public void SecondRunGivesTheSame() => AnyArticle.Check(text => Assert.Equal(
        JsonSerializer.Serialize(AnyArticle.Engine.Analyse(AnyArticle.Document(text))),
        JsonSerializer.Serialize(new Engine(AnyArticle.Engine.Authority).Analyse(AnyArticle.Document(text)))));

    [Fact]
    public void StagesAreThoseThatAnalyse()
    {
        var source = AnyArticle.Document("The office published its report on Wednesday.\n\n“It was late,” Ann Lee told reporters in Geneva.");
        var document = AnyArticle.Engine.Begin(source);
        foreach (var stage in AnyArticle.Engine.Stages) document = stage.Annotate(document);
        Assert.Equal(AnyArticle.Engine.Annotate(source).Quotes.AsEnumerable(), document.Quotes, (one, other) => one.Id == other.Id);
        Assert.NotEmpty(document.Quotes);
        Assert.Equal("Tokenizer", AnyArticle.Engine.Stages.ElementAt(1).Name);
    }
}
