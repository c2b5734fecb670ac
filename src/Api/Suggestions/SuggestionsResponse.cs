namespace OnRecord.Api.Suggestions;

/// <summary>Actors that may be meant by what was typed.</summary>
/// <param name="Items">
/// The likeliest first: a name that is just what was typed, then usual names that begin so, then aliases, then names of which a later word
/// does; among those, who is mentioned most often. Each actor once.
/// </param>
/// <param name="Approximate">
/// Whether nothing has what was typed, and these are one letter away from it in some word of five letters or more.
/// </param>
public sealed record SuggestionsResponse(IReadOnlyList<SuggestionResponse> Items, bool Approximate);
