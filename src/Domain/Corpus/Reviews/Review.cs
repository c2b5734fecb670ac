namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>A reader's correction to what the engine extracted from one article.</summary>
public sealed record Review
{
    /// <summary>Lower-case words joined by hyphens; unique among the reviews.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Which layer it corrects.</summary>
    public required ReviewTarget Target { get; init; }

    /// <summary>What it does there.</summary>
    public required ReviewAction Action { get; init; }

    /// <summary>Where the thing stands, or is to stand: a quote's first content span, a mention's span, an event's trigger.</summary>
    public required AnchoredSpan At { get; init; }

    /// <summary>The fields to set of a quote; null for another target and for a removal.</summary>
    public QuoteEdit? Quote { get; init; }

    /// <summary>The fields to set of a mention; null for another target and for a removal.</summary>
    public MentionEdit? Mention { get; init; }

    /// <summary>The fields to set of an event report; null for another target and for a removal.</summary>
    public EventEdit? Event { get; init; }

    /// <summary>The reader's reason.</summary>
    public required string Why { get; init; }
}
