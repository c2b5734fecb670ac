using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Who reports what in which words, as spans; of the gold or of the engine.</summary>
/// <param name="Source">The words that name the speaker; empty where there are none.</param>
/// <param name="Cue">The reporting words; empty where there are none.</param>
/// <param name="Content">The reported words.</param>
/// <param name="Quoted">The stretches of the content between quotation marks.</param>
public sealed record Attribution(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    ImmutableArray<TextSpan> Quoted)
{
    /// <summary>Of words without a source of their own: the source of those that they carry on; empty where there are none.</summary>
    public ImmutableArray<TextSpan> Carried { get; init; } = [];
}
