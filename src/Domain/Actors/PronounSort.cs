namespace OnRecord.Domain.Actors;

/// <summary>Sorts of pronouns that behave alike.</summary>
internal enum PronounSort
{
    /// <summary>he, she</summary>
    Subject,

    /// <summary>him, her</summary>
    Object,

    /// <summary>his, her</summary>
    Possessive,

    /// <summary>it, its</summary>
    Thing,

    /// <summary>they, them, their</summary>
    Plural,
}
