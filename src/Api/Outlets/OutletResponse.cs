using System.Linq.Expressions;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Outlets;

/// <summary>Who published articles.</summary>
public sealed record OutletResponse
{
    /// <summary>Lower-case words joined by hyphens; opaque to clients.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Its host name; null where unknown.</summary>
    public required string? Domain { get; init; }

    /// <summary>Its articles in the corpus, counted.</summary>
    public required int Articles { get; init; }

    /// <summary>Where to go from here.</summary>
    public required OutletLinks Links { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<OutletRow, OutletResponse>> Projection { get; } = outlet => new OutletResponse
    {
        Id = outlet.Id,
        Name = outlet.Name,
        Domain = outlet.Domain,
        Articles = outlet.ArticleCount,
        Links = new OutletLinks(Address.Of("outlets", outlet.Id), Address.Filtered("articles", "outlet", outlet.Id)),
    };
}
