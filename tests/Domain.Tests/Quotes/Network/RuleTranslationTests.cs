using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>What the rules find, as the annotators whom the network learns from would mark it: a line for each cue, its content parted by bars.</summary>
public sealed class RuleTranslationTests
{
    [Theory]
    [InlineData("Ann Lee said that the office had closed.", "said · that the office had closed")]
    [InlineData("Ann Lee accused Beijing of abuses.", "accused · Beijing of abuses")]
    [InlineData("Ann Lee called the law “illegal.”", "called · the law “ illegal . ”")]
    [InlineData("Ann Lee urged the office to publish the report.", "urged · the office to publish the report")]
    [InlineData("Ann Lee told the office that the report was ready.", "told · that the report was ready")]
    [InlineData("“We will not go,” Ann Lee said.", "said · “ We will not go , ”")]
    [InlineData("“We,” said Ann Lee, “will not go to Paris.”", "said · “ We , ” | “ will not go to Paris . ”")]
    [InlineData("Ann Lee said that it was over. “We will not go to Paris.”", "said · that it was over . “ We will not go to Paris . ”")]
    public void ReportsAreMarkedAsTheAnnotatorsDo(string text, string expected)
    {
        var document = Listing.Annotate(text);
        var (quotations, lexicon) = (new QuotationIndex(document), new CueLexicon());
        var (found, completed) = AttributionFinder.ByRules(document, quotations, lexicon);

        var reports = new RuleTranslation(document, quotations).Of(found, completed);

        Assert.Equal(expected, string.Join('\n', reports.Select(report => $"{Words(report!.Cue)} · {string.Join(" | ", report.Content.Select(Words))}")));

        string Words(TokenRange range) => string.Join(' ', document.Tokens[range.First..range.End].Select(token => token.Text));
    }
}
