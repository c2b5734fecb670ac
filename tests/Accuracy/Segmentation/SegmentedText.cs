using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Segmentation;

/// <summary>A text whose tokens and sentences a person marked.</summary>
public sealed record SegmentedText(string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<TextSpan> Sentences);
