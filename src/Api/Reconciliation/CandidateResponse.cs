using System.Text.Json.Serialization;
using OnRecord.Api.Actors;

namespace OnRecord.Api.Reconciliation;

/// <summary>An actor that may be meant.</summary>
public sealed record CandidateResponse
{
    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence that says who this is; absent where nothing is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>Its type.</summary>
    public required IReadOnlyList<ReferredResponse> Type { get; init; }

    /// <summary>From 0 to 100.</summary>
    public required double Score { get; init; }

    /// <summary>
    /// Whether it can be taken without a look: the same by name, id or Wikidata id, well ahead of the next, and contradicted by nothing
    /// that the query tells.
    /// </summary>
    public required bool Match { get; init; }

    /// <summary>What the score is made of.</summary>
    public required IReadOnlyList<FeatureResponse> Features { get; init; }

    /// <summary>A scored actor.</summary>
    internal static CandidateResponse Of(ActorResponse actor, CandidateScore score, bool match)
    {
        var type = EntityType.Of(actor.Kind);
        return new()
        {
            Id = actor.Id, Name = actor.Name, Description = actor.Description, Type = [new(type.Id, type.Name)],
            Score = score.Score, Match = match, Features = [.. Of(score)],
        };
    }

    private static IEnumerable<FeatureResponse> Of(CandidateScore score)
    {
        yield return new(MatchFeature.NameExact.Id, score.IsUsualName);
        yield return new(MatchFeature.AliasExact.Id, score.IsOtherName);
        yield return new(MatchFeature.NameSimilarity.Id, Math.Round(score.Similarity, 3));
        if (score.Name is { } name)
        {
            yield return new(MatchFeature.TokenOverlap.Id, Math.Round(name.Overlap, 3));
            yield return new(MatchFeature.EditSimilarity.Id, Math.Round(name.Edits, 3));
        }
        if (score.IsOfType is { } isOfType)
            yield return new(MatchFeature.TypeMatch.Id, isOfType);
        var fitting = score.Fitting + (score.IsSameItem == true ? 1 : 0);
        var all = score.Fitting + score.Unfitting + (score.IsSameItem is null ? 0 : 1);
        if (all > 0)
            yield return new(MatchFeature.PropertyMatch.Id, Math.Round((double)fitting / all, 3));
        yield return new(MatchFeature.Prominence.Id, score.Prominence);
    }
}
