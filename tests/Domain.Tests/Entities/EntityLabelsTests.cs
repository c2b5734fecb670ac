using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Entities;
using Xunit;

namespace OnRecord.Domain.Tests.Entities;

/// <summary>Labels tell names, and only labellings that do are allowed.</summary>
public sealed class EntityLabelsTests
{
    [Fact]
    public void NamesComeBackFromTheirLabels() => Prop.ForAll<int, int>((length, kind) =>
    {
        var (size, of) = (1 + Math.Abs(length % 5), (EntityKind)Math.Abs(kind % 6));
        var labels = new int[size + 2];
        EntityLabels.Write(labels.AsSpan(1, size), of);
        return EntityLabels.Read(labels).SequenceEqual([(1, size + 1, of)]) && IsAllowed(labels);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoNameChangesItsKindOrBreaksOff()
    {
        var labels = new int[4];
        EntityLabels.Write(labels.AsSpan(0, 2), EntityKind.Person);
        EntityLabels.Write(labels.AsSpan(2, 2), EntityKind.Place);
        Assert.True(IsAllowed(labels));
        Assert.False(IsAllowed([labels[0], labels[3], 0, 0]));
        Assert.False(IsAllowed([labels[0], 0, 0, 0]));
        Assert.False(IsAllowed([labels[1], 0, 0, 0]));
        Assert.False(IsAllowed([0, 0, 0, labels[0]]));
    }

    private static bool IsAllowed(int[] labels)
    {
        if (!EntityLabels.MayStart(labels[0]) || !EntityLabels.MayEnd(labels[^1])) return false;
        for (var i = 1; i < labels.Length; i++)
            if (!EntityLabels.MayPrecede(labels[i]).Contains(labels[i - 1])) return false;
        return true;
    }
}
