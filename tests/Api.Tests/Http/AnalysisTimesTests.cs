using Microsoft.Extensions.Configuration;
using OnRecord.Api.Analyses;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public class AnalysisTimesTests
{
    [Theory]
    [InlineData(null, 20)]
    [InlineData("", 20)]
    [InlineData("7", 7)]
    public void ADocumentMayTakeAsLongAsIsConfigured(string? seconds, int expected) =>
        Assert.Equal(new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(expected)), Of("Analyses:Seconds", seconds));

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("3601")]
    [InlineData("soon")]
    public void WhatIsNoTimeIsRefused(string seconds) =>
        Assert.Contains(seconds, Assert.Throws<InvalidOperationException>(() => Of("Analyses:WaitSeconds", seconds)).Message, StringComparison.Ordinal);

    private static AnalysisTimes Of(string key, string? value) =>
        AnalysisTimes.Of(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build());
}
