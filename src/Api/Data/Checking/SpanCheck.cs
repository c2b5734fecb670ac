using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data.Checking;

/// <summary>Every span cuts exactly the words stored with it out of the raw document.</summary>
internal static class SpanCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db) => [Layouts(db), Mentions(db), Quotes(db), Reports(db)];

    private static Promise Layouts(CorpusContext db)
    {
        var promise = new Promise("paragraphs and boilerplate lie inside their document, in order");
        foreach (var source in db.Sources.Include(source => source.Article).AsEnumerable())
        {
            var paragraphs = source.Layout.Paragraphs.Select(paragraph => paragraph.Span).ToList();
            var all = paragraphs.Concat(source.Layout.Boilerplate.Select(boilerplate => boilerplate.Span)).Order().ToList();
            promise.Expect(
                all.All(span => span.End <= source.Text.Length) && all.Zip(all.Skip(1)).All(pair => pair.First.End <= pair.Second.Start),
                () => $"Article '{source.Article?.Id}': a span of its layout overlaps another or reaches past the end.");
            promise.Expect(
                all.Count == 0 || all[^1].End > source.Text.Length || source.Body == string.Join('\n', paragraphs.Select(span => span.Of(source.Text))),
                () => $"Article '{source.Article?.Id}': its body is not its paragraphs.");
        }
        return promise;
    }

    private static Promise Mentions(CorpusContext db)
    {
        var promise = new Promise("every mention slices to its text");
        var texts = new TextCursor(db);
        foreach (var mention in db.Mentions.OrderBy(mention => mention.ArticleKey).AsEnumerable())
            Expect(promise, new Excerpt(mention.Start, mention.End, mention.Text), texts.Of(mention.ArticleKey), () => $"Mention {mention.Key}");
        foreach (var mention in db.PlaceMentions.OrderBy(mention => mention.ArticleKey).AsEnumerable())
            Expect(promise, new Excerpt(mention.Start, mention.End, mention.Text), texts.Of(mention.ArticleKey), () => $"Mention of a place {mention.Key}");
        return promise;
    }

    private static Promise Quotes(CorpusContext db)
    {
        var promise = new Promise("every span of a quote slices to its text");
        var texts = new TextCursor(db);
        foreach (var quote in db.Quotes.OrderBy(quote => quote.ArticleKey).AsEnumerable())
        {
            var text = texts.Of(quote.ArticleKey);
            foreach (var span in quote.Content.Concat(quote.Quoted).Append(quote.Cue).Append(quote.Source).Append(quote.AddresseeSource))
                Expect(promise, span, text, () => $"Quote '{quote.Id}'");
            promise.Expect(
                quote.Content.Count > 0
                    && quote.Text == string.Join(' ', quote.Content.Select(span => span.Text))
                    && quote.Start == quote.Content.Min(span => span.Start)
                    && quote.End == quote.Content.Max(span => span.End),
                () => $"Quote '{quote.Id}': its text or its ends are not those of its content.");
        }
        return promise;
    }

    private static Promise Reports(CorpusContext db)
    {
        var promise = new Promise("every span of an event slices to its text");
        var texts = new TextCursor(db);
        foreach (var report in db.EventReports.Include(report => report.Participants).OrderBy(report => report.ArticleKey).AsEnumerable())
        {
            var text = texts.Of(report.ArticleKey);
            var spans = report.Participants.Select(participant => participant.Mention)
                .Append(new Excerpt(report.Start, report.End, report.Text)).Append(report.Trigger).Append(report.PlaceSource).Append(report.DateSource);
            foreach (var span in spans) Expect(promise, span, text, () => $"Report {report.Key} of an event");
        }
        return promise;
    }

    private static void Expect(Promise promise, Excerpt? span, string? text, Func<string> owner)
    {
        if (span is null) return;
        var holds = text is not null && 0 <= span.Start && span.Start <= span.End && span.End <= text.Length
            && text.AsSpan(span.Start, span.End - span.Start).SequenceEqual(span.Text);
        promise.Expect(holds, () => $"{owner()}: {span.Start}-{span.End} is not '{span.Text}'.");
    }
}
