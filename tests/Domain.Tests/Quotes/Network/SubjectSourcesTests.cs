using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Tests.Syntax;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

public sealed class SubjectSourcesTests
{
    [Theory]
    [InlineData("The mayor of the city chided the council.", "chided", "The mayor of the city")]
    [InlineData("The minister went on by saying that it was over.", "saying", "The minister")]
    [InlineData("Ann Lee wrote a letter and then tweeted a picture.", "tweeted", "Ann Lee")]
    [InlineData("The envoy has accused the company.", "has accused", "The envoy")]
    [InlineData("The envoy stands accused of fraud.", "stands accused", null)]
    [InlineData("The envoy was accused of fraud.", "was accused", null)]
    [InlineData("It said that they would leave.", "said", null)]
    [InlineData("His warning came late.", "warning", null)]
    public void SubjectOfTheCueIsTheSource(string text, string cue, string? source)
    {
        var document = SyntaxSample.Parse(text);
        var found = new SubjectSources(document).Of(Span(text, cue), []);
        Assert.Equal(source, found is { } span ? text[span.Start..span.End] : null);
    }

    [Fact]
    public void NoSourceStandsAmongItsWords()
    {
        const string Text = "The mayor chided the council.";
        Assert.Null(new SubjectSources(SyntaxSample.Parse(Text)).Of(Span(Text, "chided"), [Span(Text, "The mayor")]));
    }

    private static TextSpan Span(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
