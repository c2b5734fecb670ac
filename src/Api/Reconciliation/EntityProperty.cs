using OnRecord.Api.Actors;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Reconciliation;

/// <summary>A property of actors that can be asked for, and for some that candidates can be held to.</summary>
/// <param name="Id">As queries name it.</param>
/// <param name="Name">For people.</param>
/// <param name="Description">What its values are.</param>
/// <param name="IsConstraint">Whether a query may hold candidates to it.</param>
/// <param name="Values">Its values for an actor, in their order.</param>
internal sealed record EntityProperty(
    string Id, string Name, string Description, bool IsConstraint, Func<ActorResponse, IEnumerable<ValueResponse>> Values)
{
    /// <summary>Type of its values where they are entities; null where they are not.</summary>
    public EntityType? Range { get; init; }

    /// <summary>Types that have it; empty for all.</summary>
    public IReadOnlyList<string> Domain { get; init; } = [];

    /// <summary>Every property.</summary>
    public static readonly IReadOnlyList<EntityProperty> All =
    [
        new("description", "Description", "One sentence that says who this is.", false, actor => Text(actor.Description)),
        new("kind", "Kind", "What sort of actor: the id of its type.", true, actor => Text(Word.Of(actor.Kind))),
        new("wikidata", "Wikidata id", "Such as Q320; only where somebody has verified it.", true, actor => Text(actor.Wikidata)),
        new("country", "Country", "The country it belongs to.", true, actor => Entity(actor.Country)) { Range = EntityType.Country },
        new("partOf", "Part of", "The actor it belongs to.", true, actor => Entity(actor.PartOf)) { Range = EntityType.Any },
        new("office", "Office", "Posts held, as they are called, earliest first.", true,
            actor => actor.Offices.SelectMany(office => Text(office.Title))) { Domain = ["actor", "person"] },
        new("alias", "Alias", "Other names it goes by.", false, actor => actor.Aliases.SelectMany(Text)),
        new("mentions", "Mentions", "Spans of the corpus that refer to it, counted.", false, actor => Number(actor.Counts.Mentions)),
        new("quotes", "Quotes", "Quotes of the corpus that it speaks, counted.", false, actor => Number(actor.Counts.Quotes)),
        new("events", "Events", "Events of the corpus that it takes part in, counted.", false, actor => Number(actor.Counts.Events)),
        new("articles", "Articles", "Articles of the corpus that mention it, counted.", false, actor => Number(actor.Counts.Articles)),
    ];

    /// <summary>The property of that id; null where there is none.</summary>
    public static EntityProperty? Find(string id) => All.FirstOrDefault(property => property.Id == id);

    /// <summary>What would have been a property, for the client that named none.</summary>
    public static string Expected(string id, bool constraint = false)
    {
        var ids = All.Where(property => !constraint || property.IsConstraint).Select(property => property.Id).ToList();
        return NearestName.Of(id, ids) is { } nearest ? $"Did you mean '{nearest}'?" : $"one of: {string.Join(", ", ids)}";
    }

    private static IEnumerable<ValueResponse> Text(string? text) => text is null ? [] : [new ValueResponse { Text = text }];

    private static IEnumerable<ValueResponse> Number(int number) => [new ValueResponse { Number = number }];

    private static IEnumerable<ValueResponse> Entity(Reference? actor) =>
        actor is null ? [] : [new ValueResponse { Id = actor.Id, Name = actor.Name }];
}
