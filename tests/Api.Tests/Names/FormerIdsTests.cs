using OnRecord.Api.Data.Rows;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Names;

public sealed class FormerIdsTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void ARenamedActorIsReachedByEveryIdItHad()
    {
        disk.Add("one.txt");
        File.WriteAllText(Path.Combine(disk.Seeds, "actors.json"), """
            { "actors": [{ "id": "maria-c-lopez", "formerIds": ["m-lopez", "maria-lopez"], "name": "Maria C. Lopez", "kind": "person",
              "aliases": ["Maria Lopez"] }] }
            """);
        Assert.Equal([], disk.Seed().Notices.Select(notice => notice.Message));
        using var db = disk.Open();
        Assert.Equal(
            ["m-lopez Former", "maria-lopez Former"],
            db.OtherIds.Where(other => other.Kind == OtherIdKind.Former).OrderBy(other => other.Id).AsEnumerable().Select(other => $"{other.Id} {other.Kind}"));
        Assert.All(db.OtherIds.Select(other => other.Actor!.Id), id => Assert.Equal("maria-c-lopez", id));
    }

    [Fact]
    public void AFormerIdThatAnArticleStillMakesIsTold()
    {
        disk.Add("one.txt");
        File.WriteAllText(Path.Combine(disk.Seeds, "actors.json"), """
            { "actors": [{ "id": "somebody", "formerIds": ["maria-lopez"], "name": "Somebody Else", "kind": "person" }] }
            """);
        Assert.Contains("'maria-lopez', a former id of 'somebody'", Assert.Single(disk.Seed().Notices).Message, StringComparison.Ordinal);
        using var db = disk.Open();
        Assert.DoesNotContain("maria-lopez", db.OtherIds.Select(other => other.Id));
        Assert.Contains("maria-lopez", db.Actors.Select(actor => actor.Id));
    }
}
