using System.Linq.Expressions;
using System.Text.Json.Serialization;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Actors;

/// <summary>Somebody or something that speaks, acts or is acted on.</summary>
public record ActorResponse
{
    /// <summary>Lower-case words joined by hyphens; opaque to clients.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Whether the authority file knows it, or it was made from its mentions and nobody has looked into it yet.</summary>
    public required ActorOrigin Origin { get; init; }

    /// <summary>Other names it goes by; the usual name is not repeated.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>One sentence that says who this is; null where nothing is known.</summary>
    public required string? Description { get; init; }

    /// <summary>Verified Wikidata id; null where none was verified.</summary>
    public required string? Wikidata { get; init; }

    /// <summary>Posts held, by start date; empty for all but people.</summary>
    public required IReadOnlyList<OfficeResponse> Offices { get; init; }

    /// <summary>The actor that this one belongs to; null where none.</summary>
    public required Reference? PartOf { get; init; }

    /// <summary>The country it belongs to; null where none or unknown.</summary>
    public required Reference? Country { get; init; }

    /// <summary>How often it occurs in the corpus.</summary>
    public required ActorCounts Counts { get; init; }

    /// <summary>Where to go from here.</summary>
    public required ActorLinks Links { get; init; }

    /// <summary>The passage that matches `q` best; there only with `highlight=true`.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HighlightResponse? Highlight { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<ActorRow, ActorResponse>> Projection { get; } = actor => new ActorResponse
    {
        Id = actor.Id,
        Name = actor.Name,
        Kind = actor.Kind,
        Origin = actor.Origin,
        Aliases = actor.Aliases,
        Description = actor.Description,
        Wikidata = actor.Wikidata,
        Offices = actor.Offices.OrderBy(office => office.Key).Select(office => new OfficeResponse(
            office.Title,
            office.Organization == null ? null : new Reference(office.Organization.Id, office.Organization.Name),
            office.FromEdtf == null ? null : new DateResponse(office.FromEdtf, office.FromEarliest, office.FromLatest),
            office.ToEdtf == null ? null : new DateResponse(office.ToEdtf, office.ToEarliest, office.ToLatest))).ToList(),
        PartOf = actor.PartOf == null ? null : new Reference(actor.PartOf.Id, actor.PartOf.Name),
        Country = actor.Country == null ? null : new Reference(actor.Country.Id, actor.Country.Name),
        Counts = new ActorCounts(actor.MentionCount, actor.QuoteCount, actor.EventCount, actor.ArticleCount),
        Links = ActorLinks.Of(actor.Id),
    };
}
