using OnRecord.Domain.Actors;

namespace OnRecord.Api.Suggestions;

/// <summary>What a client asks of type-ahead.</summary>
/// <param name="Typed">What was typed so far.</param>
/// <param name="Kinds">The kinds of actors wanted.</param>
/// <param name="Limit">The most suggestions.</param>
internal sealed record SuggestionRequest(string Typed, IReadOnlySet<ActorKind> Kinds, int Limit)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<SuggestionRequest?> BindAsync(HttpContext context) => new(context.Features.Get<SuggestionRequest>());
}
