using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Data.Checking;

/// <summary>Nothing is orphaned, and what was linked across articles is whole.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db) =>
        [Sources(db), Actors(db), OtherIds(db), Utterances(db), Renderings(db), Events(db), Order(db)];

    private static Promise Sources(CorpusContext db)
    {
        var promise = new Promise("every article has its raw document");
        foreach (var article in db.Articles.Select(article => new { article.Id, Present = article.Source != null }))
            promise.Expect(article.Present, () => $"Article '{article.Id}' has none.");
        return promise;
    }

    private static Promise Actors(CorpusContext db)
    {
        var promise = new Promise("every actor is known to the authority or referred to");
        var actors = db.Actors.Select(actor => new
        {
            actor.Id,
            Referred = actor.Origin == ActorOrigin.Authority
                || actor.Mentions.Any() || actor.Quotes.Any() || actor.Events.Any()
                || db.Quotes.Any(quote => quote.AddresseeKey == actor.Key)
                || db.ReportParticipants.Any(participant => participant.ActorKey == actor.Key)
                || db.Actors.Any(other => other.PartOfKey == actor.Key || other.CountryKey == actor.Key),
        });
        foreach (var actor in actors) promise.Expect(actor.Referred, () => $"Actor '{actor.Id}' was made from mentions, and has none.");
        return promise;
    }

    private static Promise OtherIds(CorpusContext db)
    {
        var promise = new Promise("every former id and every alias leads to actors, and hides none");
        var actors = db.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var keys = db.Actors.Select(actor => actor.Key).ToHashSet();
        var known = new Dictionary<string, OtherIdKind>(StringComparer.Ordinal);
        foreach (var other in db.OtherIds.OrderBy(other => other.Key))
        {
            promise.Expect(keys.Contains(other.ActorKey), () => $"'{other.Id}' leads to an actor that is not there.");
            promise.Expect(!actors.Contains(other.Id), () => $"'{other.Id}' hides the actor with that id.");
            promise.Expect(
                known.TryAdd(other.Id, other.Kind) || (known[other.Id] == OtherIdKind.Alias && other.Kind == OtherIdKind.Alias),
                () => $"'{other.Id}' is a former id and leads elsewhere too.");
        }
        if (promise.Checked == 0) promise.Expect(true, () => "");
        return promise;
    }

    private static Promise Utterances(CorpusContext db)
    {
        var promise = new Promise("every quote but a scare quote belongs to one utterance");
        foreach (var quote in db.Quotes.Select(quote => new { quote.Id, quote.Kind, quote.UtteranceKey }))
            promise.Expect(quote.Kind == QuoteKind.Scare == quote.UtteranceKey is null, () => $"Quote '{quote.Id}' ({quote.Kind}) does not.");
        return promise;
    }

    private static Promise Renderings(CorpusContext db)
    {
        var promise = new Promise("every utterance has its renderings, numbered from 1");
        var all = db.Quotes.Where(quote => quote.UtteranceKey != null)
            .Select(quote => new { Utterance = quote.UtteranceKey!.Value, Place = quote.Rendering ?? 0 })
            .ToLookup(quote => quote.Utterance, quote => quote.Place);
        foreach (var utterance in db.Utterances.Select(utterance => new { utterance.Key, utterance.Id, utterance.Renderings }))
            promise.Expect(
                utterance.Renderings > 0 && all[utterance.Key].Order().SequenceEqual(Enumerable.Range(1, utterance.Renderings)),
                () => $"Utterance '{utterance.Id}' has other quotes than its {utterance.Renderings}.");
        return promise;
    }

    private static Promise Events(CorpusContext db)
    {
        var promise = new Promise("every event has its reports");
        var told = db.Events.Select(told => new { told.Id, told.ReportCount, Reports = told.Reports.Count });
        foreach (var row in told)
            promise.Expect(row.ReportCount > 0 && row.ReportCount == row.Reports, () => $"Event '{row.Id}' has {row.Reports} reports, not {row.ReportCount}.");
        return promise;
    }

    private static Promise Order(CorpusContext db)
    {
        var promise = new Promise("quotes are numbered as they stand in their articles");
        (int Article, int Ordinal) before = (0, 0);
        foreach (var quote in db.Quotes.OrderBy(quote => quote.Key).Select(quote => new { quote.Id, quote.ArticleKey, quote.Ordinal }))
        {
            var here = (quote.ArticleKey, quote.Ordinal);
            promise.Expect(before.CompareTo(here) < 0, () => $"Quote '{quote.Id}' stands before the one that precedes it.");
            before = here;
        }
        return promise;
    }
}
