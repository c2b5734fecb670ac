using OnRecord.Domain.Syntax;
using Xunit;

namespace OnRecord.Domain.Tests.Syntax;

public sealed class FormCacheTests
{
    private readonly FormCache cache = new();

    [Fact]
    public void AWordIsKeptWhenItComesForTheThirdTime()
    {
        Assert.False(Holds("office", 1));
        Add("office", 1);
        Add("office", 1);
        Assert.False(Holds("office", 1));
        Add("office", 1);
        Assert.True(Holds("office", 1));
    }

    [Fact]
    public void OnlyWordsThatAreNotKeptAreMissing()
    {
        for (var times = 0; times < 3; times++) Add("office", 1);
        Assert.Equal([null, [1f, 1f], null], cache.Find(["Ann", "office", "Lee"]));
        Assert.Empty(cache.Find([]));
    }

    [Fact]
    public void WordsWithoutEndDriveOutWhatIsNotAskedForAndNothingElse()
    {
        for (var times = 0; times < 3; times++) Add("office", 1);
        for (var times = 0; times < 3; times++) Add("seldom", 2);
        for (var word = 0; word < 30_000; word++)
        {
            for (var times = 0; times < 3; times++) Add($"word{word}", word);
            if (word % 1000 == 0) Assert.True(Holds("office", 1));
        }

        Assert.True(Holds("office", 1));
        Assert.True(Holds("word29999", 29_999));
        Assert.False(Holds("seldom", 2));
    }

    [Fact]
    public void WhatWasFoundStaysWhenTheWordIsForgotten()
    {
        for (var times = 0; times < 3; times++) Add("office", 1);
        var found = cache.Find(["office"])[0];
        for (var word = 0; word < 10_000; word++)
            for (var times = 0; times < 3; times++) Add($"word{word}", word);

        Assert.False(Holds("office", 1));
        Assert.Equal([1f, 1f], found!);
    }

    [Fact]
    public void EndlessWordsAreNotKept()
    {
        var word = new string('a', 1000);
        for (var times = 0; times < 9; times++) Add(word, 1);
        Assert.False(Holds(word, 1));
    }

    private void Add(string word, float number) => cache.Add(word, [number, number]);

    private bool Holds(string word, float number) => cache.Find([word])[0] is { } numbers && numbers.All(found => found == number);
}
