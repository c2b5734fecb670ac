using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes every object as its list serves it, by the same projections that describe it.</summary>
internal static class ObjectTable
{
    /// <summary>Writes them; all other rows are there already, numbered without gaps.</summary>
    public static void Write(CorpusContext db)
    {
        using var objects = new TableWriter<ObjectRow>(db);
        Write(Resource.Articles, db.Articles.OrderBy(row => row.Key).Select(ArticleResponse.Projection));
        Write(Resource.Quotes, db.Quotes.OrderBy(row => row.Key).Select(QuoteResponse.Projection));
        Write(
            Resource.Utterances,
            db.Utterances.OrderBy(row => row.Key).Select(UtteranceResponse.Projection).AsEnumerable().Select(row => row.Compared()));
        Write(Resource.Actors, db.Actors.OrderBy(row => row.Key).Select(ActorResponse.Projection));
        Write(Resource.Events, db.Events.AsSplitQuery().OrderBy(row => row.Key).Select(EventResponse.Projection));
        Write(Resource.Outlets, db.Outlets.OrderBy(row => row.Key).Select(OutletResponse.Projection));

        void Write<T>(Resource resource, IEnumerable<T> served)
        {
            foreach (var (index, one) in served.Index())
                objects.Write(new ObjectRow
                {
                    Key = ObjectRow.KeyOf(resource, index + 1),
                    Json = JsonSerializer.SerializeToUtf8Bytes(one, ServedJson.Options),
                });
        }
    }
}
