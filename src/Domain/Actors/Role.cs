namespace OnRecord.Domain.Actors;

/// <summary>What a role noun says.</summary>
/// <param name="Sort">What it names.</param>
/// <param name="Gender">Of a person, where the noun tells.</param>
/// <param name="Plural">Whether it names several.</param>
internal sealed record Role(RoleSort Sort, Gender Gender, bool Plural);
