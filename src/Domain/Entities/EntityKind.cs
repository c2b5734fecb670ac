namespace OnRecord.Domain.Entities;

/// <summary>What a name names.</summary>
public enum EntityKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A body: ministry, company, newspaper, team, party as a body.</summary>
    Organization,

    /// <summary>A country, city, region, river, building.</summary>
    Place,

    /// <summary>A nationality, people, religion or party by adjective or plural: “Chinese”, “Uyghurs”, “Democrats”.</summary>
    Group,

    /// <summary>Anything else that has a name: works, events, products, languages.</summary>
    Other,

    /// <summary>A title or office before a person's name, no name itself: “Prime Minister”, “spokeswoman”.</summary>
    Title,
}
