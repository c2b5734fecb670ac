using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>A span that names a known bearer, so that “Beijing” and “China” compare as the actor they stand for.</summary>
/// <param name="Span">Where, in the text the wording is read from.</param>
/// <param name="Bearer">Id of the actor or place.</param>
public readonly record struct NamedSpan(TextSpan Span, string Bearer);
