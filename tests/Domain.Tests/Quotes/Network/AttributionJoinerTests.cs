using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>Which reading stands, where the rules say one thing of “Ann said the office had closed” and the network another.</summary>
public sealed class AttributionJoinerTests
{
    private const string Text = "Ann said the office had closed but never argued it was late.";

    private static readonly AnnotatedDocument Document = Listing.Annotate(Text);
    private static readonly TokenReport Read = new(new TokenRange(1, 2), new TokenRange(0, 1), [new TokenRange(2, 4)]);
    private static readonly JoinThresholds Thresholds = new() { Stands = 0.2f, Nothing = 0.7f, Adds = 0.6f };

    [Fact]
    public void TheRulesStandWhereTheNetworkFindsThemLikely() => Assert.Equal("the office had closed", Joined(ByRule(nothing: 0.1f, share: 0.3f)));

    [Fact]
    public void TheNetworkIsTakenWhereItDoesNot() => Assert.Equal("the office", Joined(ByRule(nothing: 0.1f, share: 0.1f)));

    [Fact]
    public void NothingStaysOfWhatTheNetworkTakesForNoReport() => Assert.Equal("", Joined(ByRule(nothing: 0.8f, share: 0.3f)));

    [Fact]
    public void WhatTheNetworkWasNotAskedStays() => Assert.Equal("the office had closed", Joined());

    [Fact]
    public void WhatOnlyTheNetworkSeesIsAddedWhereItIsSure()
    {
        Assert.Equal("the office had closed; it was late", Joined(Alone(12, 0.9f, [new TokenRange(9, 12)])));
        Assert.Equal("the office had closed", Joined(Alone(12, 0.5f, [new TokenRange(9, 12)])));
    }

    [Fact]
    public void AWithheldReportIsNotAdded() => Assert.Equal("the office had closed", Joined(Alone(8, 0.9f, [new TokenRange(9, 12)])));

    [Fact]
    public void WordsAreReportedOnceOnly() => Assert.Equal("the office had closed", Joined(Alone(10, 0.9f, [new TokenRange(3, 6)])));

    private static string Joined(params NetworkReport[] reports)
    {
        var rule = new Attribution
        {
            Kind = QuoteKind.Indirect, Content = [new TextSpan(9, 30)], Cue = new TextSpan(4, 8), Source = new TextSpan(0, 3), Sentence = new TextSpan(0, Text.Length), Confidence = 0.9,
        };
        var writer = new ReportWriter(Document, new QuotationIndex(Document), new CueLexicon());
        var joined = new AttributionJoiner(Thresholds).Join([rule], reports, writer);
        return string.Join("; ", joined.Select(report => string.Join(" | ", report.Attribution.Content.Select(span => span.Of(Text)))));
    }

    private static NetworkReport ByRule(float nothing, float share) => new(Read, 0, 0.9f, 0.8f, nothing, share);

    private static NetworkReport Alone(int cue, float chance, TokenRange[] content) =>
        new(new TokenReport(new TokenRange(cue, cue + 1), null, [.. content]), -1, chance, 0.8f, 0, 0);
}
