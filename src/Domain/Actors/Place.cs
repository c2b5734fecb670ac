using System.Collections.Immutable;

namespace OnRecord.Domain.Actors;

/// <summary>Somewhere that things happen; a place does not speak.</summary>
/// <param name="Id">Lower-case words joined by hyphens: <c>xinjiang</c>.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Aliases">Other names and spellings.</param>
/// <param name="Country">Id of the country it lies in; null where unknown.</param>
/// <param name="Wikidata">Verified Wikidata id; null where none was verified.</param>
public sealed record Place(string Id, string Name, ImmutableArray<string> Aliases, string? Country, string? Wikidata);
