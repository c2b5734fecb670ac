using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Data.Writing;

/// <summary>A stretch of the rows of a resource, to be read as its list serves them.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="First">Key of the first row.</param>
/// <param name="Count">How many.</param>
internal readonly record struct ObjectBatch(Resource Resource, int First, int Count)
{
    /// <summary>All rows of a resource in batches.</summary>
    public static IEnumerable<ObjectBatch> Divide(CorpusContext db, Resource resource, int size)
    {
        var rows = resource switch
        {
            Resource.Articles => db.Articles.Count(),
            Resource.Quotes => db.Quotes.Count(),
            Resource.Utterances => db.Utterances.Count(),
            Resource.Actors => db.Actors.Count(),
            Resource.Events => db.Events.Count(),
            _ => db.Outlets.Count(),
        };
        for (var first = 1; first <= rows; first += size) yield return new ObjectBatch(resource, first, Math.Min(size, rows - first + 1));
    }

    /// <summary>Their JSON in UTF-8, read over a connection of its own.</summary>
    public List<byte[]> Read(string path)
    {
        using var db = new CorpusContext(Snapshot.UnsharedOptions(path));
        return Read(db);
    }

    /// <summary>Their JSON in UTF-8.</summary>
    public List<byte[]> Read(CorpusContext db)
    {
        var (first, end) = (First, First + Count);
        return Resource switch
        {
            Resource.Articles => Json(db.Articles.Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key).Select(ArticleResponse.Projection)),
            Resource.Quotes => Json(db.Quotes.Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key).Select(QuoteResponse.Projection)),
            Resource.Utterances => Json(db.Utterances.Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key)
                .Select(UtteranceResponse.Projection).AsEnumerable().Select(row => row.Compared())),
            Resource.Actors => Json(db.Actors.Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key).Select(ActorResponse.Projection)),
            Resource.Events => Json(db.Events.AsSplitQuery().Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key).Select(EventResponse.Projection)),
            _ => Json(db.Outlets.Where(row => row.Key >= first && row.Key < end).OrderBy(row => row.Key).Select(OutletResponse.Projection)),
        };
    }

    private static List<byte[]> Json<T>(IEnumerable<T> served) => [.. served.Select(one => JsonSerializer.SerializeToUtf8Bytes(one, ServedJson.Options))];
}
