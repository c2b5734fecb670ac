using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Data.Rows;

/// <summary>A document of the corpus; its text and layout stand apart, in <see cref="SourceRow"/>.</summary>
public sealed class ArticleRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1; equal to the row id of its full text.</summary>
    public int Key { get; init; }

    /// <summary>Public id.</summary>
    public required string Id { get; init; }

    /// <summary>File it was read from, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The headline; the file's name where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The summary under the headline; null where there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Names of the writers; empty where none is credited.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>Its outlet; null where unknown.</summary>
    public int? OutletKey { get; init; }

    /// <summary>Its outlet; null where unknown.</summary>
    public OutletRow? Outlet { get; init; }

    /// <summary>The agency behind it; null where unknown.</summary>
    public int? AgencyKey { get; init; }

    /// <summary>The agency behind it; null where unknown.</summary>
    public AgencyRow? Agency { get; init; }

    /// <summary>Where it was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as EDTF; null where unknown.</summary>
    public string? PublishedEdtf { get; init; }

    /// <summary>First day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? PublishedEarliest { get; init; }

    /// <summary>Last day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? PublishedLatest { get; init; }

    /// <summary>How the date is known; null where there is none.</summary>
    public PublicationBasis? PublishedBasis { get; init; }

    /// <summary>What the date stands on; null where it needs none.</summary>
    public string? PublishedEvidence { get; init; }

    /// <summary>What it is a copy of; null where it is original or that is unknown.</summary>
    public Original? CopyOf { get; init; }

    /// <summary>BCP 47 tag; <c>und</c> where undetermined.</summary>
    public required string Language { get; init; }

    /// <summary>Words in its own paragraphs.</summary>
    public int WordCount { get; init; }

    /// <summary>Its mentions, counted.</summary>
    public int MentionCount { get; init; }

    /// <summary>Its quotes, counted.</summary>
    public int QuoteCount { get; init; }

    /// <summary>The events it reports, counted.</summary>
    public int EventCount { get; init; }

    /// <summary>What a reader should know of its analysis.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Its text and layout; never null in the snapshot, loaded only where asked for.</summary>
    public SourceRow? Source { get; init; }

    /// <summary>Spans that refer to actors.</summary>
    public ICollection<MentionRow> Mentions { get; } = [];

    /// <summary>Spans that name places.</summary>
    public ICollection<PlaceMentionRow> PlaceMentions { get; } = [];

    /// <summary>Reported words.</summary>
    public ICollection<QuoteRow> Quotes { get; } = [];

    /// <summary>Reported events.</summary>
    public ICollection<EventReportRow> EventReports { get; } = [];
}
