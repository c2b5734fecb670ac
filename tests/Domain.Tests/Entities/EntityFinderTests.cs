using OnRecord.Domain.Entities;
using OnRecord.Domain.Tests.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Entities;

/// <summary>What is a name, and of what: the clear cases, which no model may miss.</summary>
public sealed class EntityFinderTests
{
    [Theory]
    [InlineData("Ann Lee met Bob Hill in Paris on Monday.", "person Ann Lee; person Bob Hill; place Paris")]
    [InlineData("The Department of Justice sued a company in January.", "organization Department of Justice")]
    [InlineData("President Tom Reed flew to Kyiv.", "title President; person Tom Reed; place Kyiv")]
    [InlineData("French troops and two Ukrainians left.", "group French; group Ukrainians")]
    [InlineData("“No,” Santos said. “Never.”", "person Santos")]
    [InlineData("The Battle of Hastings was fought in 1066.", "other Battle of Hastings")]
    [InlineData("Reed's office in Warsaw declined to comment.", "person Reed; place Warsaw")]
    public void NamesAndTheirKinds(string text, string names) => Assert.Equal(names, List(text));

    [Theory]
    [InlineData("He went home. It rained. Then they sang.")]
    [InlineData("A spokeswoman for the ministry said no.")]
    [InlineData("MINISTER SAYS TALKS FAILED")]
    [InlineData("On Tuesday the talks failed; in January they had begun.")]
    [InlineData("")]
    public void CapitalsAloneNameNobody(string text) => Assert.Equal("", List(text));

    [Fact]
    public void NamesAreInOrderAndApart()
    {
        var entities = Listing.Annotate("Ann Lee of the World Health Office told Reuters that Paris, Rome and the Chinese had agreed with President Tom Reed.").Entities;
        Assert.NotEmpty(entities);
        for (var i = 1; i < entities.Length; i++) Assert.True(entities[i - 1].EndToken <= entities[i].FirstToken);
    }

    [Fact]
    public void ASecondRunFindsTheSame()
    {
        var document = Listing.Annotate("Ann Lee met Bob Hill in Paris. Hill told the French that he would go.");
        Assert.Equal(document.Entities, new EntityFinder(EntityModel.Default).Annotate(document).Entities);
    }

    private static string List(string text)
    {
        var document = Listing.Annotate(text);
        return string.Join("; ", document.Entities.Select(entity => $"{entity.Kind.ToString().ToLowerInvariant()} {entity.Span.Of(document.Text)}"));
    }
}
