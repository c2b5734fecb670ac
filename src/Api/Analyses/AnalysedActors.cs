using OnRecord.Api.Actors;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Analyses;

/// <summary>Answers the actors of an article that is not stored as stored ones are answered.</summary>
internal static class AnalysedActors
{
    /// <summary>The actors that the article mentions, the most mentioned first.</summary>
    public static IReadOnlyList<ActorResponse> Of(AnalysedArticle analysed, LinkedCorpus linked, AnalysisNames names)
    {
        var mentions = analysed.Mentions.CountBy(mention => mention.ActorId).ToDictionary();
        var quotes = analysed.Quotes.CountBy(quote => quote.SpeakerId ?? "").ToDictionary();
        var events = linked.Events.SelectMany(happening => happening.Participants.Select(participant => participant.ActorId).Distinct())
            .CountBy(id => id).ToDictionary();
        return [.. analysed.Actors.Concat(linked.Actors).DistinctBy(actor => actor.Id)
            .Where(actor => mentions.ContainsKey(actor.Id) || quotes.ContainsKey(actor.Id) || events.ContainsKey(actor.Id))
            .OrderByDescending(actor => mentions.GetValueOrDefault(actor.Id)).ThenBy(actor => actor.Id, StringComparer.Ordinal)
            .Select((actor, position) => Of(actor, position, names,
                new(mentions.GetValueOrDefault(actor.Id), quotes.GetValueOrDefault(actor.Id), events.GetValueOrDefault(actor.Id), 1)))];
    }

    private static ActorResponse Of(Actor actor, int position, AnalysisNames names, ActorCounts counts) => new()
    {
        Id = actor.Id,
        Name = actor.Name,
        Kind = actor.Kind,
        Origin = actor.Origin,
        Aliases = actor.Aliases,
        Description = actor.Description,
        Wikidata = actor.Wikidata,
        Offices = [.. actor.Offices.Select(office => new OfficeResponse(
            office.Title, Known(office.Organization, names), DateResponse.Of(office.From), DateResponse.Of(office.To)))],
        PartOf = Known(actor.PartOf, names),
        Country = Known(actor.Country, names),
        Counts = counts,
        Links = names.IsStored(actor.Id) ? ActorLinks.Of(actor.Id) : Inside(position),
    };

    private static ActorLinks Inside(int position) => new($"#/actors/{position}", "#/quotes", "#/quotes", "#/events", "#/article");

    private static Reference? Known(string? id, AnalysisNames names) => id is null ? null : names.Actor(id);
}
