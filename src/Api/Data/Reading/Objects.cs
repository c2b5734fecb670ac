using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Data.Reading;

/// <summary>Finds objects by their id or key, through a lane.</summary>
internal static class Objects
{
    private static readonly string[] KeyOfId = [.. Enumerable.Range(0, 9).Select(resource => $"key of {(Resource)resource}")];
    private static readonly string[] NameOfKey = [.. Enumerable.Range(0, 9).Select(resource => $"name of {(Resource)resource}")];

    /// <summary>The object as lists serve it; empty where there is none. Good until the lane is asked for another.</summary>
    public static ReadOnlySpan<byte> Json(this Lane lane, Snapshot snapshot, Resource resource, int key)
    {
        var held = snapshot.Objects.Find(resource, key);
        if (!held.IsEmpty) return held;
        var shape = SqlShapes.Get("json", snapshot, () => [typeof(long)], (db, values) =>
            db.Objects.Where(Where<ObjectRow, long>(one => one.Key, values[0])).Select(one => one.Json));
        var found = lane.Ask(shape, ObjectRow.KeyOf(resource, key));
        return found.Step() ? found.Blob(0) : default;
    }

    /// <summary>All objects of a resource as lists serve them, by their keys, the first of which is 1: one a row.</summary>
    public static Prepared AllJson(this Lane lane, Snapshot snapshot, Resource resource)
    {
        var shape = SqlShapes.Get("json of all", snapshot, () => [typeof(long), typeof(long)], (db, values) =>
        {
            var (first, last) = (Captured.Value((long)values[0]), Captured.Value((long)values[1]));
            return db.Objects
                .Where(Compare(Expression.GreaterThanOrEqual, first)).Where(Compare(Expression.LessThanOrEqual, last))
                .OrderBy(one => one.Key).Select(one => one.Json);
        });
        return lane.Ask(shape, ObjectRow.KeyOf(resource, 1), ObjectRow.KeyOf(resource, int.MaxValue));
    }

    /// <summary>
    /// The key of an id, or for an actor of one that leads to it; 0, which no row has, where there is none.
    /// </summary>
    public static int KeyOf(this Lane lane, Snapshot snapshot, Resource resource, string id)
    {
        var shape = SqlShapes.Get(
            KeyOfId[(int)resource], snapshot, () => [typeof(string)], (db, values) =>
                Names(db, resource).Where(Where<Named, string>(row => row.Id, values[0])).Select(row => row.Key));
        var found = lane.Ask(shape, id);
        var key = found.Step() ? found.Int(0) : 0;
        found.Reset();
        return key == 0 && resource == Resource.Actors ? lane.Led(snapshot, id) : key;
    }

    /// <summary>The key of the only actor that an id leads to without being its own; 0 where there is none, or several.</summary>
    private static int Led(this Lane lane, Snapshot snapshot, string id)
    {
        var shape = SqlShapes.Get("led by id", snapshot, () => [typeof(string)], (db, values) =>
            db.OtherIds.Where(Where<OtherIdRow, string>(other => other.Id, values[0])).Select(other => other.ActorKey));
        var found = lane.Ask(shape, id);
        var key = found.Step() ? found.Int(0) : 0;
        if (key > 0 && found.Step()) key = 0;
        found.Reset();
        return key;
    }

    /// <summary>Id and usual name of a key, which must be one.</summary>
    public static (string Id, string Name) NameOf(this Lane lane, Snapshot snapshot, Resource resource, int key)
    {
        var shape = SqlShapes.Get(
            NameOfKey[(int)resource], snapshot, () => [typeof(int)], (db, values) =>
                Names(db, resource).Where(Where<Named, int>(row => row.Key, values[0])).Select(row => new { row.Id, row.Name }));
        var found = lane.Ask(shape, key);
        if (!found.Step()) throw new InvalidOperationException($"{resource} have no row {key}.");
        var named = (found.Text(0)!, found.Text(1) ?? "");
        found.Reset();
        return named;
    }

    private static Expression<Func<T, bool>> Where<T, TValue>(Expression<Func<T, TValue>> column, object value) =>
        Expression.Lambda<Func<T, bool>>(Expression.Equal(column.Body, Captured.Value((TValue)value)), column.Parameters);

    private static Expression<Func<ObjectRow, bool>> Compare(Func<Expression, Expression, BinaryExpression> compare, Expression bound)
    {
        Expression<Func<ObjectRow, long>> key = one => one.Key;
        return Expression.Lambda<Func<ObjectRow, bool>>(compare(key.Body, bound), key.Parameters);
    }

    private static IQueryable<Named> Names(CorpusContext db, Resource resource) => resource switch
    {
        Resource.Articles => db.Articles.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Title }),
        Resource.Quotes => db.Quotes.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Text }),
        Resource.Utterances => db.Utterances.Select(row => new Named
        {
            Key = row.Key, Id = row.Id, Name = row.Quotes.OrderBy(quote => quote.Rendering).Select(quote => quote.Text).First(),
        }),
        Resource.Actors => db.Actors.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Name }),
        Resource.Events => db.Events.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Title }),
        Resource.Outlets => db.Outlets.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Name }),
        Resource.Agencies => db.Agencies.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Name }),
        _ => db.Places.Select(row => new Named { Key = row.Key, Id = row.Id, Name = row.Name }),
    };

    private sealed class Named
    {
        public int Key { get; init; }

        public required string Id { get; init; }

        public required string Name { get; init; }
    }
}
