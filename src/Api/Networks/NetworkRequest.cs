using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>
/// What a client asks of a network, read and found valid. One of <c>Quotes</c>, <c>Articles</c> and <c>Events</c> is there.
/// </summary>
internal sealed record NetworkRequest
{
    /// <summary>What ties actors.</summary>
    public required NetworkKind Kind { get; init; }

    /// <summary>The quotes that do; null in another kind of network.</summary>
    public Narrowed<QuoteRow>? Quotes { get; init; }

    /// <summary>The articles that do; null in another kind of network.</summary>
    public Narrowed<ArticleRow>? Articles { get; init; }

    /// <summary>The events that do; null in another kind of network.</summary>
    public Narrowed<EventRow>? Events { get; init; }

    /// <summary>Whose edges are wanted.</summary>
    public required EdgeEnds Ends { get; init; }

    /// <summary>Lighter edges are left out.</summary>
    public required int MinWeight { get; init; }

    /// <summary>The most edges.</summary>
    public required int Limit { get; init; }

    /// <summary>The address that asks it.</summary>
    public required string Self { get; init; }

    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<NetworkRequest?> BindAsync(HttpContext context) => new(context.Features.Get<NetworkRequest>());
}
