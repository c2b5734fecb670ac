using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Dates;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Writes reviews as <c>reviews.json</c> has them.</summary>
public static class ReviewWriter
{
    /// <summary>The file's text.</summary>
    public static string Write(IEnumerable<Review> reviews) => CompactJson.Write(new JsonObject
    {
        ["$schema"] = "./reviews.schema.json",
        ["reviews"] = new JsonArray([.. reviews.Select(review => (JsonNode)Review(review))]),
    });

    private static JsonObject Review(Review review)
    {
        var json = new JsonObject
        {
            ["id"] = review.Id,
            ["article"] = review.ArticleId,
            ["target"] = Words.Lower(review.Target),
            ["action"] = Words.Lower(review.Action),
            ["at"] = Span(review.At),
        };
        if (review.Quote is { } quote)
        {
            json["quote"] = Quote(quote);
        }

        if (review.Mention is { } mention)
        {
            json["mention"] = Mention(mention);
        }

        if (review.Event is { } report)
        {
            json["event"] = Event(report);
        }

        json["why"] = review.Why;
        return json;
    }

    private static JsonObject Quote(QuoteEdit edit)
    {
        var json = new JsonObject();
        Set(json, "kind", edit.Kind, kind => Words.Lower(kind));
        Set(json, "content", edit.Content, Spans);
        Set(json, "quoted", edit.Quoted, Spans);
        Set(json, "cue", edit.Cue, Span);
        Set(json, "source", edit.Source, Span);
        Set(json, "speaker", edit.SpeakerId, id => id);
        Set(json, "addressee", edit.AddresseeId, id => id);
        Set(json, "addresseeSpan", edit.Addressee, Span);
        Set(json, "medium", edit.Medium, medium => medium);
        Set(json, "date", edit.Date, Date);
        return json;
    }

    private static JsonObject Mention(MentionEdit edit)
    {
        var json = new JsonObject();
        Set(json, "span", edit.Span, Span);
        Set(json, "actor", edit.ActorId, id => id);
        Set(json, "kind", edit.Kind, kind => Words.Lower(kind));
        return json;
    }

    private static JsonObject Event(EventEdit edit)
    {
        var json = new JsonObject();
        Set(json, "span", edit.Span, Span);
        Set(json, "trigger", edit.Trigger, Span);
        Set(json, "type", edit.Type, type => Words.Lower(type));
        Set(json, "mode", edit.Mode, mode => mode);
        Set(json, "factuality", edit.Factuality, factuality => Words.Lower(factuality));
        Set(json, "participants", edit.Participants, participants => new JsonArray([.. participants.Select(one => (JsonNode)Participant(one))]));
        Set(json, "place", edit.PlaceId, id => id);
        Set(json, "placeSpan", edit.Place, Span);
        Set(json, "date", edit.Date, Date);
        Set(json, "dateSpan", edit.DateSpan, Span);
        return json;
    }

    private static JsonObject Participant(ReviewedParticipant participant)
    {
        var json = new JsonObject { ["actor"] = participant.ActorId, ["role"] = Words.Lower(participant.Role) };
        if (participant.Span is { } span)
        {
            json["span"] = Span(span);
        }

        return json;
    }

    private static JsonNode? Span(AnchoredSpan? span) =>
        span is null ? null : new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["text"] = span.Text };

    private static JsonArray Spans(ImmutableArray<AnchoredSpan> spans) => new([.. spans.Select(Span)]);

    private static JsonNode? Date(EdtfDate? date) => date?.Edtf;

    private static void Set<T>(JsonObject json, string name, Replacement<T>? field, Func<T, JsonNode?> write)
    {
        if (field is { } given)
        {
            json[name] = write(given.Value);
        }
    }
}
