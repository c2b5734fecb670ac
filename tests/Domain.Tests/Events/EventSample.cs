using System.Text;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Events;

/// <summary>
/// Documents with mentions marked by hand: <c>[Bachelet]</c>, <c>[she=bachelet]</c> for a pronoun or description of an actor
/// named otherwise, <c>{Geneva}</c> for a place. An actor's id is its name in lower case with hyphens.
/// </summary>
internal static class EventSample
{
    /// <summary>A document, published on Wednesday, 31 August 2022, unless another day is given.</summary>
    public static AnnotatedDocument Document(string marked, string? published = "2022-08-31")
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var places = new List<PlaceMention>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] is not ('[' or '{'))
            {
                text.Append(marked[at]);
                continue;
            }

            var close = marked.IndexOf(marked[at] == '[' ? ']' : '}', at);
            var parts = marked[(at + 1)..close].Split('=');
            var span = new TextSpan(text.Length, text.Length + parts[0].Length);
            var id = parts[^1].ToLowerInvariant().Replace(' ', '-');
            if (marked[at] == '{') places.Add(new PlaceMention(span, new Place(id, parts[0], [], null, null)));
            else mentions.Add(new Mention(span, id, Kind(parts), 1));
            text.Append(parts[0]);
            at = close;
        }

        var document = Sample.Sentences(text.ToString()) with { Published = published is null ? null : EdtfDate.Parse(published), Mentions = [.. mentions], Places = [.. places] };
        document = new DateFinder().Annotate(new SyntaxParser().Annotate(new QuotationFinder().Annotate(document)));
        return document with { Actors = [.. mentions.Select(mention => mention.ActorId).Distinct().Select(Actor)] };
    }

    /// <summary>An article with the events found in it.</summary>
    public static AnalysedArticle Article(string id, string? published, string marked)
    {
        var document = new EventFinder().Annotate(Document(marked, published));
        return new AnalysedArticle
        {
            Article = new Article
            {
                Id = id, File = id + ".txt", Text = document.Text, Sha256 = "", MediaType = "text/plain", Title = id, Language = "en", WordCount = 0,
                Published = published is null ? null : new Publication(EdtfDate.Parse(published), PublicationBasis.Stated, null),
                Layout = document.Layout,
            },
            Actors = document.Actors,
            Mentions = document.Mentions,
            Places = document.Places,
            Events = document.Events,
        };
    }

    public static AnnotatedDocument Events(string marked) => new EventFinder().Annotate(Document(marked));

    /// <summary>One line an event: type/mode, factuality where it is not asserted, date, place, trigger, participants by role.</summary>
    public static string Listing(AnnotatedDocument document) => string.Join('\n', document.Events.Select(report => string.Join(' ', new[]
    {
        $"{report.Type.ToString().ToLowerInvariant()}/{report.Mode}",
        report.Factuality == Factuality.Asserted ? null : report.Factuality.ToString().ToLowerInvariant(),
        report.Date?.Edtf,
        report.PlaceId is { } place ? "in " + place : null,
        $"“{document.TextOf(report.Trigger)}”",
        string.Join(' ', report.Participants.Select(participant => $"{participant.Role.ToString().ToLowerInvariant()}:{participant.ActorId}")),
    }.Where(part => part is not null))));

    private static MentionKind Kind(string[] parts) =>
        parts.Length == 1 ? MentionKind.Name : parts[0].ToLowerInvariant() is "he" or "she" or "it" or "they" or "his" or "her" or "its" or "their" or "him" or "them"
            ? MentionKind.Pronoun : MentionKind.Nominal;

    private static Actor Actor(string id) => new()
    {
        Id = id,
        Name = string.Join(' ', id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
        Kind = id is "china" or "russia" or "ukraine" or "france" or "iran" ? ActorKind.Country
            : id.Contains("office", StringComparison.Ordinal) || id is "un" or "eu" or "council" or "reuters" ? ActorKind.Organization
            : id.EndsWith('s') || id == "police" ? ActorKind.Group : ActorKind.Person,
        Origin = ActorOrigin.Authority,
    };
}
