using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Outlets, of which a few print most of the articles, and the agencies behind them.</summary>
internal sealed class Publishers
{
    private readonly Zipf outlets = new(200, 0.8);
    private readonly Zipf agencies = new(12, 1);

    public Publishers(Random random)
    {
        Outlets =
        [
            .. Made(random, 200, "Post")
                .Select(made => new Outlet(made.Id, made.Name, random.Chance(0.85) ? $"{made.Id}.example" : null)),
        ];
        Agencies = [.. Made(random, 12, "Press").Select(made => new Agency(made.Id, made.Name))];
    }

    public ImmutableArray<Outlet> Outlets { get; }

    public ImmutableArray<Agency> Agencies { get; }

    /// <summary>The id of an outlet; now and then nobody knows who published.</summary>
    public string? Outlet(Random random) => random.Chance(0.03) ? null : Outlets[outlets.Next(random)].Id;

    /// <summary>The id of an agency, for about half of the articles.</summary>
    public string? Agency(Random random) => random.Chance(0.45) ? null : Agencies[agencies.Next(random)].Id;

    private static List<(string Id, string Name)> Made(Random random, int count, string word)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
            names.Add($"{Syllables.Name(random, 2)} {word}");
        return [.. names.Select(name => (ActorId.Of(name), name)).OrderBy(made => made.Item1, StringComparer.Ordinal)];
    }
}
