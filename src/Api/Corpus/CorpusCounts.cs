namespace OnRecord.Api.Corpus;

/// <summary>How much there is of everything in the corpus.</summary>
public sealed record CorpusCounts
{
    /// <summary>Documents.</summary>
    public required int Articles { get; init; }

    /// <summary>Who published them.</summary>
    public required int Outlets { get; init; }

    /// <summary>News agencies whose copy they print.</summary>
    public required int Agencies { get; init; }

    /// <summary>Who speaks and acts in them, and whom the authority file knows besides.</summary>
    public required int Actors { get; init; }

    /// <summary>Where things happen.</summary>
    public required int Places { get; init; }

    /// <summary>Spans that refer to actors.</summary>
    public required int Mentions { get; init; }

    /// <summary>Reported words.</summary>
    public required int Quotes { get; init; }

    /// <summary>Acts of speech that the quotes render.</summary>
    public required int Utterances { get; init; }

    /// <summary>Things that happened.</summary>
    public required int Events { get; init; }

    /// <summary>Reports of them.</summary>
    public required int EventReports { get; init; }

    /// <summary>Documents and corrections that were left out.</summary>
    public required int Rejections { get; init; }

    /// <summary>Warnings, those of single articles among them.</summary>
    public required int Warnings { get; init; }
}
