using OnRecord.Domain.Quotes.Network;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>Labels tell the reports that they were written from.</summary>
public sealed class LabelTests
{
    private static readonly TokenRange Window = new(10, 30);

    [Fact]
    public void ARoleIsReadAsItWasWritten()
    {
        var report = new TokenReport(new TokenRange(15, 16), new TokenRange(16, 18), [new TokenRange(10, 15), new TokenRange(18, 29)]);

        var read = RoleLabels.Read(report.Cue, Window, Written(report));

        Assert.Equal(report.Source, read.Source);
        Assert.Equal(report.Content, read.Content);
    }

    [Fact]
    public void WordsThatTouchStayApart()
    {
        var report = new TokenReport(new TokenRange(12, 13), null, [new TokenRange(13, 15), new TokenRange(15, 17)]);

        Assert.Equal(report.Content, RoleLabels.Read(report.Cue, Window, Written(report)).Content);
    }

    [Fact]
    public void WhatLiesOutsideTheWindowIsLeftOut()
    {
        var report = new TokenReport(new TokenRange(12, 13), new TokenRange(2, 5), [new TokenRange(5, 12), new TokenRange(25, 40)]);

        var read = RoleLabels.Read(report.Cue, Window, Written(report));

        Assert.Null(read.Source);
        Assert.Equal([new TokenRange(10, 12), new TokenRange(25, 30)], read.Content);
    }

    [Fact]
    public void OfTwoSourcesTheNearerIsTaken()
    {
        var labels = new int[Window.Length];
        (labels[0], labels[9]) = (RoleLabels.Source, RoleLabels.Source);

        Assert.Equal(new TokenRange(19, 20), RoleLabels.Read(new TokenRange(21, 22), Window, labels).Source);
    }

    [Fact]
    public void AFurtherTokenFollowsOneOfItsKind()
    {
        Assert.True(RoleLabels.CanFollow(RoleLabels.Content, RoleLabels.Content + 1));
        Assert.False(RoleLabels.CanFollow(RoleLabels.Source, RoleLabels.Content + 1));
        Assert.False(RoleLabels.CanFollow(RoleLabels.None, RoleLabels.Source + 1));
        Assert.False(CueLabels.CanFollow(0, CueLabels.Cue + 1));
    }

    [Fact]
    public void CuesThatTouchStayApartAndOneThatReachesOutIsLeftOut()
    {
        var labels = new int[Window.Length];
        CueLabels.Write([new TokenRange(8, 12), new TokenRange(15, 17), new TokenRange(17, 18), new TokenRange(16, 19)], Window, labels);

        Assert.Equal([new TokenRange(15, 17), new TokenRange(17, 18)], CueLabels.Read(Window, labels));
    }

    private static int[] Written(TokenReport report)
    {
        var labels = new int[Window.Length];
        RoleLabels.Write(report, Window, labels);
        return labels;
    }
}
