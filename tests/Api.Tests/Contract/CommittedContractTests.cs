using System.Text.Json.Nodes;
using OnRecord.Api.Http.Contract;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Contract;

/// <summary>The document kept beside the code is the one that is served over the shipped corpus.</summary>
public sealed class CommittedContractTests(FirstCorpus corpus)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheServedContractIsTheCommittedOne()
    {
        var facts = await corpus.Get("/v1/corpus");
        var served = CommittedContract.Of(
            await (await corpus.Client).GetStringAsync("/openapi/v1.json", Cancel),
            (string)facts["snapshot"]!, (string)facts["engineVersion"]!, facts["builtAt"]!.GetValue<DateTimeOffset>()).Split('\n');
        var committed = (await File.ReadAllTextAsync(FirstCorpus.File("openapi.json"), Cancel)).ReplaceLineEndings("\n").Split('\n');
        var (line, (was, now)) = committed.Zip(served).Index().FirstOrDefault(pair => pair.Item.First != pair.Item.Second);
        Assert.True(
            was == now && committed.Length == served.Length,
            $"The contract has changed, first in line {line + 1}:\n  was {was}\n  is  {now}\n"
            + "If it was meant to: dotnet run --project src/Api -- openapi > openapi.json");
    }

    [Fact]
    public async Task TheCommandWritesTheDocumentAndNothingElseAndLeavesTheSnapshotAlone()
    {
        using var disk = new SeedsOnDisk();
        disk.Add("one.txt");
        var (code, output, errors) = await ChildProcess.Run(disk, Cancel, "openapi");
        Assert.True(code == 0, errors);
        Assert.Equal("3.1", ((string)JsonNode.Parse(output)!["openapi"]!)[..3]);
        Assert.False(Directory.Exists(disk.Snapshots));
    }

    [Fact]
    public void WhatHangsOnTheBuildingOfTheSnapshotIsLeftOut()
    {
        var built = new DateTimeOffset(2031, 2, 3, 4, 5, 6, 789, TimeSpan.Zero);
        var kept = CommittedContract.Of(
            "a1b2c3 0.1.0+ffff0000 2031-02-03T04:05:06.789Z 2031-02-03T04:05:06Z 2031-02-03T04:05:06.789+00:00 2031-02-03T04:05:07Z\r\n",
            "a1b2c3", "0.1.0+ffff0000", built);
        Assert.Equal(
            "000000000000 0.1.0+00000000 2022-09-15T12:00:00Z 2022-09-15T12:00:00Z 2022-09-15T12:00:00+00:00 2031-02-03T04:05:07Z\n", kept);
    }
}
