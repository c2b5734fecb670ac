namespace OnRecord.Api.Analyses;

/// <summary>How an analysis ended.</summary>
internal enum AnalysisEnd
{
    /// <summary>There is a result.</summary>
    Done,

    /// <summary>Too many others were running.</summary>
    Busy,

    /// <summary>It took longer than it may.</summary>
    TooSlow,

    /// <summary>The engine failed on the document.</summary>
    Failed,
}
