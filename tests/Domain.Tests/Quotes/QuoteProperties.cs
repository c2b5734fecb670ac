using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>What holds for the quotes, mentions and speakers of any text whatever.</summary>
public sealed class QuoteProperties
{
    [Fact]
    public void EverySpanLiesInsideTheTextAndIsNotEmpty() => AnyNews.Check(document =>
    {
        var spans = document.Quotes.SelectMany(quote =>
            quote.Content.Concat(quote.Quoted).Concat(Optional(quote.Cue, quote.Source, quote.Addressee)))
            .Concat(document.Mentions.Select(mention => mention.Span)).Concat(document.Places.Select(place => place.Span));
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, 0, document.Text.Length);
            Assert.InRange(span.End, span.Start + 1, document.Text.Length);
        }
    });

    [Fact]
    public void ContentOfAQuoteIsInOrderAndDoesNotOverlap() => AnyNews.Check(document =>
    {
        foreach (var quote in document.Quotes)
        {
            Assert.NotEmpty(quote.Content);
            for (var i = 1; i < quote.Content.Length; i++) Assert.True(quote.Content[i - 1].End <= quote.Content[i].Start, $"{quote.Content[i - 1]} and {quote.Content[i]}");
            Assert.All(quote.Quoted, quoted => Assert.Contains(quote.Content, content => content.Contains(quoted)));
        }
    });

    [Fact]
    public void CueAndSourceStandOutsideTheContent() => AnyNews.Check(document =>
    {
        foreach (var quote in document.Quotes)
            foreach (var outside in Optional(quote.Cue, quote.Source)) Assert.All(quote.Content, content => Assert.False(content.Overlaps(outside), $"{content} and {outside}"));
    });

    [Fact]
    public void LayersAreSorted() => AnyNews.Check(document =>
    {
        Sorted(document.Quotes.Select(quote => quote.Content[0]));
        Sorted(document.Mentions.Select(mention => mention.Span));
        Sorted(document.Places.Select(place => place.Span));
        Assert.Equal(document.Actors.Select(actor => actor.Id).Order(StringComparer.Ordinal).Distinct(),
            document.Actors.Select(actor => actor.Id));
    });

    [Fact]
    public void WhoeverIsNamedIsAmongTheActors() => AnyNews.Check(document =>
    {
        var known = document.Actors.Select(actor => actor.Id).ToHashSet();
        Assert.All(document.Mentions, mention => Assert.Contains(mention.ActorId, known));
        Assert.All(document.Quotes, quote => Assert.True(quote.SpeakerId is null || known.Contains(quote.SpeakerId)));
        Assert.All(document.Quotes, quote => Assert.True(quote.AddresseeId is null || known.Contains(quote.AddresseeId)));
    });

    [Fact]
    public void ScareQuotesAreNobodysAndConfidenceIsAProportion() => AnyNews.Check(document =>
    {
        Assert.All(document.Quotes, quote => Assert.InRange(quote.Confidence, 0, 1));
        Assert.All(document.Quotes.Where(quote => quote.Kind == QuoteKind.Scare), quote =>
            Assert.True(quote.Cue is null && quote.Source is null && quote.SpeakerId is null));
    });

    [Fact]
    public void SecondRunGivesTheSame() =>
        AnyNews.Check((document, read) => Assert.Equal(Written(document), Written(read(document.Text))));

    private static string Written(AnnotatedDocument document) => string.Join('\n',
        document.Quotes.Select(quote => $"{quote.Id} {quote.Kind} {string.Join(' ', quote.Content)} {quote.Cue} {quote.Source} {quote.SpeakerId} {quote.Confidence}")
            .Concat(document.Mentions.Select(mention => $"{mention}")).Concat(document.Actors.Select(actor => $"{actor.Id} {actor.Kind} {actor.Name}")));

    private static IEnumerable<TextSpan> Optional(params TextSpan?[] spans) => spans.OfType<TextSpan>();

    private static void Sorted(IEnumerable<TextSpan> spans) => Assert.Equal(spans.Order(), spans);
}
