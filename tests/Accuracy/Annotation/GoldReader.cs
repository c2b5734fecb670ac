using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Annotation;

/// <summary>Reads a gold file. A span that does not slice to its text, or a word that is none of the known, is an error.</summary>
/// <remarks>
/// An alternative of a quote or event is an object with the fields that may be read otherwise; the fields it leaves out are
/// those of the chosen reading.
/// </remarks>
public sealed class GoldReader
{
    private readonly string _text;
    private readonly string _file;

    private GoldReader(string text, string file) => (_text, _file) = (text, file);

    /// <summary>Reads the annotation of an article.</summary>
    /// <param name="json">The gold file.</param>
    /// <param name="text">The raw document as decoded.</param>
    /// <param name="file">Name of the gold file, for messages.</param>
    /// <exception cref="FormatException">It is no valid annotation of that text.</exception>
    public static GoldArticle Read(string json, string text, string file)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return new GoldReader(text, file).Article(document.RootElement);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{file}: {wrong.Message}", wrong);
        }
    }

    private GoldArticle Article(JsonElement root) => new()
    {
        ArticleId = root.GetProperty("article").GetString()!,
        Text = _text,
        Quotes = [.. Items(root, "quotes").Select(Quote).OrderBy(gold => gold.Quote.Content[0])],
        Mentions = [.. Items(root, "mentions").Select(Mention).OrderBy(mention => mention.Span)],
        Actors = [.. Items(root, "actors").Select(actor => actor.GetString()!)],
        Events = [.. Items(root, "events").Select(Event).OrderBy(gold => gold.Report.Trigger)],
        Layout = root.TryGetProperty("layout", out var layout) ? Layout(layout) : new ArticleLayout(),
    };

    private GoldQuote Quote(JsonElement element)
    {
        var chosen = Quote(element, new Quote { Id = "", Kind = default, Content = [], Confidence = 1 });
        return chosen.Content.IsEmpty
            ? throw new FormatException($"{_file}: a quote has no content.")
            : new GoldQuote(chosen, [.. Items(element, "alternatives").Select(alternative => Quote(alternative, chosen))]);
    }

    private Quote Quote(JsonElement element, Quote otherwise) => otherwise with
    {
        Kind = element.TryGetProperty("kind", out var kind) ? Word<QuoteKind>(kind) : otherwise.Kind,
        Content = element.TryGetProperty("content", out var content) ? Spans(content) : otherwise.Content,
        Quoted = element.TryGetProperty("quoted", out var quoted) ? Spans(quoted) : otherwise.Quoted,
        Cue = element.TryGetProperty("cue", out var cue) ? Span(cue) : otherwise.Cue,
        Source = element.TryGetProperty("source", out var source) ? Span(source) : otherwise.Source,
        SpeakerId = element.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : otherwise.SpeakerId,
        Addressee = element.TryGetProperty("addressee", out var addressee) ? Span(addressee) : otherwise.Addressee,
        Medium = element.TryGetProperty("medium", out var medium) ? medium.GetString() : otherwise.Medium,
        Date = element.TryGetProperty("date", out var date) ? Date(date) : otherwise.Date,
    };

    private GoldEvent Event(JsonElement element)
    {
        var chosen = Event(element, new EventReport { Span = default, Trigger = default, Type = default, Confidence = 1 });
        return new GoldEvent(
            chosen.Trigger.IsEmpty ? throw new FormatException($"{_file}: an event has no trigger.") : chosen,
            [.. Items(element, "alternatives").Select(alternative => Event(alternative, chosen))],
            element.TryGetProperty("optional", out var optional) && optional.GetBoolean());
    }

    private EventReport Event(JsonElement element, EventReport otherwise)
    {
        var trigger = element.TryGetProperty("trigger", out var words) ? Span(words)!.Value : otherwise.Trigger;
        return otherwise with
        {
            Span = trigger,
            Trigger = trigger,
            Type = element.TryGetProperty("type", out var type) ? Word<EventType>(type) : otherwise.Type,
            Mode = element.TryGetProperty("mode", out var mode) ? mode.GetString() : otherwise.Mode,
            Factuality = element.TryGetProperty("factuality", out var factuality) ? Word<Factuality>(factuality) : otherwise.Factuality,
            Participants = element.TryGetProperty("participants", out _) ? [.. Items(element, "participants").Select(Participant)] : otherwise.Participants,
            PlaceId = element.TryGetProperty("place", out var place) ? place.GetString() : otherwise.PlaceId,
            Date = element.TryGetProperty("date", out var date) ? Date(date) : otherwise.Date,
        };
    }

    private Participant Participant(JsonElement element) =>
        new(element.GetProperty("actor").GetString()!, Word<ParticipantRole>(element.GetProperty("role")), null);

    private Mention Mention(JsonElement element) => new(
        Span(element)!.Value,
        element.GetProperty("actor").GetString()!,
        element.TryGetProperty("kind", out var kind) ? Word<MentionKind>(kind) : default,
        1);

    private ArticleLayout Layout(JsonElement element)
    {
        var boilerplate = Items(element, "boilerplate").Select(one => new Boilerplate(Span(one)!.Value, Word<BoilerplateKind>(one.GetProperty("kind")))).ToList();
        if (Optional(element, "titleSuffix") is { } suffix && !boilerplate.Exists(one => one.Span == suffix))
        {
            boilerplate.Add(new Boilerplate(suffix, BoilerplateKind.TitleSuffix));
        }

        return new ArticleLayout
        {
            Title = Optional(element, "title"),
            Standfirst = Optional(element, "standfirst"),
            Bylines = [.. Items(element, "bylines").Select(byline => Span(byline)!.Value)],
            AgencyCredit = Optional(element, "agencyCredit"),
            CanonicalUrl = Optional(element, "canonicalUrl"),
            Boilerplate = [.. boilerplate.OrderBy(one => one.Span)],
        };
    }

    private TextSpan? Optional(JsonElement element, string property) => element.TryGetProperty(property, out var span) ? Span(span) : null;

    private ImmutableArray<TextSpan> Spans(JsonElement list) => [.. list.EnumerateArray().Select(span => Span(span)!.Value)];

    private TextSpan? Span(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var (start, end) = (element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
        var words = element.GetProperty("text").GetString();
        var found = 0 <= start && start < end && end <= _text.Length ? _text[start..end] : null;
        return found == words
            ? new TextSpan(start, end)
            : throw new FormatException($"{_file}: at {start}-{end} the gold expects “{words}”, and there stands {(found is null ? "nothing" : $"“{found}”")}.");
    }

    private EdtfDate? Date(JsonElement element) => element.GetString() is { } edtf ? EdtfDate.Parse(edtf) : null;

    private T Word<T>(JsonElement element)
        where T : struct, Enum =>
        Enum.TryParse<T>(element.GetString(), ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"{_file}: “{element.GetString()}” is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string property) =>
        element.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
}
