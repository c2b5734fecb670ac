using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Reconciliation;

/// <summary>A type of entity, as the protocol has it: one for each kind of actor, and one for all.</summary>
/// <param name="Id">As queries name it.</param>
/// <param name="Name">For people.</param>
/// <param name="Description">What is of that type.</param>
/// <param name="Kind">The kind of actor; null for all of them.</param>
internal sealed record EntityType(string Id, string Name, string Description, ActorKind? Kind)
{
    /// <summary>Whoever speaks or acts.</summary>
    public static readonly EntityType Any = new("actor", "Actor", "Whoever speaks or acts.", null);

    /// <summary>A state.</summary>
    public static readonly EntityType Country = new("country", "Country", "A state, which its government speaks for.", ActorKind.Country);

    /// <summary>Every type, the widest first.</summary>
    public static readonly IReadOnlyList<EntityType> All =
    [
        Any,
        new("person", "Person", "A human being.", ActorKind.Person),
        new("organization", "Organization", "A body, a company, an outlet, an office.", ActorKind.Organization),
        Country,
        new("group", "Group", "People spoken of as one.", ActorKind.Group),
    ];

    /// <summary>The type of a kind of actors.</summary>
    public static EntityType Of(ActorKind kind) => All.First(type => type.Kind == kind);

    /// <summary>The type of that id; null where there is none.</summary>
    public static EntityType? Find(string id) => All.FirstOrDefault(type => type.Id == id);

    /// <summary>Whether actors of a kind are of this type.</summary>
    public bool Has(ActorKind kind) => Kind is null || Kind == kind;

    /// <summary>What would have been a type, for the client that named none.</summary>
    public static string Expected(string id) => NearestName.Of(id, All.Select(type => type.Id)) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : $"one of: {string.Join(", ", All.Select(type => type.Id))}";
}
