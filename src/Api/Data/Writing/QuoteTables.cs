using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes quotes, whom they mention, and the utterances they render.</summary>
internal static class QuoteTables
{
    public static void Write(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var renderings = WriteUtterances(db, corpus, keys);
        using var quotes = new TableWriter<QuoteRow>(db);
        using var mentions = new TableWriter<QuoteMentionRow>(db);
        var (key, mentionKey) = (0, 0);
        foreach (var analysed in corpus.Articles)
        {
            var mentioned = new MentionedActors(analysed.Mentions);
            foreach (var (index, quote) in analysed.Quotes.Index())
            {
                var rendering = renderings.TryGetValue(quote.Id, out var known) ? known : ((int Utterance, int Rendering)?)null;
                quotes.Write(Row(++key, index + 1, quote, analysed.Article, keys, rendering));
                foreach (var (place, actor) in mentioned.In(quote).Index())
                    mentions.Write(new QuoteMentionRow
                    {
                        Key = ++mentionKey,
                        QuoteKey = key,
                        ActorKey = keys.Actor(actor.ActorId, $"Quote '{quote.Id}'")!.Value,
                        Ordinal = place + 1,
                        Mentions = actor.Mentions,
                    });
            }
        }
    }

    /// <summary>Gives for each quote id the key of its utterance and its place among the renderings.</summary>
    private static Dictionary<string, (int Utterance, int Rendering)> WriteUtterances(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var renderings = new Dictionary<string, (int Utterance, int Rendering)>(StringComparer.Ordinal);
        var published = corpus.Articles.SelectMany(article => article.Quotes.Select(quote => (quote.Id, article.Article.Published?.Date)))
            .ToDictionary(StringComparer.Ordinal);
        using var utterances = new TableWriter<UtteranceRow>(db);
        foreach (var (index, utterance) in corpus.Utterances.Index())
        {
            var when = utterance.Date ?? published.GetValueOrDefault(utterance.QuoteIds[0]);
            utterances.Write(new UtteranceRow
            {
                Key = index + 1,
                Id = utterance.Id,
                SpeakerKey = keys.Actor(utterance.SpeakerId, $"Utterance '{utterance.Id}'"),
                DateEdtf = utterance.Date?.Edtf,
                DateEarliest = utterance.Date?.Earliest,
                DateLatest = utterance.Date?.Latest,
                Dated = when is not null,
                FirstDay = when?.Earliest,
                LastDay = when?.Latest,
                Renderings = utterance.QuoteIds.Length,
            });
            foreach (var (place, quote) in utterance.QuoteIds.Index())
                if (!renderings.TryAdd(quote, (index + 1, place + 1)))
                    throw new InvalidDataException($"The quote '{quote}' belongs to two utterances.");
        }
        return renderings;
    }

    private static QuoteRow Row(int key, int ordinal, Quote quote, Article article, SnapshotKeys keys, (int Utterance, int Rendering)? rendering)
    {
        var when = quote.Date ?? article.Published?.Date;
        var content = quote.Content.Select(span => Excerpt.Of(span, article.Text)).ToList();
        return new QuoteRow
        {
            Key = key,
            Id = quote.Id,
            ArticleKey = keys.Article(article.Id, article.Id),
            Ordinal = ordinal,
            Kind = quote.Kind,
            Text = string.Join(' ', content.Select(span => span.Text)),
            Start = content.Min(span => span.Start),
            End = content.Max(span => span.End),
            Content = content,
            Quoted = [.. quote.Quoted.Select(span => Excerpt.Of(span, article.Text))],
            Cue = Excerpt.Of(quote.Cue, article.Text),
            Source = Excerpt.Of(quote.Source, article.Text),
            SourceKind = quote.SourceKind,
            SpeakerKey = keys.Actor(quote.SpeakerId, $"Quote '{quote.Id}'"),
            AddresseeSource = Excerpt.Of(quote.Addressee, article.Text),
            AddresseeKey = keys.Actor(quote.AddresseeId, $"Quote '{quote.Id}'"),
            Medium = quote.Medium,
            DateEdtf = quote.Date?.Edtf,
            DateEarliest = quote.Date?.Earliest,
            DateLatest = quote.Date?.Latest,
            Dated = when is not null,
            FirstDay = when?.Earliest,
            LastDay = when?.Latest,
            OutletKey = keys.Outlet(article.OutletId, article.Id),
            AgencyKey = keys.Agency(article.AgencyId, article.Id),
            Confidence = quote.Confidence,
            Status = quote.Status,
            UtteranceKey = rendering?.Utterance,
            Rendering = rendering?.Rendering,
        };
    }
}
