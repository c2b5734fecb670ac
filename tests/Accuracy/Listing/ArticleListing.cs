using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Listing;

/// <summary>Writes an article sentence by sentence with what was found in it below each, for editorial reading.</summary>
public static class ArticleListing
{
    /// <summary>The listing. Each quote, event and mention stands under the sentence that it starts in.</summary>
    public static string Write(AnalysedArticle article)
    {
        var text = new StringBuilder();
        var raw = article.Article.Text;
        text.AppendLine(CultureInfo.InvariantCulture, $"{article.Article.Title}  ({article.Quotes.Length} quotes, {article.Events.Length} events, {article.Actors.Length} actors, published {article.Article.Published?.Date.Edtf ?? "unknown"})");
        foreach (var sentence in SentencesOf(article))
        {
            text.AppendLine();
            text.AppendLine(CultureInfo.InvariantCulture, $"[{sentence}] {Words(raw, sentence)}");
            foreach (var quote in article.Quotes.Where(quote => sentence.Contains(quote.Content[0].Start)))
            {
                text.AppendLine(Line(raw, quote));
            }

            foreach (var report in article.Events.Where(report => sentence.Contains(report.Trigger.Start)))
            {
                text.AppendLine(Line(raw, report));
            }

            var mentions = article.Mentions.Where(mention => sentence.Contains(mention.Span.Start)).Select(mention => $"{Words(raw, mention.Span)} = {mention.ActorId}");
            if (mentions.Any())
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    who    {string.Join(" · ", mentions)}");
            }
        }

        text.AppendLine();
        foreach (var boilerplate in article.Article.Layout.Boilerplate)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"not the article [{boilerplate.Span}] {boilerplate.Kind}: {Words(raw, boilerplate.Span)}");
        }

        foreach (var warning in article.Warnings)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"warning: {warning}");
        }

        return text.ToString();
    }

    /// <summary>The sentences of an analysed article.</summary>
    public static ImmutableArray<TextSpan> SentencesOf(AnalysedArticle article)
    {
        var document = new AnnotatedDocument { Text = article.Article.Text, ArticleId = article.Article.Id, Layout = article.Article.Layout };
        return [.. new SentenceSplitter().Annotate(new Tokenizer().Annotate(document)).Sentences.Select(sentence => sentence.Span)];
    }

    private static string Line(string raw, Quote quote)
    {
        var parts = new List<string> { quote.SpeakerId ?? "nobody named" };
        Add("cue", quote.Cue is { } cue ? Words(raw, cue) : null);
        Add("source", quote.Source is { } source ? Words(raw, source) : null);
        Add("to", quote.Addressee is { } addressee ? Words(raw, addressee) : null);
        Add("medium", quote.Medium);
        Add("date", quote.Date?.Edtf);
        var content = string.Join(" … ", quote.Content.Select(span => Words(raw, span)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"    {quote.Kind.ToString().ToLowerInvariant(),-8} {quote.Confidence:0.00}  «{content}»\n             {string.Join(" · ", parts)}");

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{name} {value}");
            }
        }
    }

    private static string Line(string raw, EventReport report)
    {
        var participants = report.Participants.Select(one => $"{one.Role.ToString().ToLowerInvariant()} {one.ActorId}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"    event    {report.Confidence:0.00}  {Words(raw, report.Trigger)}: {report.Type.ToString().ToLowerInvariant()}/{report.Mode ?? "-"} {report.Factuality.ToString().ToLowerInvariant()}\n             {string.Join(" · ", participants)}{(report.PlaceId is { } place ? $" · in {place}" : "")}{(report.Date is { } date ? $" · {date.Edtf}" : "")}");
    }

    private static string Words(string raw, TextSpan span) => span.Of(raw).ReplaceLineEndings(" ");
}
