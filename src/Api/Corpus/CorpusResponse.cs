using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Corpus;

/// <summary>What the corpus holds, and what it was built from.</summary>
public sealed record CorpusResponse
{
    /// <summary>Id of the snapshot that all answers come from; the same inputs and engine give the same id.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The engine that read the articles.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>When the snapshot was built, in UTC.</summary>
    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>How much there is of everything.</summary>
    public required CorpusCounts Counts { get; init; }

    /// <summary>What building it had to say: documents and corrections left out, and warnings.</summary>
    public required IReadOnlyList<NoticeResponse> Notices { get; init; }

    /// <summary>Where to go from here.</summary>
    public required CorpusLinks Links { get; init; }

    /// <summary>How a snapshot is answered.</summary>
    internal static CorpusResponse Of(CorpusRow corpus, IReadOnlyList<NoticeResponse> notices) => new()
    {
        Snapshot = corpus.SnapshotId,
        EngineVersion = corpus.EngineVersion,
        BuiltAt = corpus.BuiltAt.ToUniversalTime(),
        Counts = new CorpusCounts
        {
            Articles = corpus.Articles,
            Outlets = corpus.Outlets,
            Agencies = corpus.Agencies,
            Actors = corpus.Actors,
            Places = corpus.Places,
            Mentions = corpus.Mentions,
            Quotes = corpus.Quotes,
            Utterances = corpus.Utterances,
            Events = corpus.Events,
            EventReports = corpus.EventReports,
            Rejections = corpus.Rejections,
            Warnings = corpus.Warnings,
        },
        Notices = notices,
        Links = CorpusLinks.All,
    };
}
