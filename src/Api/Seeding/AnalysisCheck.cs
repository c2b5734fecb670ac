using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Seeding;

/// <summary>Keeps an analysis that contradicts its own document out of the corpus, so that one document never costs the others.</summary>
internal static class AnalysisCheck
{
    /// <summary>What is wrong with the analysis, a sentence; null where nothing is.</summary>
    public static string? Fault(AnalysedArticle analysed, ActorAuthority authority)
    {
        var outside = Spans(analysed).FirstOrDefault(span => span.End > analysed.Article.Text.Length);
        if (outside != default) return $"The engine found something at {outside}, past the end of the document.";
        if (analysed.Quotes.Any(quote => quote.Content.IsEmpty)) return "The engine found a quote without content.";
        var known = analysed.Actors.Concat(authority.Actors).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = ActorIds(analysed).FirstOrDefault(id => id is not null && !known.Contains(id));
        return unknown is null ? null : $"The engine refers to the actor '{unknown}', which it does not describe.";
    }

    private static IEnumerable<TextSpan> Spans(AnalysedArticle analysed)
    {
        var layout = analysed.Article.Layout;
        var quotes = analysed.Quotes.SelectMany(quote => quote.Content.Concat(quote.Quoted).Concat(Present(quote.Cue, quote.Source, quote.Addressee)));
        var events = analysed.Events.SelectMany(report => report.Participants.SelectMany(participant => Present(participant.Span))
            .Concat(Present(report.Span, report.Trigger, report.Place, report.DateSpan)));
        return layout.Paragraphs.Select(paragraph => paragraph.Span)
            .Concat(layout.Boilerplate.Select(boilerplate => boilerplate.Span))
            .Concat(layout.Bylines)
            .Concat(Present(layout.Title, layout.Standfirst, layout.AgencyCredit, layout.CanonicalUrl, layout.Dateline))
            .Concat(analysed.Mentions.Select(mention => mention.Span))
            .Concat(analysed.Places.Select(mention => mention.Span))
            .Concat(quotes)
            .Concat(events);
    }

    private static IEnumerable<string?> ActorIds(AnalysedArticle analysed) => analysed.Mentions.Select(mention => mention.ActorId)
        .Concat(analysed.Quotes.SelectMany(quote => new[] { quote.SpeakerId, quote.AddresseeId }))
        .Concat(analysed.Events.SelectMany(report => report.Participants).Select(participant => participant.ActorId));

    private static IEnumerable<TextSpan> Present(params TextSpan?[] spans) => spans.OfType<TextSpan>();
}
