using OnRecord.Api.Articles.Findings;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Articles.Markup;

/// <summary>A stretch of a document that is to be marked.</summary>
/// <param name="Span">Where; may cross other marks and the ends of paragraphs.</param>
/// <param name="Kind">What it is; where two cover the same words, the one that the enumeration has first is outside.</param>
/// <param name="Attributes">Names and values of its element, not yet escaped.</param>
/// <param name="First">Where what it marks begins: before the span for all but the first stretch of a quote.</param>
internal sealed record Mark(
    TextSpan Span, FindingKind Kind, IReadOnlyList<KeyValuePair<string, string>> Attributes, int First) : IComparable<Mark>
{
    /// <summary>From the outside in.</summary>
    public int CompareTo(Mark? other) => other is null ? 1 : (Kind, Span).CompareTo((other.Kind, other.Span));
}
