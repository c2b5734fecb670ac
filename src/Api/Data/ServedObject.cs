using System.Buffers.Binary;
using System.Security.Cryptography;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data;

/// <summary>An object as its list serves it.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Json">Its JSON in UTF-8.</param>
internal sealed record ServedObject(string Id, byte[] Json)
{
    /// <summary>The resources with objects that are served.</summary>
    public static readonly IReadOnlyList<Resource> Resources =
        [Resource.Articles, Resource.Quotes, Resource.Utterances, Resource.Actors, Resource.Events, Resource.Outlets];

    /// <summary>Eight bytes that tell this JSON from another of the same object.</summary>
    public long Digest => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Json));

    /// <summary>All of a resource, by id in the order of code points; read one after another, never all at once.</summary>
    public static IQueryable<ServedObject> Of(CorpusContext db, Resource resource)
    {
        var rows = resource switch
        {
            Resource.Articles => db.Articles.Select(row => new { row.Key, row.Id }),
            Resource.Quotes => db.Quotes.Select(row => new { row.Key, row.Id }),
            Resource.Utterances => db.Utterances.Select(row => new { row.Key, row.Id }),
            Resource.Actors => db.Actors.Select(row => new { row.Key, row.Id }),
            Resource.Events => db.Events.Select(row => new { row.Key, row.Id }),
            Resource.Outlets => db.Outlets.Select(row => new { row.Key, row.Id }),
            _ => throw new ArgumentException($"No objects of {resource} are served.", nameof(resource)),
        };
        var first = ObjectRow.KeyOf(resource, 0);
        return from row in rows
               join one in db.Objects on first + row.Key equals one.Key
               orderby row.Id
               select new ServedObject(row.Id, one.Json);
    }
}
