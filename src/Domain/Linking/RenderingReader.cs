using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Linking.Paraphrase;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking;

/// <summary>Prepares the quotes of articles for comparison.</summary>
/// <remarks>Reads quotes, mentions, places and layout of <see cref="AnalysedArticle"/>.</remarks>
internal sealed class RenderingReader(WordingReader reader)
{
    // Words that name a speaker no better than a pronoun does.
    private static readonly HashSet<string> Anonymous =
        new(["spokesman", "spokeswoman", "spokesperson", "source", "official", "statement"], StringComparer.Ordinal);

    /// <summary>The quotes of an article that somebody spoke, in document order.</summary>
    public IEnumerable<Rendering> Read(AnalysedArticle analysed)
    {
        var names = analysed.Mentions.Where(mention => mention.Kind == MentionKind.Name)
            .Select(mention => new NamedSpan(mention.Span, mention.ActorId))
            .Concat(analysed.Places.Select(place => new NamedSpan(place.Span, place.Place.Id)))
            .OrderBy(name => name.Span)
            .ToImmutableArray();
        var headings = analysed.Article.Layout.Paragraphs
            .Where(paragraph => paragraph.Kind is ParagraphKind.Title or ParagraphKind.Standfirst or ParagraphKind.Heading)
            .ToImmutableArray();
        return analysed.Quotes.Where(quote => quote.Kind != QuoteKind.Scare)
            .OrderBy(quote => quote.Content[0])
            .ThenBy(quote => quote.Id, StringComparer.Ordinal)
            .Select(quote => Read(analysed.Article, quote, names, headings));
    }

    private Rendering Read(Article article, Quote quote, ImmutableArray<NamedSpan> names, ImmutableArray<Paragraph> headings) => new(
        quote,
        article.Id,
        // A direct quote that lost its marks is quoted all the same.
        reader.Read(
            article.Text,
            quote.Content,
            quote.Kind == QuoteKind.Direct && quote.Quoted.IsEmpty ? quote.Content : quote.Quoted,
            Within(names, quote.Content)),
        Source(article.Text, quote),
        SpeakingTime.Of(quote.Date, article.Published),
        headings.Any(heading => heading.Span.Contains(quote.Content[0])));

    // Names are in order, so those of a quote are found without going through all.
    private static IEnumerable<NamedSpan> Within(ImmutableArray<NamedSpan> names, ImmutableArray<TextSpan> content)
    {
        foreach (var span in content)
        {
            var at = names.BinarySearch(new NamedSpan(span, ""), Comparer<NamedSpan>.Create((one, other) => one.Span.Start.CompareTo(other.Span.Start)));
            if (at < 0) at = ~at;
            while (at > 0 && names[at - 1].Span.Start >= span.Start) at--;
            for (; at < names.Length && names[at].Span.Start < span.End; at++)
                if (span.Contains(names[at].Span)) yield return names[at];
        }
    }

    private HashSet<string> Source(string text, Quote quote) => quote.Source is not { } source
        ? []
        : [.. reader.Read(source.Of(text)).Units.Select(unit => unit.Stem).Where(stem => !Anonymous.Contains(stem))];
}
