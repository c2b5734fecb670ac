using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>Gathers the places that events happened at.</summary>
public static class PlaceLinker
{
    /// <summary>Every place of the authority and every one that an event names, by id.</summary>
    /// <param name="known">The places of the authority, which stand as they are.</param>
    /// <param name="articles">The articles in the order of the corpus: the first to name a place describes it.</param>
    public static ImmutableArray<Place> Link(IEnumerable<Place> known, IEnumerable<AnalysedArticle> articles)
    {
        var places = known.ToDictionary(place => place.Id, StringComparer.Ordinal);
        foreach (var analysed in articles)
        {
            var named = analysed.Places.Select(mention => mention.Place).DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
            foreach (var report in analysed.Events)
                if (report.PlaceId is { } id && !places.ContainsKey(id))
                    places.Add(id, named.GetValueOrDefault(id) ?? new Place(id, report.Place?.Of(analysed.Article.Text) ?? id, [], null, null));
        }
        return [.. places.Values.OrderBy(place => place.Id, StringComparer.Ordinal)];
    }
}
