using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>A span that refers to an actor.</summary>
/// <param name="Span">The words that refer, titles before a name included (“Ambassador Chen Xu”), possessive endings not.</param>
/// <param name="ActorId">The actor referred to. The mentions of an article with one actor id are a coreference chain.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Confidence">From 0, a guess, to 1, certain.</param>
/// <param name="Status">Whether a reader has corrected it.</param>
public sealed record Mention(
    TextSpan Span,
    string ActorId,
    MentionKind Kind,
    double Confidence,
    ReviewStatus Status = ReviewStatus.Extracted);
