using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>A span that names a place.</summary>
/// <param name="Span">The words, without an article or preposition.</param>
/// <param name="Place">The place.</param>
public sealed record PlaceMention(TextSpan Span, Place Place);
