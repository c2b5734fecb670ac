using System.Collections.Immutable;
using System.Text;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Linking;

/// <summary>Writes articles of quotes, without the engine that would have to find them.</summary>
internal static class Press
{
    /// <summary>An article whose quotes stand one a line; their ids are the article's id and a letter: <c>one-a</c>, <c>one-b</c>.</summary>
    public static AnalysedArticle Article(string id, string? published, params Said[] said)
    {
        var text = new StringBuilder();
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var quote in said)
        {
            var start = text.Length;
            text.Append(quote.Text).Append(" – ");
            var source = new TextSpan(text.Length, text.Length + (quote.Source ?? "").Length);
            text.Append(quote.Source);
            paragraphs.Add(new Paragraph(new TextSpan(start, text.Length), quote.InTitle ? ParagraphKind.Title : ParagraphKind.Body));
            text.Append('\n');
            quotes.Add(Quote($"{id}-{(char)('a' + quotes.Count)}", quote, start, source));
        }
        return new AnalysedArticle
        {
            Article = new Article
            {
                Id = id, File = id + ".txt", Text = text.ToString(), Sha256 = "", MediaType = "text/plain", Title = id, Language = "en", WordCount = 0,
                Published = published is null ? null : new Publication(EdtfDate.Parse(published), PublicationBasis.Stated, null),
                Layout = new ArticleLayout { Paragraphs = paragraphs.ToImmutable() },
            },
            Quotes = quotes.ToImmutable(),
        };
    }

    /// <summary>The stretches between quotation marks.</summary>
    public static ImmutableArray<TextSpan> Marked(string text, int offset)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
            if (text.IndexOf('”', open) is var close and >= 0) spans.Add(new TextSpan(offset + open + 1, offset + close));
        return spans.ToImmutable();
    }

    private static Quote Quote(string id, Said said, int start, TextSpan source)
    {
        var content = new TextSpan(start, start + said.Text.Length);
        return new Quote
        {
            Id = id,
            Kind = said.Kind,
            Content = [content],
            Quoted = said.Kind == QuoteKind.Direct ? [content] : Marked(said.Text, start),
            Source = source.IsEmpty ? null : source,
            SpeakerId = said.Speaker,
            Date = said.Date is null ? null : EdtfDate.Parse(said.Date),
            Confidence = 1,
        };
    }
}
