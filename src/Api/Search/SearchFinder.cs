using System.Text.Json;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Search;

/// <summary>Finds the best matches of one kind of objects after the other.</summary>
/// <param name="lane">To read through.</param>
/// <param name="request">What is searched for.</param>
/// <param name="context">The request that it came with.</param>
internal sealed class SearchFinder(Lane lane, SearchRequest request, HttpContext context)
{
    /// <summary>The group of one kind: asked of its list, so that the two never disagree.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="listing">Its list.</param>
    /// <param name="shown">What a result shows of an object, given as it is served.</param>
    public SearchGroupResponse Group<TRow>(
        SearchType type, Listing<TRow> listing, Func<JsonElement, (string Title, string? Detail)> shown)
        where TRow : class
    {
        var list = $"/v1/{Word.Of(type)}";
        var query = $"q={Uri.EscapeDataString(request.Query)}";
        listing.Read(new QueryReader(list, $"{query}&limit={request.Limit}", listing.Parameters), context);
        var asked = context.Features.Get<ListRequest<TRow>>()!;
        var page = PageKeys.Of(lane, asked, new ListReading<TRow>(lane, asked));
        return new(
            type, page.Total, page.Ranked < page.Total ? page.Ranked : null, [.. page.Keys.Select(key => Hit(asked, key, shown))],
            new($"{list}?{query}"));
    }

    private SearchHitResponse Hit<TRow>(ListRequest<TRow> asked, int key, Func<JsonElement, (string Title, string? Detail)> shown)
        where TRow : class
    {
        var search = asked.Search!;
        using var item = JsonDocument.Parse(lane.Json(asked.Snapshot, asked.Listing.Resource, key).ToArray());
        var (title, detail) = shown(item.RootElement);
        var id = item.RootElement.GetProperty("id").GetString()!;
        var address = item.RootElement.GetProperty("links").GetProperty("self").GetString()!;
        return new(id, title, detail, Score(asked.Snapshot, search, key), Passage.Of(asked.Snapshot, lane, search, key)!, new Links(address));
    }

    private double Score(Snapshot snapshot, WordSearch search, int key)
    {
        var shape = SqlShapes.Get(
            $"weighted rank in {search.Index}", snapshot, () => [typeof(string), typeof(int)],
            (db, values) => db.WeightedRank(search.Index, (string)values[0], (int)values[1]));
        var found = lane.Ask(shape, search.Expression, key);
        var rank = found.Step() ? -found.Real(0) : 0;
        found.Reset();
        // A word that nearly every text has may even count against one.
        return Math.Round(rank <= 0 ? 0 : rank / (1 + rank), 4);
    }
}
