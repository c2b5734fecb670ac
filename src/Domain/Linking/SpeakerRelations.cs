using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Linking;

/// <summary>Who speaks for whom: copies give the same words to an office, to its head and to its spokesperson.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
public sealed class SpeakerRelations
{
    // Spokesperson, office, its body, the state: nobody is further from the words than that.
    private const int LongestChain = 3;

    private readonly Dictionary<string, HashSet<string>> above = new(StringComparer.Ordinal);

    /// <summary>Reads what the actors belong to and whose posts they held.</summary>
    /// <param name="actors">Actors, ids unique.</param>
    public SpeakerRelations(IEnumerable<Actor> actors)
    {
        var direct = actors.ToDictionary(
            actor => actor.Id,
            actor => actor.Offices.Select(office => office.Organization).Append(actor.PartOf).OfType<string>().Where(id => id != actor.Id).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var id in direct.Keys) above.Add(id, Reached(id, direct));
    }

    /// <summary>Relations among actors of whom nothing is known.</summary>
    public static SpeakerRelations None { get; } = new([]);

    /// <summary>Whether one speaks for the other. Two who speak for one body do not speak for each other.</summary>
    public bool AreRelated(string one, string other) => IsBelow(one, other) || IsBelow(other, one);

    /// <summary>Of several speakers each related to the next, the one furthest down: the person rather than the office.</summary>
    /// <param name="speakers">Ids; null where it is empty.</param>
    public string? Nearest(IEnumerable<string> speakers) =>
        speakers.Aggregate(default(string), (nearest, speaker) => nearest is null || IsBelow(speaker, nearest) ? speaker : nearest);

    /// <summary>The bodies that somebody speaks for, in no order; empty where none is known.</summary>
    internal IEnumerable<string> Above(string id) => above.TryGetValue(id, out var bodies) ? bodies : [];

    private bool IsBelow(string one, string other) => above.TryGetValue(one, out var bodies) && bodies.Contains(other);

    private static HashSet<string> Reached(string id, Dictionary<string, HashSet<string>> direct)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> level = [id];
        for (var step = 0; step < LongestChain && level.Count > 0; step++)
        {
            level = level.Where(direct.ContainsKey).SelectMany(body => direct[body]).Where(reached.Add).ToHashSet(StringComparer.Ordinal);
        }
        reached.Remove(id);
        return reached;
    }
}
