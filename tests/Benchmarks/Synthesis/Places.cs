using System.Collections.Immutable;
using OnRecord.Domain.Actors;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Where things happen.</summary>
internal sealed class Places
{
    private readonly Place[] places;
    private readonly Zipf popularity;

    public Places(Random random)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (names.Count < 400)
            names.Add(Syllables.Name(random, 2 + random.Next(2)));
        places = [.. names.Select(name => new Place(ActorId.Of(name), name, random.Chance(0.2) ? [$"{name} City"] : [], null, null))];
        random.Shuffle(places);
        popularity = new Zipf(places.Length, 0.9);
    }

    /// <summary>All by id.</summary>
    public ImmutableArray<Place> All => [.. places.OrderBy(place => place.Id, StringComparer.Ordinal)];

    public Place Next(Random random) => places[popularity.Next(random)];
}
