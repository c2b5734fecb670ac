using System.Collections.Immutable;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>A report of words as tokens: of an annotator, of the rules or of the network.</summary>
/// <param name="Cue">The reporting words.</param>
/// <param name="Source">The words that name who spoke; null where there are none.</param>
/// <param name="Content">The reported words, in order; none overlap.</param>
internal sealed record TokenReport(TokenRange Cue, TokenRange? Source, ImmutableArray<TokenRange> Content);
