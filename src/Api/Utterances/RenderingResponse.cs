using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Utterances;

/// <summary>How one article words an utterance.</summary>
public sealed record RenderingResponse
{
    /// <summary>Id of the quote.</summary>
    public required string Quote { get; init; }

    /// <summary>How the words are reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The words, as this article prints them.</summary>
    public required string Text { get; init; }

    /// <summary>The words that name the speaker there; null where there are none.</summary>
    public required SpanResponse? Source { get; init; }

    /// <summary>The article.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public required Reference? Outlet { get; init; }

    /// <summary>
    /// What is worded differently from the first rendering, in order: `equal` and `insert` together are this wording, `equal` and
    /// `delete` the first, but for white space. Null for the first, and where the two are too long to compare.
    /// </summary>
    public required IReadOnlyList<DifferenceResponse>? Differences { get; init; }

    /// <summary>From 0 to 1: how sure the engine is of content and speaker together, of content and source where no speaker is known; 1 after review.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where to go from here: `self` is the quote.</summary>
    public required Links Links { get; init; }
}
