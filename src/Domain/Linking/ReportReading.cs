using System.Collections.Immutable;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;

namespace OnRecord.Domain.Linking;

/// <summary>A report of an event with what it is compared by.</summary>
internal sealed record ReportReading
{
    /// <summary>Its place among all reports, in the order of the corpus.</summary>
    internal required int Index { get; init; }

    /// <summary>The article it stands in.</summary>
    internal required AnalysedArticle Article { get; init; }

    /// <summary>The report.</summary>
    internal required EventReport Report { get; init; }

    /// <summary>Ids of who does it.</summary>
    internal required ImmutableArray<string> Sources { get; init; }

    /// <summary>Ids of whom it is done to.</summary>
    internal required ImmutableArray<string> Targets { get; init; }

    /// <summary>The trigger's first word in lower case.</summary>
    internal required string Word { get; init; }

    /// <summary>The document it is about (“report”), a word for all that are called alike; null where none.</summary>
    internal required string? Document { get; init; }

    /// <summary>Words of the clause that mean something, without names and the trigger: each once, in ordinal order.</summary>
    internal required ImmutableArray<string> Content { get; init; }

    /// <summary>Whether the words take the event as known: “her tour”, “the visit”.</summary>
    internal required bool IsKnown { get; init; }

    /// <summary>The word for the document as the report has it; null where none.</summary>
    internal required string? DocumentWord { get; init; }

    /// <summary>Whether both sides of such an event do the same, so that either may be told as its source.</summary>
    internal static bool IsMutual(EventReport report) => report.Mode is "meet" or "talk" or "settle" or "joint" or "trade";

    /// <summary>The date told; null where none is.</summary>
    internal EdtfDate? Date => Report.Date;

    /// <summary>The first day it may have been, from its date, or from the article's for what is said to have happened; null where nothing tells.</summary>
    internal required DateOnly? Earliest { get; init; }

    /// <summary>The last day it may have been; null where nothing tells.</summary>
    internal required DateOnly? Latest { get; init; }
}
