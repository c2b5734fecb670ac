namespace OnRecord.Api.Data.Rows;

/// <summary>An actor that the words of a quote mention.</summary>
public sealed class QuoteMentionRow
{
    /// <summary>Position by quote, then by first mention.</summary>
    public int Key { get; init; }

    /// <summary>The quote.</summary>
    public int QuoteKey { get; init; }

    /// <summary>The quote.</summary>
    public QuoteRow? Quote { get; init; }

    /// <summary>Whom it mentions.</summary>
    public int ActorKey { get; init; }

    /// <summary>Whom it mentions.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>Place among the actors that the quote mentions, by first mention, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>Mentions inside its content spans, counted; at least 1.</summary>
    public int Mentions { get; init; }
}
