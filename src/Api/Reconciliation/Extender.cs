using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Data;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Fetches properties of actors.</summary>
internal static class Extender
{
    /// <summary>The values, under the ids that were asked for; a former id, or a name of one actor alone, leads to it.</summary>
    public static async Task<ExtensionResponse> Answer(ExtensionQuery query, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        var ids = query.Ids.Select(names.Canonical).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var actors = await db.Actors.Where(actor => ids.Contains(actor.Id)).Select(ActorResponse.Projection)
            .ToDictionaryAsync(actor => actor.Id, StringComparer.Ordinal, cancel);
        return new(
            [.. query.Columns.Select(column => Meta(column.Property))],
            query.Ids.ToDictionary(
                id => id, id => Row(query, names.Canonical(id) is { } actor ? actors[actor] : null), StringComparer.Ordinal));
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
