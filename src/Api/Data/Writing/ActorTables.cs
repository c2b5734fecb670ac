using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes outlets, agencies, actors with their offices, and places.</summary>
internal static class ActorTables
{
    public static void Write(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        WritePublishers(db, corpus, keys);
        WriteActors(db, corpus, keys);
        using (var ids = new TableWriter<OtherIdRow>(db))
            foreach (var other in OtherIds.Of(corpus.Actors, keys))
                ids.Write(other);
        WriteOffices(db, corpus, keys);
        using var places = new TableWriter<PlaceRow>(db);
        foreach (var place in keys.Places)
            places.Write(new PlaceRow
            {
                Key = keys.Place(place.Id, place.Id)!.Value,
                Id = place.Id,
                Name = place.Name,
                Aliases = place.Aliases,
                CountryKey = keys.ActorIfKnown(place.Country),
                Wikidata = place.Wikidata,
            });
    }

    private static void WritePublishers(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var printed = corpus.Articles.CountBy(article => article.Article.OutletId ?? "").ToDictionary();
        using var outlets = new TableWriter<OutletRow>(db);
        foreach (var outlet in corpus.Outlets)
            outlets.Write(new OutletRow
            {
                Key = keys.Outlet(outlet.Id, outlet.Id)!.Value,
                Id = outlet.Id,
                Name = outlet.Name,
                Domain = outlet.Domain,
                ArticleCount = printed.GetValueOrDefault(outlet.Id),
            });

        var credited = corpus.Articles.CountBy(article => article.Article.AgencyId ?? "").ToDictionary();
        using var agencies = new TableWriter<AgencyRow>(db);
        foreach (var agency in corpus.Agencies)
            agencies.Write(new AgencyRow
            {
                Key = keys.Agency(agency.Id, agency.Id)!.Value,
                Id = agency.Id,
                Name = agency.Name,
                ArticleCount = credited.GetValueOrDefault(agency.Id),
            });
    }

    private static void WriteActors(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var mentions = corpus.Articles.SelectMany(article => article.Mentions).CountBy(mention => mention.ActorId).ToDictionary();
        var articles = corpus.Articles.SelectMany(article => article.Mentions.Select(mention => mention.ActorId).Distinct()).CountBy(id => id).ToDictionary();
        var quotes = corpus.Articles.SelectMany(article => article.Quotes).CountBy(quote => quote.SpeakerId ?? "").ToDictionary();
        var events = corpus.Events.SelectMany(told => told.Participants.Select(participant => participant.ActorId).Distinct()).CountBy(id => id).ToDictionary();
        using var actors = new TableWriter<ActorRow>(db);
        foreach (var actor in corpus.Actors)
            actors.Write(new ActorRow
            {
                Key = keys.Actor(actor.Id, actor.Id)!.Value,
                Id = actor.Id,
                Name = actor.Name,
                Kind = actor.Kind,
                Origin = actor.Origin,
                Aliases = actor.Aliases,
                Descriptions = actor.Descriptions,
                Description = actor.Description,
                Wikidata = actor.Wikidata,
                Gender = actor.Gender,
                PartOfKey = keys.ActorIfKnown(actor.PartOf),
                CountryKey = keys.ActorIfKnown(actor.Country),
                ArticleCount = articles.GetValueOrDefault(actor.Id),
                MentionCount = mentions.GetValueOrDefault(actor.Id),
                QuoteCount = quotes.GetValueOrDefault(actor.Id),
                EventCount = events.GetValueOrDefault(actor.Id),
            });
    }

    private static void WriteOffices(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        using var offices = new TableWriter<OfficeRow>(db);
        var key = 0;
        foreach (var actor in corpus.Actors)
            foreach (var office in actor.Offices)
                offices.Write(new OfficeRow
                {
                    Key = ++key,
                    ActorKey = keys.Actor(actor.Id, actor.Id)!.Value,
                    Title = office.Title,
                    OrganizationKey = keys.ActorIfKnown(office.Organization),
                    FromEdtf = office.From?.Edtf,
                    FromEarliest = office.From?.Earliest,
                    FromLatest = office.From?.Latest,
                    ToEdtf = office.To?.Edtf,
                    ToEarliest = office.To?.Earliest,
                    ToLatest = office.To?.Latest,
                });
    }
}
