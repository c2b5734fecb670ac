using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>The actors of a corpus: a few are spoken of everywhere, most hardly at all.</summary>
internal sealed class Cast
{
    private readonly List<Actor> actors;
    private readonly Zipf popularity;

    public Cast(CorpusPlan plan, Random random)
    {
        actors = Make(plan.Actors, random);
        popularity = new Zipf(actors.Count, 0.9);
    }

    /// <summary>The actors, those spoken of most first.</summary>
    public IReadOnlyList<Actor> ByPopularity => actors;

    /// <summary>Draws one to be spoken of.</summary>
    public Actor Meet(Random random) => actors[popularity.Next(random)];

    /// <summary>All by id. Whom no article mentions is known from elsewhere, as somebody in an authority file is.</summary>
    public ImmutableArray<Actor> Finish(IEnumerable<AnalysedArticle> articles)
    {
        var mentioned = articles.SelectMany(article => article.Mentions).Select(mention => mention.ActorId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. actors
                .Select((actor, rank) => actor with
                {
                    Origin = rank < actors.Count / 5 || !mentioned.Contains(actor.Id) ? ActorOrigin.Authority : ActorOrigin.Mentions,
                })
                .OrderBy(actor => actor.Id, StringComparer.Ordinal),
        ];
    }

    private static List<Actor> Make(int count, Random random)
    {
        var names = new ActorNames(random);
        var states = new List<string>();
        var bodies = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Actor>(count);
        for (var rank = 0; rank < count; rank++)
        {
            var kind = Kind(random, rank);
            var (name, aliases) = names.Draw(random, kind);
            var id = ActorId.Of(name);
            if (!ids.Add(id))
                ids.Add(id = $"{id}-{rank}");
            made.Add(Make(random, id, name, kind, states, bodies) with { Aliases = [.. aliases] });
            if (kind == ActorKind.Country) states.Add(id);
            if (kind == ActorKind.Organization) bodies.Add(id);
        }
        return made;
    }

    private static ActorKind Kind(Random random, int rank) => random.Next(100) switch
    {
        < 20 when rank < 500 => ActorKind.Country,
        < 35 => ActorKind.Organization,
        < 40 => ActorKind.Group,
        _ => ActorKind.Person,
    };

    private static Actor Make(Random random, string id, string name, ActorKind kind, List<string> states, List<string> bodies)
    {
        var country = kind != ActorKind.Country && states.Count > 0 && random.Chance(0.6) ? random.Pick(states) : null;
        var body = kind == ActorKind.Person && bodies.Count > 0 && random.Chance(0.4) ? random.Pick(bodies) : null;
        return new Actor
        {
            Id = id,
            Name = name,
            Kind = kind,
            Origin = ActorOrigin.Authority,
            Description = random.Chance(0.5) ? $"{name} is known from the news." : null,
            Wikidata = random.Chance(0.4) ? $"Q{1 + random.Next(100_000_000)}" : null,
            Gender = kind == ActorKind.Person ? random.Pick(Enum.GetValues<Gender>()) : Gender.Unknown,
            PartOf = body,
            Country = country,
            Offices = body is null ? [] : [new Office("Director", body, Days.Told(random, Days.Any(random)), null)],
        };
    }
}
