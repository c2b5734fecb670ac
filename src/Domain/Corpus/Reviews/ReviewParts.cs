using System.Collections.Immutable;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>The spans and ids that a review holds, each with the name of its field.</summary>
internal static class ReviewParts
{
    /// <summary>Every span that must slice to its words.</summary>
    public static IEnumerable<(string Field, AnchoredSpan Span)> Anchors(Review review) =>
        One("at", review.At)
            .Concat(review.Quote is { } quote ? Of(quote) : [])
            .Concat(review.Mention is { } mention ? One("span", mention.Span?.Value) : [])
            .Concat(review.Event is { } report ? Of(report) : []);

    /// <summary>Every id that must be an actor's.</summary>
    public static IEnumerable<(string Field, string Id)> Actors(Review review) =>
        One("speaker", review.Quote?.SpeakerId?.Value)
            .Concat(One("addressee", review.Quote?.AddresseeId?.Value))
            .Concat(One("actor", review.Mention?.ActorId?.Value))
            .Concat(Participants(review).Select(participant => ("participants", participant.ActorId)));

    /// <summary>Every id that must be a place's.</summary>
    public static IEnumerable<(string Field, string Id)> Places(Review review) => One("place", review.Event?.PlaceId?.Value);

    private static IEnumerable<(string Field, AnchoredSpan Span)> Of(QuoteEdit quote) =>
        Many("content", quote.Content)
            .Concat(Many("quoted", quote.Quoted))
            .Concat(One("cue", quote.Cue?.Value))
            .Concat(One("source", quote.Source?.Value))
            .Concat(One("addresseeSpan", quote.Addressee?.Value));

    private static IEnumerable<(string Field, AnchoredSpan Span)> Of(EventEdit report) =>
        One("span", report.Span?.Value)
            .Concat(One("trigger", report.Trigger?.Value))
            .Concat(One("placeSpan", report.Place?.Value))
            .Concat(One("dateSpan", report.DateSpan?.Value))
            .Concat((report.Participants?.Value ?? []).SelectMany(participant => One("participants", participant.Span)));

    private static ImmutableArray<ReviewedParticipant> Participants(Review review) => review.Event?.Participants?.Value ?? [];

    private static IEnumerable<(string Field, AnchoredSpan Span)> Many(string field, Replacement<ImmutableArray<AnchoredSpan>>? spans) =>
        spans is { } given ? given.Value.Select(span => (field, span)) : [];

    private static IEnumerable<(string Field, T Part)> One<T>(string field, T? part)
        where T : class => part is null ? [] : [(field, part)];
}
