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

/// <summary>The rows of a resource as its list serves them, in the order of their keys.</summary>
internal static class ServedRows
{
    /// <summary>How many there are.</summary>
    public static int Count(CorpusContext db, Resource resource) => resource switch
    {
        Resource.Articles => db.Articles.Count(),
        Resource.Quotes => db.Quotes.Count(),
        Resource.Utterances => db.Utterances.Count(),
        Resource.Actors => db.Actors.Count(),
        Resource.Events => db.Events.Count(),
        _ => db.Outlets.Count(),
    };

    /// <summary>Their JSON in UTF-8, read one after another by one query: a query for each stretch would join the tables as often.</summary>
    public static IEnumerable<byte[]> Json(CorpusContext db, Resource resource) => resource switch
    {
        Resource.Articles => Json(db.Articles.OrderBy(row => row.Key).Select(ArticleResponse.Projection)),
        Resource.Quotes => Json(db.Quotes.OrderBy(row => row.Key).Select(QuoteResponse.Projection)),
        Resource.Utterances => Json(db.Utterances.OrderBy(row => row.Key).Select(UtteranceResponse.Projection).AsEnumerable().Select(row => row.Compared())),
        Resource.Actors => Json(db.Actors.OrderBy(row => row.Key).Select(ActorResponse.Projection)),
        Resource.Events => Json(db.Events.AsSplitQuery().OrderBy(row => row.Key).Select(EventResponse.Projection)),
        _ => Json(db.Outlets.OrderBy(row => row.Key).Select(OutletResponse.Projection)),
    };

    private static IEnumerable<byte[]> Json<T>(IEnumerable<T> served) => served.Select(one => JsonSerializer.SerializeToUtf8Bytes(one, ServedJson.Options));
}
