using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Articles;

/// <summary>When an article was published, and how that is known.</summary>
/// <param name="Edtf">The date in EDTF level 1 (ISO 8601-2).</param>
/// <param name="Earliest">The first day that it may mean; null where it is open at the start.</param>
/// <param name="Latest">The last day that it may mean; null where it is open at the end.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Evidence">The words or the reasoning it stands on; null where it needs none.</param>
public sealed record PublicationResponse(string Edtf, DateOnly? Earliest, DateOnly? Latest, PublicationBasis Basis, string? Evidence)
{
    /// <summary>A publication of the domain; null where there is none.</summary>
    internal static PublicationResponse? Of(Publication? published) => published is null
        ? null
        : new(published.Date.Edtf, published.Date.Earliest, published.Date.Latest, published.Basis, published.Evidence);
}
