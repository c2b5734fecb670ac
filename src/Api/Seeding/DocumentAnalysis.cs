using OnRecord.Api.Data.Writing;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Seeding;

/// <summary>What became of one document.</summary>
internal sealed record DocumentAnalysis
{
    /// <summary>The analysis with its reviews applied; null where the document was rejected.</summary>
    public AnalysedArticle? Article { get; init; }

    /// <summary>The outlet that the document itself names; null where it names none.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>Key under which the analysis is kept.</summary>
    public string Key { get; init; } = "";

    /// <summary>The analysis before reviews, as it is kept.</summary>
    public byte[] Packed { get; init; } = [];

    /// <summary>Whether it was taken from the snapshot before.</summary>
    public bool Reused { get; init; }

    /// <summary>Why it was rejected, and which reviews did not fit.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];
}
