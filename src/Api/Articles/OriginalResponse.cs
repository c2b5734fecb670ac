using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Articles;

/// <summary>The story that an article copies.</summary>
/// <param name="Publisher">Id of the outlet or agency that published it first; null where unknown.</param>
/// <param name="Url">Where; null where unknown.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Evidence">How that is known; null where nothing was noted.</param>
public sealed record OriginalResponse(string? Publisher, string? Url, DateResponse? Date, string? Evidence)
{
    /// <summary>An original of the domain; null where there is none.</summary>
    internal static OriginalResponse? Of(Original? original) =>
        original is null ? null : new(original.Publisher, original.Url, DateResponse.Of(original.Date), original.Evidence);
}
