using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Data.Checking;

/// <summary>Every count kept beside the rows is the number of the rows.</summary>
internal static class CountCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db) => [Corpus(db), Articles(db), Actors(db), Publishers(db)];

    private static Promise Corpus(CorpusContext db)
    {
        var promise = new Promise("the corpus counts its rows right");
        var corpus = db.Corpus.AsEnumerable().ToList();
        promise.Expect(corpus.Count == 1, () => $"It describes itself {corpus.Count} times.");
        if (corpus is not [var kept]) return promise;
        (string Name, int Kept, int Rows)[] counts =
        [
            ("outlets", kept.Outlets, db.Outlets.Count()),
            ("agencies", kept.Agencies, db.Agencies.Count()),
            ("articles", kept.Articles, db.Articles.Count()),
            ("actors", kept.Actors, db.Actors.Count()),
            ("places", kept.Places, db.Places.Count()),
            ("mentions", kept.Mentions, db.Mentions.Count()),
            ("quotes", kept.Quotes, db.Quotes.Count()),
            ("utterances", kept.Utterances, db.Utterances.Count()),
            ("events", kept.Events, db.Events.Count()),
            ("event reports", kept.EventReports, db.EventReports.Count()),
            ("rejections", kept.Rejections, db.Notices.Count(notice => notice.Kind != Rows.NoticeKind.Warning)),
        ];
        foreach (var (name, said, rows) in counts) promise.Expect(said == rows, () => $"It says {said} {name}, and has {rows}.");
        return promise;
    }

    private static Promise Articles(CorpusContext db)
    {
        var promise = new Promise("every article counts its mentions, quotes and events right");
        var rows = db.Articles.Select(article => new
        {
            article.Id,
            Kept = new { Mentions = article.MentionCount, Quotes = article.QuoteCount, Events = article.EventCount },
            Rows = new
            {
                Mentions = article.Mentions.Count,
                Quotes = article.Quotes.Count,
                Events = article.EventReports.Select(report => report.EventKey).Distinct().Count(),
            },
        });
        foreach (var row in rows) promise.Expect(row.Kept.Equals(row.Rows), () => $"Article '{row.Id}' says {row.Kept}, and has {row.Rows}.");
        return promise;
    }

    private static Promise Actors(CorpusContext db)
    {
        var promise = new Promise("every actor counts its articles, mentions, quotes and events right");
        var rows = db.Actors.Select(actor => new
        {
            actor.Id,
            Kept = new { Articles = actor.ArticleCount, Mentions = actor.MentionCount, Quotes = actor.QuoteCount, Events = actor.EventCount },
            Rows = new
            {
                Articles = actor.Mentions.Select(mention => mention.ArticleKey).Distinct().Count(),
                Mentions = actor.Mentions.Count,
                Quotes = actor.Quotes.Count,
                Events = actor.Events.Select(participant => participant.EventKey).Distinct().Count(),
            },
        });
        foreach (var row in rows) promise.Expect(row.Kept.Equals(row.Rows), () => $"Actor '{row.Id}' says {row.Kept}, and has {row.Rows}.");
        return promise;
    }

    private static Promise Publishers(CorpusContext db)
    {
        var promise = new Promise("every outlet and agency counts its articles right");
        foreach (var row in db.Outlets.Select(outlet => new { outlet.Id, outlet.ArticleCount, Rows = outlet.Articles.Count }))
            promise.Expect(row.ArticleCount == row.Rows, () => $"Outlet '{row.Id}' says {row.ArticleCount} articles, and has {row.Rows}.");
        foreach (var row in db.Agencies.Select(agency => new { agency.Id, agency.ArticleCount, Rows = agency.Articles.Count }))
            promise.Expect(row.ArticleCount == row.Rows, () => $"Agency '{row.Id}' says {row.ArticleCount} articles, and has {row.Rows}.");
        return promise;
    }
}
