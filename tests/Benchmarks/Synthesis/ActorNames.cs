using OnRecord.Domain.Actors;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Makes names of people, bodies, states and groups, and the other names that they go by.</summary>
internal sealed class ActorNames
{
    private static readonly string[] Bodies =
        ["Ministry", "Council", "Institute", "Agency", "Commission", "Party", "Union", "Office", "Court", "Bank"];

    private static readonly string[] Fields =
        ["Health", "Trade", "Rights", "Justice", "Labour", "Water", "Energy", "Peace", "Science", "Transport"];

    private static readonly string[] Groups = ["officials", "farmers", "diplomats", "residents", "activists", "lawmakers"];

    private readonly string[] given;
    private readonly string[] surnames;

    public ActorNames(Random random)
    {
        given = [.. Enumerable.Range(0, 500).Select(_ => Syllables.Name(random, 1 + random.Next(2), 0.05))];
        surnames = [.. Enumerable.Range(0, 6000).Select(_ => Syllables.Name(random, 1 + random.Next(3), 0.05))];
    }

    /// <summary>The usual name, and the others.</summary>
    public (string Name, string[] Aliases) Draw(Random random, ActorKind kind) => kind switch
    {
        ActorKind.Person => Person(random),
        ActorKind.Organization => Body(random),
        ActorKind.Country => State(random),
        _ => ($"{random.Pick(surnames)} {random.Pick(Groups)}", []),
    };

    private (string Name, string[] Aliases) Person(Random random)
    {
        var (first, last) = (random.Pick(given), random.Pick(surnames));
        string[] aliases = random.Next(4) switch
        {
            0 => [last, $"{first[0]}. {last}"],
            1 => [$"{first} {random.Pick(given)} {last}", last],
            2 => [last],
            _ => [],
        };
        return ($"{first} {last}", aliases);
    }

    private (string Name, string[] Aliases) Body(Random random)
    {
        var (place, body, field) = (random.Pick(surnames), random.Pick(Bodies), random.Pick(Fields));
        return ($"{place} {body} of {field}", [$"{place[0]}{body[0]}{field[0]}", $"the {place} {body.ToLowerInvariant()}"]);
    }

    private (string Name, string[] Aliases) State(Random random)
    {
        var name = $"{random.Pick(surnames)}land";
        return (name, [$"Republic of {name}", random.Pick(surnames)]);
    }
}
