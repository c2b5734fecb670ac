using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>Confidence follows from what rules and network say.</summary>
public sealed class ReportConfidenceTests
{
    [Fact]
    public void WithoutWeightsNothingIsKnown() => Assert.Equal(0.5, new ReportConfidence(new float[ReportConfidence.Features]).Of(Report(0.9f)));

    [Fact]
    public void ASurerNetworkIsTrustedMore()
    {
        var weights = new float[ReportConfidence.Features];
        weights[9] = 1;
        var confidence = new ReportConfidence(weights);

        Assert.True(confidence.Of(Report(0.1f)) > confidence.Of(Report(0.9f)));
    }

    [Fact]
    public void WhatTheNetworkWasNotAskedHasNoneOfItsNumbers()
    {
        var features = new float[ReportConfidence.Features];
        ReportConfidence.Fill(Report(0.5f) with { Read = null }, features);

        Assert.All(features[7..], feature => Assert.Equal(0, feature));
    }

    private static JoinedReport Report(float nothing) => new(
        new Attribution { Kind = QuoteKind.Direct, Content = [new TextSpan(0, 3)], Sentence = new TextSpan(0, 9), Confidence = 0.9 },
        new NetworkReport(new TokenReport(new TokenRange(1, 2), null, []), 0, 0.8f, 0.7f, nothing, 1), ByRule: true, Stands: true);
}
