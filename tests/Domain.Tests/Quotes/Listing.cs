using System.Globalization;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>Writes what the engine finds in a text, a line each, so that a test is a text and the listing expected of it.</summary>
internal static class Listing
{
    /// <summary>
    /// A line for each quote: kind, cue, source, speaker, and the content spans parted by bars; a dash where there is none.
    /// </summary>
    public static string Quotes(string text, ActorAuthority? authority = null, string? published = null)
    {
        var document = Annotate(text, authority, published);
        return string.Join('\n', document.Quotes.Select(quote => string.Create(CultureInfo.InvariantCulture,
            $"{Name(quote.Kind)} · {Words(quote.Cue)} · {Words(quote.Source)} · {quote.SpeakerId ?? "-"} · {string.Join(" | ", quote.Content.Select(document.TextOf))}")));

        string Words(TextSpan? span) => span is { } words ? document.TextOf(words) : "-";
    }

    /// <summary>A line for each mention: the words and whose they are.</summary>
    public static string Mentions(string text, ActorAuthority? authority = null, string? published = null)
    {
        var document = Annotate(text, authority, published);
        return string.Join('\n', document.Mentions.Select(mention => $"{document.TextOf(mention.Span)} = {mention.ActorId}"));
    }

    /// <summary>A line for each actor: id and kind.</summary>
    public static string Actors(string text, ActorAuthority? authority = null) =>
        string.Join('\n', Annotate(text, authority).Actors.Select(actor => $"{actor.Id} {actor.Kind.ToString().ToLowerInvariant()}"));

    /// <summary>Every layer; each line of the text is a paragraph of the article.</summary>
    public static AnnotatedDocument Annotate(string text, ActorAuthority? authority = null, string? published = null)
    {
        var document = Sample.Document(text) with { Published = published is null ? null : EdtfDate.Parse(published) };
        return Annotate(document, authority ?? ActorAuthority.Empty);
    }

    /// <summary>The stages up to the quotes, on a document whose layout is known.</summary>
    /// <param name="document">The document.</param>
    /// <param name="authority">Whom to resolve to.</param>
    /// <param name="trained">Whether the trained network reads attributions too; listings are of the rules.</param>
    public static AnnotatedDocument Annotate(AnnotatedDocument document, ActorAuthority authority, bool trained = false)
    {
        Func<AnnotatedDocument, AnnotatedDocument>[] stages =
        [
            new Tokenizer().Annotate, new SentenceSplitter().Annotate, new QuotationFinder().Annotate,
            new SyntaxParser().Annotate, new EntityFinder(EntityModel.Default).Annotate, new DateFinder().Annotate,
            new AttributionFinder(new CueLexicon(), trained).Annotate, new ActorFinder(authority).Annotate, new QuoteBuilder().Annotate,
        ];
        return stages.Aggregate(document, (done, stage) => stage(done));
    }

    private static string Name(QuoteKind kind) => kind.ToString().ToLowerInvariant();
}
