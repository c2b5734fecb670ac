namespace OnRecord.Domain.Actors;

/// <summary>What sort of thing a role noun names.</summary>
internal enum RoleSort
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>Several.</summary>
    Group,

    /// <summary>A body.</summary>
    Organization,

    /// <summary>Something written or recorded, which speaks for whoever wrote it.</summary>
    Document,
}
