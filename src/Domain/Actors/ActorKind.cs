namespace OnRecord.Domain.Actors;

/// <summary>What sort of being can speak or act.</summary>
public enum ActorKind
{
    /// <summary>One human being, named or not.</summary>
    Person,

    /// <summary>A body: ministry, office, council, company, newspaper, party.</summary>
    Organization,

    /// <summary>A state; its government speaks for it.</summary>
    Country,

    /// <summary>Several people or bodies spoken of as one: “human rights groups”, “Uyghurs”, “Western diplomats”.</summary>
    Group,
}
