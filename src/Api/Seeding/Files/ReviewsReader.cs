using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Seeding.Files;

/// <summary>Reads <c>reviews.json</c>. Whether a review fits its article shows only when it is applied.</summary>
internal static class ReviewsReader
{
    /// <summary>Adds what the file tells, unless there is an error in it.</summary>
    public static SeedFiles Read(SeedJson json, SeedFiles files)
    {
        var records = json.Root["reviews"].Items().ToList();
        json.Ids(records, "reviews");
        var reviews = records.Select(record => Review(json, record)).ToList();
        return json.HasErrors ? files : files with { Reviews = [.. reviews] };
    }

    private static Review Review(SeedJson json, JsonPlace record)
    {
        var target = Read<ReviewTarget>(record["target"]);
        var action = Read<ReviewAction>(record["action"]);
        CheckFields(json, record, target, action);
        return new Review
        {
            Id = record["id"].Text ?? "",
            ArticleId = record["article"].Text ?? "",
            Target = target,
            Action = action,
            At = Span(json, record["at"])!,
            Quote = record["quote"].Exists ? Quote(json, record["quote"]) : null,
            Mention = record["mention"].Exists ? Mention(json, record["mention"]) : null,
            Event = record["event"].Exists ? Event(json, record["event"]) : null,
            Why = record["why"].Text ?? "",
        };
    }

    private static void CheckFields(SeedJson json, JsonPlace record, ReviewTarget target, ReviewAction action)
    {
        if (record["target"].Text is not { } name)
        {
            return;
        }

        foreach (var other in Enum.GetNames<ReviewTarget>().Select(each => each.ToLowerInvariant()))
        {
            var wanted = action != ReviewAction.Remove && other == name;
            if (record[other].Exists && !wanted)
            {
                json.Add(record[other], action == ReviewAction.Remove ? "no fields where something is removed" : $"the fields under “{name}”");
            }
            else if (!record[other].Exists && wanted)
            {
                json.Add(record[other], $"the fields of the {name} to set");
            }
        }

        if (action == ReviewAction.Add)
        {
            string[] needed = target switch
            {
                ReviewTarget.Quote => ["kind"],
                ReviewTarget.Mention => ["actor", "kind"],
                _ => ["type"],
            };
            foreach (var field in needed.Select(field => record[name][field]).Where(field => record[name].Exists && !field.Exists))
            {
                json.Add(field, $"this field, which an added {name} must have");
            }
        }
    }

    private static QuoteEdit Quote(SeedJson json, JsonPlace record) => new()
    {
        Kind = Set(record["kind"], Read<QuoteKind>),
        Content = Set(record["content"], place => Spans(json, place)),
        Quoted = Set(record["quoted"], place => Spans(json, place)),
        Cue = Set(record["cue"], place => Span(json, place)),
        Source = Set(record["source"], place => Span(json, place)),
        SpeakerId = Set(record["speaker"], place => place.Text),
        Addressee = Set(record["addresseeSpan"], place => Span(json, place)),
        AddresseeId = Set(record["addressee"], place => place.Text),
        Medium = Set(record["medium"], place => place.Text),
        Date = Set(record["date"], json.Date),
    };

    private static MentionEdit Mention(SeedJson json, JsonPlace record) => new()
    {
        Span = Set(record["span"], place => Span(json, place)!),
        ActorId = Set(record["actor"], place => place.Text ?? ""),
        Kind = Set(record["kind"], Read<MentionKind>),
    };

    private static EventEdit Event(SeedJson json, JsonPlace record) => new()
    {
        Span = Set(record["span"], place => Span(json, place)!),
        Trigger = Set(record["trigger"], place => Span(json, place)!),
        Type = Set(record["type"], Read<EventType>),
        Mode = Set(record["mode"], place => place.Text),
        Factuality = Set(record["factuality"], Read<Factuality>),
        Participants = Set(record["participants"], place => Participants(json, place)),
        PlaceId = Set(record["place"], place => place.Text),
        Place = Set(record["placeSpan"], place => Span(json, place)),
        Date = Set(record["date"], json.Date),
        DateSpan = Set(record["dateSpan"], place => Span(json, place)),
    };

    private static ImmutableArray<ReviewedParticipant> Participants(SeedJson json, JsonPlace list) =>
    [
        .. list.Items().Select(record => new ReviewedParticipant(
            record["actor"].Text ?? "",
            Read<ParticipantRole>(record["role"]),
            Span(json, record["span"]))),
    ];

    private static ImmutableArray<AnchoredSpan> Spans(SeedJson json, JsonPlace list) =>
        [.. list.Items().Select(place => Span(json, place)).OfType<AnchoredSpan>()];

    private static AnchoredSpan? Span(SeedJson json, JsonPlace place)
    {
        if (place["start"].Number is not { } start || place["end"].Number is not { } end || place["text"].Text is not { } text)
        {
            return null;
        }

        if (end - start != text.Length)
        {
            json.Add(place["text"], $"as many UTF-16 code units as from {start} to {end}, {end - start}", $"{text.Length}");
        }

        return new AnchoredSpan(start, end, text);
    }

    private static Replacement<T>? Set<T>(JsonPlace place, Func<JsonPlace, T> read) =>
        place.Exists ? new Replacement<T>(read(place)) : null;

    private static T Read<T>(JsonPlace place)
        where T : struct, Enum => Enum.TryParse<T>(place.Text, ignoreCase: true, out var value) ? value : default;
}
