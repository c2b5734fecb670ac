using OnRecord.Accuracy.Scoring;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class ClusterScorerTests
{
    [Fact]
    public void PairsAreCounted() =>
        Assert.Equal(new Tally(Right: 1, Gold: 3, Found: 2), ClusterScorer.Score([["a", "b", "c"]], [["b", "a"], ["c", "d"]]));

    [Fact]
    public void WhatStandsAloneMakesNoPair() => Assert.Equal(default, ClusterScorer.Score([["a"], ["b"]], [["a"], ["b"]]));
}
