using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>What the network reads, in our form: kind, cue, source, addressee, content spans; a dash where there is none.</summary>
public sealed class ReportWriterTests
{
    [Theory]
    [InlineData("Ann accused Beijing of abuses.", "accused", "Ann", "Beijing of abuses", "indirect · accused · Ann · - · of abuses")]
    [InlineData("Ann called the law “illegal.”", "called", "Ann", "the law “illegal.”", "mixed · called · Ann · - · illegal")]
    [InlineData("Ann also said it was late.", "also said", "Ann", "it was late", "indirect · said · Ann · - · it was late")]
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
    [InlineData("Ann did not say it was late.", "did not say", true)]
    [InlineData("Ann never said it was late.", "said", true)]
    [InlineData("Ann declined to say it was late.", "declined to say", true)]
    [InlineData("Ann said it was not late.", "said", false)]
    public void WithheldReportsAreKnown(string text, string cue, bool negated)
    {
        var document = Listing.Annotate(text);
        var at = text.IndexOf(cue, StringComparison.Ordinal);

        Assert.Equal(negated, new ReportWriter(document, new QuotationIndex(document), new CueLexicon()).IsNegated(
            RuleTranslation.TokensOf(document.Tokens, new TextSpan(at, at + cue.Length))!.Value));
    }
}
