using System.Diagnostics;
using System.Globalization;
using OnRecord.Api.Data;
using OnRecord.Api.Names;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using Xunit;

namespace OnRecord.Api.Tests.Names;

/// <summary>A hundred thousand actors with aliases: how long the index takes, and an answer from it.</summary>
/// <remarks>Runs apart from other tests, whose memory would count as its own. The bounds are generous; what is measured is printed.</remarks>
[Collection(Alone.Name)]
public sealed class ManyNamesTests(ITestOutputHelper output) : IDisposable
{
    private const int Many = 100_000;
    private static readonly IReadOnlySet<ActorKind> All = Enum.GetValues<ActorKind>().ToHashSet();
    private static readonly string[] Syllables =
        ["an", "be", "chel", "da", "el", "fo", "gri", "han", "is", "jo", "ka", "lu", "mar", "nor", "os", "pe", "qui", "ros", "sa", "ten", "ur", "va", "wen", "xi", "ya", "zo"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AnswersComeInMilliseconds()
    {
        var snapshot = NameCorpus.Write(folder, NameCorpus.Of(Actors()));
        var (index, built, bytes) = Build(snapshot);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{index.Actors} actors, {index.Names} names: {built.TotalMilliseconds:F0} ms, {bytes / 1024 / 1024} MiB"));
        Assert.InRange(index.Names, 2 * Many, 4 * Many);
        Assert.True(built < TimeSpan.FromSeconds(10), $"{built}");
        Assert.True(bytes < 100 * 1024 * 1024, $"{bytes}");
        foreach (var typed in (string[])["a", "m", "un", "mar", "institute", "marchel", "institute of mar", "kalu norb", "marchlel", "institte of marchel", "zzzzzzzz"])
        {
            var fastest = Fastest(() => new NameSearch(index, All, 10).Find(typed));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{typed,-22} {fastest.TotalMilliseconds:F3} ms"));
            Assert.True(fastest < TimeSpan.FromMilliseconds(25), $"'{typed}': {fastest}");
        }
        Assert.Equal("x-500", index.Canonical("former-500"));
    }

    private static (NamesIndex Index, TimeSpan Built, long Bytes) Build(Snapshot snapshot)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var index = new NamesIndex(NameReader.Read(snapshot));
        return (index, watch.Elapsed, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    // Of many runs, so that it tells of the search and not of what else the machine does.
    private static TimeSpan Fastest(Action action)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < 21; run++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times.Add(watch.Elapsed);
        }
        return times.Min();
    }

    private static IEnumerable<Actor> Actors()
    {
        var random = new Random(7);
        return Enumerable.Range(0, Many).Select(number =>
        {
            var (first, last) = (Word(random), Word(random));
            return number % 4 == 0
                ? NameCorpus.Body($"x-{number}", $"Institute of {first} {last}", $"{first} Institute {number}") with { FormerIds = [$"former-{number}"] }
                : NameCorpus.Person($"x-{number}", $"{first} {last}", $"{first[0]}. {last}", $"{first} {Word(random)} {last}") with { FormerIds = [$"former-{number}"] };
        });
    }

    private static string Word(Random random)
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
