using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Data;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Fetches properties of actors.</summary>
internal static class Extender
{
    /// <summary>The values, under the ids that were asked for; an id that an actor had, or a name that is only its own, leads to it.</summary>
    public static async Task<ExtensionResponse> Answer(ExtensionQuery query, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        var canonical = query.Ids.ToDictionary(id => id, names.Canonical, StringComparer.Ordinal);
        var ids = canonical.Values.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var actors = await db.Actors.Where(actor => ids.Contains(actor.Id)).Select(ActorResponse.Projection)
            .ToDictionaryAsync(actor => actor.Id, StringComparer.Ordinal, cancel);
        return new(
            [.. query.Columns.Select(column => Meta(column.Property))],
            canonical.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, IReadOnlyList<ValueResponse>>)Row(query, pair.Value is { } id ? actors[id] : null), StringComparer.Ordinal));
    }

    private static ColumnResponse Meta(EntityProperty property) => new()
    {
        Id = property.Id,
        Name = property.Name,
        Type = property.Range is { } range ? new(range.Id, range.Name) : null,
    };

    private static Dictionary<string, IReadOnlyList<ValueResponse>> Row(ExtensionQuery query, ActorResponse? actor) =>
        query.Columns.ToDictionary(
            column => column.Property.Id,
            column => (IReadOnlyList<ValueResponse>)(actor is null
                ? []
                : [.. column.Property.Values(actor).Take(column.Limit == 0 ? int.MaxValue : column.Limit)]),
            StringComparer.Ordinal);
}
