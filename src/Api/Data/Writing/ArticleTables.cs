using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes articles with their documents and the mentions in them.</summary>
internal static class ArticleTables
{
    public static void Write(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var told = corpus.Events.SelectMany(e => e.Reports.Select(report => report.ArticleId).Distinct()).CountBy(id => id).ToDictionary();
        using var articles = new TableWriter<ArticleRow>(db);
        using var sources = new TableWriter<SourceRow>(db);
        foreach (var analysed in corpus.Articles)
        {
            var article = analysed.Article;
            articles.Write(Row(analysed, keys, told.GetValueOrDefault(article.Id)));
            sources.Write(new SourceRow
            {
                ArticleKey = keys.Article(article.Id, article.Id),
                Text = article.Text,
                Layout = article.Layout,
                Body = string.Join('\n', article.Layout.Paragraphs.Select(paragraph => paragraph.Span.Of(article.Text))),
            });
        }
        WriteMentions(db, corpus, keys);
        WritePlaceMentions(db, corpus, keys);
    }

    private static ArticleRow Row(AnalysedArticle analysed, SnapshotKeys keys, int events)
    {
        var article = analysed.Article;
        var referrer = $"Article '{article.Id}'";
        return new ArticleRow
        {
            Key = keys.Article(article.Id, referrer),
            Id = article.Id,
            File = article.File,
            Sha256 = article.Sha256,
            MediaType = article.MediaType,
            Title = article.Title,
            Standfirst = article.Standfirst,
            Bylines = article.Bylines,
            OutletKey = keys.Outlet(article.OutletId, referrer),
            AgencyKey = keys.Agency(article.AgencyId, referrer),
            Url = article.Url,
            PublishedEdtf = article.Published?.Date.Edtf,
            PublishedEarliest = article.Published?.Date.Earliest,
            PublishedLatest = article.Published?.Date.Latest,
            PublishedBasis = article.Published?.Basis,
            PublishedEvidence = article.Published?.Evidence,
            CopyOf = article.CopyOf,
            Language = article.Language,
            WordCount = article.WordCount,
            MentionCount = analysed.Mentions.Length,
            QuoteCount = analysed.Quotes.Length,
            EventCount = events,
            Warnings = analysed.Warnings,
        };
    }

    private static void WriteMentions(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        using var mentions = new TableWriter<MentionRow>(db);
        var key = 0;
        foreach (var analysed in corpus.Articles)
            foreach (var mention in analysed.Mentions)
                mentions.Write(new MentionRow
                {
                    Key = ++key,
                    ArticleKey = keys.Article(analysed.Article.Id, analysed.Article.Id),
                    ActorKey = keys.Actor(mention.ActorId, $"A mention in '{analysed.Article.Id}'")!.Value,
                    Start = mention.Span.Start,
                    End = mention.Span.End,
                    Text = mention.Span.Of(analysed.Article.Text),
                    Kind = mention.Kind,
                    Confidence = mention.Confidence,
                    Status = mention.Status,
                });
    }

    private static void WritePlaceMentions(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        using var mentions = new TableWriter<PlaceMentionRow>(db);
        var key = 0;
        foreach (var analysed in corpus.Articles)
            foreach (var mention in analysed.Places)
                mentions.Write(new PlaceMentionRow
                {
                    Key = ++key,
                    ArticleKey = keys.Article(analysed.Article.Id, analysed.Article.Id),
                    PlaceKey = keys.Place(mention.Place.Id, $"A mention in '{analysed.Article.Id}'")!.Value,
                    Start = mention.Span.Start,
                    End = mention.Span.End,
                    Text = mention.Span.Of(analysed.Article.Text),
                });
    }
}
