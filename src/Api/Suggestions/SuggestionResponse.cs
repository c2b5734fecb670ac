using OnRecord.Api.Actors;
using OnRecord.Api.Names;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Suggestions;

/// <summary>An actor that may be meant.</summary>
public sealed record SuggestionResponse
{
    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>What of it matches.</summary>
    public required MatchedBy MatchedBy { get; init; }

    /// <summary>What to show: the alias where one matches, else the usual name.</summary>
    public required string Label { get; init; }

    /// <summary>Where what was typed stands in the label, from its first word to the last; null where only the id matches.</summary>
    public required SuggestionMatchResponse? Match { get; init; }

    /// <summary>How often it occurs in the corpus.</summary>
    public required ActorCounts Counts { get; init; }

    /// <summary>Where to go from here.</summary>
    public required ActorLinks Links { get; init; }

    /// <summary>How a match is answered.</summary>
    internal static SuggestionResponse Of(Found found, NamesIndex names)
    {
        var (id, label, usual) = (names.Id(found.Actor), names.Name(found.Name), names.UsualName(found.Actor));
        var match = found.To > found.From ? Folded.Unfold(label, found.From, found.To) : default;
        return new()
        {
            Id = id,
            Name = names.Name(usual),
            Kind = names.Kind(found.Actor),
            MatchedBy = found.To <= found.From ? MatchedBy.Id : found.Name == usual ? MatchedBy.Name : MatchedBy.Alias,
            Label = label,
            Match = found.To > found.From ? new(match.Start, match.End) : null,
            Counts = names.Counts(found.Actor),
            Links = ActorLinks.Of(id),
        };
    }
}
