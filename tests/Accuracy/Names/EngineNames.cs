using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>The names among the mentions and places that the whole engine serves, knowing nobody beforehand.</summary>
public static class EngineNames
{
    private static readonly AttributionFinder Attributions = new(new CueLexicon());
    private static readonly ActorFinder Actors = new(ActorAuthority.Empty);

    /// <summary>The names of a document that has tokens, sentences, quotations and tags.</summary>
    public static IEnumerable<GoldName> Found(AnnotatedDocument document)
    {
        document = Actors.Annotate(Attributions.Annotate(new DateFinder().Annotate(document)));
        var actors = document.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var names = document.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => Name(document, mention, actors[mention.ActorId]));
        return names.Concat(document.Places.Select(place => new GoldName(place.Span, EntityKind.Place))).DistinctBy(name => name.Span).OrderBy(name => name.Span);
    }

    private static GoldName Name(AnnotatedDocument document, Mention mention, Actor actor)
    {
        var words = document.TextOf(mention.Span);
        var core = actor.Aliases.Append(actor.Name).Where(name => words.EndsWith(name, StringComparison.OrdinalIgnoreCase)).Select(name => name.Length).DefaultIfEmpty(words.Length).Max();
        return new GoldName(new TextSpan(mention.Span.End - core, mention.Span.End), actor.Kind switch
        {
            ActorKind.Person => EntityKind.Person,
            ActorKind.Organization => EntityKind.Organization,
            ActorKind.Country => EntityKind.Place,
            _ => EntityKind.Group,
        });
    }
}
