using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>A name that a person marked, or a title before one.</summary>
public readonly record struct GoldName(TextSpan Span, EntityKind Kind);
