using OnRecord.Domain;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Data.Rows;

/// <summary>A span that refers to an actor.</summary>
public sealed class MentionRow
{
    /// <summary>Place in the order of the list of articles, then of the document.</summary>
    public int Key { get; init; }

    /// <summary>Where it stands.</summary>
    public int ArticleKey { get; init; }

    /// <summary>Where it stands.</summary>
    public ArticleRow? Article { get; init; }

    /// <summary>Whom it refers to.</summary>
    public int ActorKey { get; init; }

    /// <summary>Whom it refers to.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>Offset of the first UTF-16 code unit.</summary>
    public int Start { get; init; }

    /// <summary>Offset just past the last.</summary>
    public int End { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>How it refers.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether a reader has corrected it.</summary>
    public ReviewStatus Status { get; init; }
}
