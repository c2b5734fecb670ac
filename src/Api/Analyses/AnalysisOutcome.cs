using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Analyses;

/// <summary>What became of an analysis.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Article">What was read; null unless it is done.</param>
/// <param name="Linked">The same as a corpus of one article; null unless it is done.</param>
/// <param name="Known">The actors that the corpus knows; null unless it is done.</param>
internal sealed record AnalysisOutcome(AnalysisEnd End, AnalysedArticle? Article, LinkedCorpus? Linked, ActorAuthority? Known)
{
    /// <summary>No place became free in time.</summary>
    public static readonly AnalysisOutcome Busy = new(AnalysisEnd.Busy, null, null, null);

    /// <summary>It took longer than an analysis may.</summary>
    public static readonly AnalysisOutcome TooSlow = new(AnalysisEnd.TooSlow, null, null, null);

    /// <summary>The engine failed.</summary>
    public static readonly AnalysisOutcome Failed = new(AnalysisEnd.Failed, null, null, null);
}
