using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Articles;

/// <summary>Where to go from an article. In an analysis, where nothing is stored, JSON pointers into the answer.</summary>
/// <param name="Self">The article itself, with its paragraphs and mentions.</param>
/// <param name="Source">The raw document that every span is an offset into.</param>
/// <param name="Quotes">The quotes in it.</param>
/// <param name="Events">The events it reports.</param>
public sealed record ArticleLinks(string Self, string Source, string Quotes, string Events)
{
    /// <summary>Those of a stored article.</summary>
    internal static ArticleLinks Of(string id) =>
        new(
            Address.Of("articles", id), Address.Of("articles", id) + "/source", Address.Filtered("quotes", "article", id),
            Address.Filtered("events", "article", id));
}
