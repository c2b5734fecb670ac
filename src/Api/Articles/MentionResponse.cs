using System.Linq.Expressions;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Articles;

/// <summary>A span that refers to an actor.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the raw document.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Text">The words, a title before a name included.</param>
/// <param name="Actor">Whom they refer to. The mentions of an article with one actor are a coreference chain.</param>
/// <param name="Kind">How they refer.</param>
/// <param name="Confidence">From 0, a guess, to 1, certain.</param>
/// <param name="Status">Whose word it is: the engine's, or a reader's.</param>
public sealed record MentionResponse(
    int Start, int End, string Text, Reference Actor, MentionKind Kind, double Confidence, ReviewStatus Status)
{
    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<MentionRow, MentionResponse>> Projection { get; } = mention => new MentionResponse(
        mention.Start,
        mention.End,
        mention.Text,
        new Reference(mention.Actor!.Id, mention.Actor.Name),
        mention.Kind,
        mention.Confidence,
        mention.Status);
}
