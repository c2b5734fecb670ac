using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles;

/// <summary>An article with how it divides and whom it mentions.</summary>
public sealed record ArticleDetail : ArticleResponse
{
    /// <summary>Adds the detail to what a list shows.</summary>
    [SetsRequiredMembers]
    internal ArticleDetail(
        ArticleResponse article,
        IReadOnlyList<ParagraphResponse> paragraphs,
        IReadOnlyList<BoilerplateResponse> boilerplate,
        IReadOnlyList<MentionResponse> mentions,
        IReadOnlyList<string> warnings) : base(article) =>
        (Paragraphs, Boilerplate, Mentions, Warnings) = (paragraphs, boilerplate, mentions, warnings);

    /// <summary>The article's own words in order, the title among them.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<ParagraphResponse> Paragraphs { get; init; }

    /// <summary>Everything else on the page, in order: kept with its place, but not read for quotes and events.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<BoilerplateResponse> Boilerplate { get; init; }

    /// <summary>Every span that refers to an actor, in order.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<MentionResponse> Mentions { get; init; }

    /// <summary>What a reader should know of the analysis, a sentence each; empty where nothing.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> Warnings { get; init; }
}
