using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Span lists as values.</summary>
internal static class Spans
{
    /// <summary>A list of one.</summary>
    public static ImmutableArray<TextSpan> Of(TextSpan span) => [span];

    /// <summary>What equal lists, and only those, have in common.</summary>
    public static string Key(ImmutableArray<TextSpan> spans) => string.Join(';', spans);
}
