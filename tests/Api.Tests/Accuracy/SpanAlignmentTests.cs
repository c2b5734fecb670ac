using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class SpanAlignmentTests
{
    [Fact]
    public void EqualSpansPairBeforeLongerOverlaps() => Assert.Equal([(0, 1)], SpanAlignment.Of([At(10, 20)], [At(0, 100), At(10, 20)]));

    [Fact]
    public void EachIsPairedOnce() => Assert.Equal([(0, 0)], SpanAlignment.Of([At(0, 10), At(5, 8)], [At(0, 10)]));

    [Fact]
    public void WhatOnlyTouchesIsNotPaired() => Assert.Empty(SpanAlignment.Of([At(0, 10)], [At(10, 20)]));

    [Fact]
    public void TheLargerShareWins() => Assert.Equal([(0, 1)], SpanAlignment.Of([At(0, 10)], [At(0, 4), At(1, 10)]).Where(pair => pair.Gold == 0));

    [Fact]
    public void SeveralSpansCountTogether()
    {
        ImmutableArray<TextSpan> split = [new TextSpan(0, 5), new TextSpan(20, 25)];

        Assert.Equal(7, SpanAlignment.Overlap(split, [new TextSpan(3, 25)]));
        Assert.Equal([(0, 0)], SpanAlignment.Of([split], [At(21, 30)]));
    }

    private static ImmutableArray<TextSpan> At(int start, int end) => [new TextSpan(start, end)];
}
