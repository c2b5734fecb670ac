using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Quotes;

/// <summary>Whom the words were spoken or written to.</summary>
/// <param name="Id">Id of the actor; null where the words do not resolve to one.</param>
/// <param name="Name">The actor's usual name, or else the words that name the addressee, as printed.</param>
public sealed record AddresseeResponse(string? Id, string Name)
{
    /// <summary>The actor where there is one, else the words, else null.</summary>
    internal static AddresseeResponse? Of(string? id, string? name, Excerpt? words) =>
        name is not null ? new(id, name) : words is not null ? new(null, words.Text) : null;
}
