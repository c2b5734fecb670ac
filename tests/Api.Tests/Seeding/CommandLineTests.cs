using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class CommandLineTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public async Task SeedSaysWhatItLoadedThenThatNothingHasChanged()
    {
        disk.Add("one.txt");
        var (code, output, errors) = await Run("seed");
        Assert.Equal(0, code);
        Assert.All((string[])["articles", "actors", "mentions", "quotes", "events", "utterances", "warnings"], word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.Contains("Checking every promise", errors, StringComparison.Ordinal);
        (code, output, _) = await Run("seed");
        Assert.Equal(0, code);
        Assert.StartsWith("Nothing has changed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RejectionsAreListedInTheErrorsAndTheExitCodeSaysSo()
    {
        disk.Add("one.txt");
        File.WriteAllText(disk["empty \u001b[31mred\n.txt"], "");
        var (code, _, errors) = await Run("seed");
        Assert.Equal(2, code);
        Assert.Contains("rejected: empty  [31mred .txt: It is empty.\n", errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, (await Run("seed")).Code);
    }

    [Fact]
    public async Task WhatIsNotEnglishIsWarnedOfEachTime()
    {
        disk.Add("one.txt");
        File.WriteAllText(disk["french.txt"], "Le rapport est publié\n\nOn ne sait pas ce qui est arrivé, a dit la ministre, mais les diplomates sont dans la ville.\n");
        var (code, _, errors) = await Run("seed");
        Assert.Equal(0, code);
        const string warning = "warning: french.txt: This is written in French, not in English, so nothing was looked for in it.";
        Assert.Contains(warning, errors, StringComparison.Ordinal);
        Assert.Contains(warning, (await Run("seed")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingFolderIsOneLineAndCodeOne()
    {
        var (code, output, errors) = await Run("seed", "--from", "/no such folder");
        Assert.Equal((1, "", 1), (code, output, errors.Count(mark => mark == '\n')));
        Assert.Contains("/no such folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondSeedingAtOnceEndsWithACodeOfItsOwn()
    {
        disk.Add("one.txt");
        using var held = new SnapshotFolder(disk.Snapshots).TryLock();
        var (code, _, errors) = await Run("seed");
        Assert.Equal(3, code);
        Assert.StartsWith("Another seeding is running", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sed")]
    [InlineData("seed", "--form", "x")]
    [InlineData("seed", "--from")]
    [InlineData("verify", "more")]
    [InlineData("--port=80")]
    [InlineData("@file")]
    public async Task BadUsageIsCodeSixtyFour(params string[] arguments)
    {
        var (code, output, errors) = await Run(arguments);
        Assert.Equal((64, ""), (code, output));
        Assert.EndsWith("--help shows what there is.\n", errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpTellsTheExitCodes()
    {
        var (code, output, _) = await Run("--help");
        Assert.Equal(0, code);
        Assert.All((string[])["seed ", "parse <FILE>", "verify ", "openapi ", "Exit codes", "64"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ParsePrintsTheAnalysisAsTheApiServesIt()
    {
        disk.Add("one.txt");
        var (code, output, errors) = await Run("parse", disk["one.txt"]);
        Assert.Equal((0, ""), (code, errors));
        using var analysis = JsonDocument.Parse(output);
        Assert.Equal(File.ReadAllText(disk["one.txt"]), analysis.RootElement.GetProperty("text").GetString());
        Assert.Equal(["text", "article", "actors", "mentions", "quotes", "events", "engineVersion", "links"], analysis.RootElement.EnumerateObject().Select(property => property.Name));
        var quote = Assert.Single(analysis.RootElement.GetProperty("quotes").EnumerateArray());
        Assert.Equal("direct", quote.GetProperty("kind").GetString());
        Assert.Equal(0, Directory.Exists(disk.Snapshots) ? 1 : 0);
    }

    [Fact]
    public async Task ParseOfWhatCannotBeReadIsOneLineAndCodeOne()
    {
        var (code, output, errors) = await Run("parse", disk["none.txt"]);
        Assert.Equal((1, "", $"{disk["none.txt"]}: There is no such file."), (code, output, errors.TrimEnd()));
    }

    [Fact]
    public async Task VerifyTellsWhatItCheckedAndWhatIsBroken()
    {
        disk.Add("one.txt");
        Assert.Equal(1, (await Run("verify")).Code);
        disk.Seed();
        var (code, output, errors) = await Run("verify");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("every reference resolves: kept", output, StringComparison.Ordinal);
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = disk.Served()!, Pooling = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Corpus SET Articles = 7";
            command.ExecuteNonQuery();
        }
        (code, output, errors) = await Run("verify");
        Assert.Equal(1, code);
        Assert.Contains("the corpus counts its rows right: BROKEN 1 times", output, StringComparison.Ordinal);
        Assert.Contains("It says 7 articles, and has 1.", errors, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) =>
        ChildProcess.Run(disk, TestContext.Current.CancellationToken, arguments);
}
