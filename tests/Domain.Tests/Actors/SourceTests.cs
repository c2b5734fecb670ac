using OnRecord.Domain.Tests.Quotes;
using Xunit;

namespace OnRecord.Domain.Tests.Actors;

/// <summary>Whom the words of a source are about, and what sort of source they are.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("Ann Lee ran. A Lee campaign spokesman said the talks had failed.", "-")]
    [InlineData("Ann Lee ran. The Lee campaign said the talks had failed.", "-")]
    [InlineData("Ann Lee ran. Lee spokesman Bob Hill said the talks had failed.", "bob-hill")]
    [InlineData("Ann Lee ran. A lawyer familiar with her plans said the talks had failed.", "-")]
    [InlineData("Ann Lee ran. Many of her friends said the talks had failed.", "-")]
    [InlineData("Ann Lee ran. Three experts, Bob Hill and Tom Reed among them, said the talks had failed.", "-")]
    [InlineData("Ann Lee ran. Her plan calls for a new law.", "ann-lee")]
    public void NameTiedIntoASourceIsNotTheSpeaker(string text, string speaker) =>
        Assert.Equal(speaker, string.Join(' ', Listing.Annotate(text).Quotes.Select(quote => quote.SpeakerId ?? "-")));

    [Theory]
    [InlineData("Ann Lee said the talks had failed.", "Actor")]
    [InlineData("Ann Lee arrived. She said the talks had failed.", "Actor")]
    [InlineData("A Geneva-based diplomat said the talks had failed.", "Person")]
    [InlineData("A spokeswoman for the ministry said the talks had failed.", "Person")]
    [InlineData("Two officials said the talks had failed.", "Group")]
    [InlineData("Several people said the talks had failed.", "Group")]
    [InlineData("Critics said the talks had failed.", "Group")]
    [InlineData("Two officials arrived. They said the talks had failed.", "Group")]
    [InlineData("A company said the talks had failed.", "Organization")]
    [InlineData("The lawsuit said the talks had failed.", "Document")]
    [InlineData("Ann Lee sent a letter to Bob Hill. The letter said the talks had failed.", "Document")]
    [InlineData("“It is a joke,” he said.", "Other")]
    [InlineData("The law was “a joke”.", "")]
    public void SourceIsOfOneKind(string text, string kind) =>
        Assert.Equal(kind, string.Join(' ', Listing.Annotate(text).Quotes.Select(quote => quote.SourceKind?.ToString() ?? "")));
}
