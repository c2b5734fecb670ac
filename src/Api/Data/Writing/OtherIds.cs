using OnRecord.Api.Data.Rows;
using OnRecord.Api.Names;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Data.Writing;

/// <summary>Makes the ids that lead to actors beside their own.</summary>
internal static class OtherIds
{
    private const int LongestId = 200;

    /// <summary>
    /// Former ids, and every name as an id, unless an actor has that id now: an actor is never hidden. A former id goes before a name
    /// that would give the same.
    /// </summary>
    public static IEnumerable<OtherIdRow> Of(IReadOnlyCollection<Actor> actors, SnapshotKeys keys)
    {
        var taken = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var former = actors.SelectMany(actor => actor.FormerIds.Select(id => (Id: id, actor, Kind: OtherIdKind.Former)))
            .Where(other => !taken.Contains(other.Id)).DistinctBy(other => other.Id).ToList();
        taken.UnionWith(former.Select(other => other.Id));
        var named = actors.SelectMany(actor => Named(actor).Select(id => (Id: id, actor, Kind: OtherIdKind.Alias)))
            .Where(other => !taken.Contains(other.Id));
        return former.Concat(named)
            .OrderBy(other => other.Id, StringComparer.Ordinal).ThenBy(other => other.actor.Id, StringComparer.Ordinal)
            .Select((other, place) => new OtherIdRow
            {
                Key = place + 1,
                Id = other.Id,
                ActorKey = keys.Actor(other.actor.Id, other.Id)!.Value,
                Kind = other.Kind,
            });
    }

    /// <summary>Each name in the form that the engine gives ids in, and in that which a reader of the name would type.</summary>
    private static IEnumerable<string> Named(Actor actor) => actor.Aliases.Prepend(actor.Name)
        .SelectMany(name => new[] { ActorId.Of(name), Folded.Of(name).Replace(' ', '-') })
        .Where(id => id.Length is > 0 and <= LongestId)
        .Distinct(StringComparer.Ordinal);
}
