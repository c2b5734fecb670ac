using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>What the network reads, in our form: kind, cue, source, addressee, content spans; a dash where there is none.</summary>
public sealed class ReportWriterTests
{
    [Theory]
    [InlineData("Ann accused Beijing of abuses.", "accused", "Ann", "Beijing of abuses", "indirect · accused · Ann · - · Beijing of abuses")]
    [InlineData("Ann called the law “illegal.”", "called", "Ann", "the law “illegal.”", "mixed · called · Ann · - · the law “illegal.”")]
    [InlineData("Ann also said it was late.", "also said", "Ann", "it was late", "indirect · also said · Ann · - · it was late")]
    [InlineData("Ann urged Ben Cole to stay.", "urged", "Ann", "Ben Cole to stay", "indirect · urged · Ann · Ben Cole · Ben Cole to stay")]
    [InlineData("“It was late,” Ann told the office.", "told", "Ann", "“It was late,”", "direct · told · Ann · the office · It was late,")]
    [InlineData("Ann said it was over. “We will not go to Paris.”", "said", "Ann", "it was over. “We will not go to Paris.”", "indirect · said · Ann · - · it was over")]
    [InlineData("“It was late”, in her view, “and we will not go”.", "in her view", "her", "“It was late", "direct · in her view · her · - · It was late")]
    public void ReportsAreWrittenAsOnRecordWantsThem(string text, string cue, string source, string content, string expected)
    {
        var document = Listing.Annotate(text);
        var writer = new ReportWriter(document, new QuotationIndex(document), new CueLexicon());

        var written = writer.Write(new TokenReport(Tokens(cue), Tokens(source), [Tokens(content)]))!;

        Assert.Equal(expected, $"{written.Kind.ToString().ToLowerInvariant()} · {Words(written.Cue)} · {Words(written.Source)} · {Words(written.Addressee)} · {string.Join(" | ", written.Content.Select(span => span.Of(text)))}");

        TokenRange Tokens(string words) => RuleTranslation.TokensOf(document.Tokens,
            new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length))!.Value;
        string Words(TextSpan? span) => span?.Of(text) ?? "-";
    }

    [Theory]
    [InlineData("Ann said it was not late.", "said", "Ann", "it was not late", true)]
    [InlineData("Ann did not say it was late.", "did not say", "Ann", "it was late", false)]
    [InlineData("Ann never said it was late.", "said", "Ann", "it was late", false)]
    [InlineData("Ann declined to say it was late.", "declined to say", "Ann", "it was late", false)]
    [InlineData("Concerns about the law were voiced.", "Concerns about", null, "the law", false)]
    [InlineData("The belief that it was late grew.", "The belief", null, "that it was late", true)]
    [InlineData("Ann asked about it.", "asked about", "Ann", "it", false)]
    public void WithheldReportsAndThoseThatTellNothingAreKnown(string text, string cue, string? source, string content, bool isReport)
    {
        var document = Listing.Annotate(text);

        Assert.Equal(isReport, new ReportWriter(document, new QuotationIndex(document), new CueLexicon()).IsReport(
            new TokenReport(Tokens(cue), source is null ? null : Tokens(source), [Tokens(content)])));

        TokenRange Tokens(string words) => RuleTranslation.TokensOf(document.Tokens,
            new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length))!.Value;
    }

    [Theory]
    [InlineData("The office was accused by Ann Lee of hiding the report.", true)]
    [InlineData("The office has been accused of hiding the report.", true)]
    [InlineData("Ann Lee accused the office of hiding the report.", false)]
    [InlineData("Ann Lee said the office was hiding the report.", false)]
    public void ChargesInThePassiveAreKnown(string text, bool passive)
    {
        var document = Listing.Annotate(text);
        var quotations = new QuotationIndex(document);
        var (_, found) = AttributionFinder.ByRules(document, quotations, new CueLexicon());

        Assert.Equal(passive, new ReportWriter(document, quotations, new CueLexicon()).IsPassiveCharge(Assert.Single(found)));
    }
}
