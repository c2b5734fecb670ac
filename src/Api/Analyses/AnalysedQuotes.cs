using OnRecord.Api.Http.Responses;
using OnRecord.Api.Quotes;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Analyses;

/// <summary>Answers the quotes of an article that is not stored as stored ones are answered.</summary>
internal static class AnalysedQuotes
{
    /// <summary>The quotes, in document order.</summary>
    public static IReadOnlyList<QuoteResponse> Of(AnalysedArticle analysed, LinkedCorpus linked, AnalysisNames names)
    {
        var utterances = linked.Utterances
            .SelectMany(utterance => utterance.QuoteIds.Select(id => (id, new UtteranceReference(utterance.Id, utterance.QuoteIds.Length))))
            .ToDictionary();
        var mentioned = new MentionedActors(analysed.Mentions);
        return [.. analysed.Quotes.Select((quote, position) => Of(
            quote, position, analysed.Article.Text, names, mentioned.In(quote), utterances.GetValueOrDefault(quote.Id)))];
    }

    private static QuoteResponse Of(
        Quote quote,
        int position,
        string text,
        AnalysisNames names,
        IReadOnlyList<MentionedActor> about,
        UtteranceReference? utterance)
    {
        var content = quote.Content.Select(span => SpanResponse.Of(span, text)).ToList();
        return new()
        {
            Id = quote.Id,
            Kind = quote.Kind,
            Text = string.Join(' ', content.Select(span => span.Text)),
            Content = content,
            Quoted = [.. quote.Quoted.Select(span => SpanResponse.Of(span, text))],
            Cue = SpanResponse.Of(quote.Cue, text),
            Source = SpanResponse.Of(quote.Source, text),
            SourceKind = quote.SourceKind,
            Speaker = quote.SpeakerId is { } speaker ? names.Actor(speaker) : null,
            About = [.. about.Select(actor => names.Actor(actor.ActorId))],
            Addressee = Addressee(quote, text, names),
            Medium = quote.Medium,
            Date = DateResponse.Of(quote.Date),
            Article = names.Article,
            Utterance = utterance,
            Confidence = quote.Confidence,
            Status = quote.Status,
            Links = new($"#/quotes/{position}"),
        };
    }

    private static AddresseeResponse? Addressee(Quote quote, string text, AnalysisNames names) =>
        quote.AddresseeId is { } id ? new(id, names.Actor(id).Name)
        : quote.Addressee is { } words ? new(null, words.Of(text))
        : null;
}
