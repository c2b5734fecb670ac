using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>Gathers the actors of all articles: those of the authority as they stand there, those made from mentions united by id.</summary>
public static class ActorLinker
{
    /// <summary>Every actor of the authority and every one that an article made, by id.</summary>
    /// <param name="known">The actors of the authority; what an article says of one of them changes nothing.</param>
    /// <param name="articles">The articles in the order of the corpus: the first to name an actor gives the usual name.</param>
    public static ImmutableArray<Actor> Link(IEnumerable<Actor> known, IEnumerable<AnalysedArticle> articles)
    {
        var actors = known.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (var made in articles.SelectMany(analysed => analysed.Actors).Where(actor => !actors.ContainsKey(actor.Id)).GroupBy(actor => actor.Id, StringComparer.Ordinal).ToArray())
            actors.Add(made.Key, Unite([.. made]));
        return [.. actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)];
    }

    private static Actor Unite(IReadOnlyList<Actor> tellings)
    {
        var first = tellings[0];
        return first with
        {
            // What most articles take it for.
            Kind = tellings.GroupBy(actor => actor.Kind).MaxBy(group => group.Count())!.Key,
            Aliases = [.. tellings.SelectMany(actor => actor.Aliases.Prepend(actor.Name)).Where(name => name != first.Name).Distinct(StringComparer.Ordinal)],
            Descriptions = [.. tellings.SelectMany(actor => actor.Descriptions).Distinct(StringComparer.Ordinal)],
            Description = First(tellings, actor => actor.Description),
            Wikidata = First(tellings, actor => actor.Wikidata),
            Gender = tellings.Select(actor => actor.Gender).FirstOrDefault(gender => gender != default),
            Offices = [.. tellings.SelectMany(actor => actor.Offices).Distinct()],
            PartOf = First(tellings, actor => actor.PartOf),
            Country = First(tellings, actor => actor.Country),
        };
    }

    private static string? First(IEnumerable<Actor> tellings, Func<Actor, string?> property) =>
        tellings.Select(property).FirstOrDefault(value => value is not null);
}
