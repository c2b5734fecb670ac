namespace OnRecord.Domain.Quotes;

/// <summary>How a cue stands to its source.</summary>
internal enum CueOrder
{
    /// <summary>“X said”.</summary>
    SourceFirst,

    /// <summary>“said X”.</summary>
    Inverted,

    /// <summary>“X, who said”, “a man X called a fool”.</summary>
    Relative,

    /// <summary>“… and said”: the subject is that of the verb before.</summary>
    Elided,

    /// <summary>“…, saying”: the subject is that of the main clause.</summary>
    Participle,

    /// <summary>“was accused by X”, or by nobody named.</summary>
    Passive,

    /// <summary>“according to X”.</summary>
    According,
}
