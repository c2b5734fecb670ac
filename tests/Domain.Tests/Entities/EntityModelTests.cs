using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Entities;

/// <summary>The files of the model of names.</summary>
public sealed class EntityModelTests
{
    [Fact]
    public void WeightsComeBack()
    {
        var transitions = new sbyte[EntityLabels.Count * EntityLabels.Count];
        transitions[3 * EntityLabels.Count + 4] = -7;
        var stream = new MemoryStream();
        EntityModel.Write(stream, [new(9, [(1, 5), (2, -3)]), new(4_000_000_000, [(2, 10)])], transitions);
        stream.Position = 0;
        var model = EntityModel.Read(stream);
        Span<int> scores = stackalloc int[EntityLabels.Count];
        model.Score([9, 4_000_000_000, 77], scores);
        Assert.Equal((5, 7, 0), (scores[1], scores[2], scores[3]));
        Assert.Equal(-7, model.Transition(3, 4));
        Assert.Equal(0, model.Transition(4, 3));
    }

    [Fact]
    public void AnotherFileIsRefused()
    {
        Assert.Throws<InvalidDataException>(() => EntityModel.Read(new MemoryStream("OTAG0000"u8.ToArray())));
        Assert.Throws<InvalidDataException>(() => WordClusters.Read(new MemoryStream("OTAG0000"u8.ToArray())));
        Assert.Throws<InvalidDataException>(() => Gazetteer.Read(new MemoryStream("OTAG0000"u8.ToArray())));
    }

    [Fact]
    public void WordsUsedAlikeShareACluster()
    {
        var clusters = WordClusters.Default;
        Assert.Equal(clusters.Fine("monday"), clusters.Fine("tuesday"));
        Assert.NotEqual(clusters.Fine("monday"), clusters.Fine("germany"));
        Assert.Equal(0, clusters.Fine("qwxzzt"));
        Assert.Equal(0, clusters.Coarse(0));
    }

    [Fact]
    public void ListsTellSortsOfWords()
    {
        Assert.True(Sorts("china").HasFlag(WordSorts.Place));
        Assert.True(Sorts("chinese").HasFlag(WordSorts.Group));
        Assert.True(Sorts("ann").HasFlag(WordSorts.GivenName));
        Assert.True(Sorts("ministry").HasFlag(WordSorts.OrganizationWord));
        Assert.Equal(WordSorts.None, Sorts("qwxzzt"));
    }

    private static WordSorts Sorts(string word) => Gazetteer.Default.Of(WordHash.Of(word));
}
