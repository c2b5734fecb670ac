using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Seeding;

/// <summary>Keeps an analysis that contradicts its own document out of the corpus, so that one document never costs the others.</summary>
internal static class AnalysisCheck
{
    /// <summary>What is wrong with the analysis, a sentence; null where nothing is.</summary>
    public static string? Fault(AnalysedArticle analysed, ActorAuthority authority)
    {
        var text = analysed.Article.Text;
        foreach (var span in Spans(analysed))
        {
            if (span.End > text.Length) return $"The engine found something at {span}, past the end of the document.";
            if (Splits(text, span.Start) || Splits(text, span.End)) return $"The engine found something at {span}, which cuts a character in two.";
        }
        if (!IsInOrder(analysed.Article.Layout)) return "The engine took a stretch of the document for two things.";
        if (analysed.Quotes.Any(quote => quote.Content.IsEmpty)) return "The engine found a quote without content.";
        if (analysed.Quotes.GroupBy(quote => quote.Id).FirstOrDefault(group => group.Count() > 1) is { } twice) return $"The engine gave two quotes the id '{twice.Key}'.";
        var known = analysed.Actors.Concat(authority.Actors).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = ActorIds(analysed).FirstOrDefault(id => id is not null && !known.Contains(id));
        return unknown is null ? null : $"The engine refers to the actor '{unknown}', which it does not describe.";
    }

    /// <summary>Half a surrogate pair is no text: the database would not give it back.</summary>
    private static bool Splits(string text, int offset) =>
        0 < offset && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);

    private static bool IsInOrder(ArticleLayout layout)
    {
        var spans = layout.Paragraphs.Select(paragraph => paragraph.Span).Concat(layout.Boilerplate.Select(boilerplate => boilerplate.Span)).Order().ToList();
        return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
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
