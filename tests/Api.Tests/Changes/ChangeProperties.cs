using FsCheck;
using FsCheck.Fluent;
using OnRecord.Api.Changes;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Corpus;
using Xunit;

namespace OnRecord.Api.Tests.Changes;

/// <summary>Whatever snapshots follow one another, the changes since any of them make of what it had what there is.</summary>
public sealed class ChangeProperties
{
    private const int Articles = 4;
    private static readonly LinkedCorpus Whole = PrintedCorpus.Build();

    /// <summary>A state of each article: 0, it is not there; else one of its titles. And whether there is an outlet more.</summary>
    private static readonly Gen<(int[] Titles, bool Outlet)> States =
        from titles in Gen.Choose(0, 2).ArrayOf(Articles)
        from outlet in Gen.Elements(true, false)
        select (titles, outlet);

    private static readonly Gen<(int[] Titles, bool Outlet)[]> Histories =
        from length in Gen.Choose(2, 5)
        from states in States.ArrayOf(length)
        select states;

    [Fact]
    public void ChangesMakeTheNewOfTheOld() =>
        Prop.ForAll(Histories.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static void Holds((int[] Titles, bool Outlet)[] history)
    {
        using var folder = new TemporaryFolder();
        var served = new List<Dictionary<string, byte[]>>();
        Snapshot? before = null;
        foreach (var (place, state) in history.Index())
        {
            var file = folder[$"{place}.db"];
            var facts = new SnapshotFacts($"s{place}", "", DateTimeOffset.UnixEpoch, [], []) { Before = before };
            SnapshotWriter.Write(Corpus(state), facts, file);
            Assert.Equal([], SnapshotChecker.Check(file).SelectMany(promise => promise.Violations));
            before = Snapshot.Open(file);
            using var db = before.CreateContext();
            served.Add(Served(db));
            for (var since = 0; since <= place; since++)
                Apply([.. ChangeSince.Of(db, since + 1)], served[since], served[place]);
        }
    }

    private static void Apply(List<ChangeSince> changes, Dictionary<string, byte[]> old, Dictionary<string, byte[]> now)
    {
        var left = old.Keys.ToHashSet();
        foreach (var change in changes)
        {
            var name = $"{change.Resource}/{change.Id}";
            if (change.Before is null) Assert.True(left.Add(name), $"{name} was there already");
            else if (change.After is null) Assert.True(left.Remove(name), $"{name} was not there");
        }
        Assert.Equal(now.Keys.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
        Assert.Equal(
            old.Keys.Where(name => now.TryGetValue(name, out var json) && !json.AsSpan().SequenceEqual(old[name]))
                .Order(StringComparer.Ordinal),
            changes.Where(change => change is { Before: not null, After: not null }).Select(change => $"{change.Resource}/{change.Id}")
                .Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, byte[]> Served(CorpusContext db) => ServedObject.Resources
        .SelectMany(resource => ServedObject.Of(db, resource).AsEnumerable()
            .Select(one => (Name: $"{Word.Of(resource)}/{one.Id}", one.Json)))
        .ToDictionary(one => one.Name, one => one.Json);

    private static LinkedCorpus Corpus((int[] Titles, bool Outlet) state)
    {
        var articles = Whole.Articles.Take(Articles).Select((article, place) => (Article: article, Title: state.Titles[place]))
            .Where(one => one.Title > 0)
            .Select(one => one.Article with { Article = one.Article.Article with { Title = $"Title {one.Title}" } }).ToList();
        var ids = articles.Select(one => one.Article.Id).ToHashSet();
        var quotes = articles.SelectMany(one => one.Quotes).Select(quote => quote.Id).ToHashSet();
        Outlet[] others = state.Outlet ? [new Outlet("😀-and-ｚ", "Another", null), new Outlet("ｚ", "Yet another", null)] : [];
        return Whole with
        {
            Outlets = [.. Whole.Outlets, .. others],
            Articles = [.. articles],
            Utterances = [.. Whole.Utterances.Select(one => one with { QuoteIds = [.. one.QuoteIds.Where(quotes.Contains)] })
                .Where(one => one.QuoteIds.Length > 0)],
            Events = [.. Whole.Events.Where(one => one.Reports.All(report => ids.Contains(report.ArticleId)))],
            Actors = [.. Whole.Actors.Where(actor => actor.Id != "diplomats" || ids.Contains("article-00"))],
        };
    }
}
