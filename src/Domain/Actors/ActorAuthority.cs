using System.Collections.Immutable;

namespace OnRecord.Domain.Actors;

/// <summary>The actors and places known beforehand, found by name, description, office and date.</summary>
public sealed class ActorAuthority(IEnumerable<Actor> actors, IEnumerable<Place> places)
{
    /// <summary>An authority that knows nobody.</summary>
    public static ActorAuthority Empty { get; } = new([], []);

    /// <summary>All known actors.</summary>
    public ImmutableArray<Actor> Actors { get; } = [.. actors];

    /// <summary>All known places.</summary>
    public ImmutableArray<Place> Places { get; } = [.. places];
}
