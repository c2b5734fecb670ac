using OnRecord.Api.Articles;
using OnRecord.Domain;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Export;

/// <summary>A span that refers to an actor, on its own: what the answer for an article lists within it.</summary>
/// <param name="Article">Id of the article that it stands in.</param>
/// <param name="Number">Its place among the mentions of that article, from 1.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the raw document.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Text">The words, a title before a name included.</param>
/// <param name="Actor">Id of the actor that they refer to.</param>
/// <param name="Kind">How they refer.</param>
/// <param name="Confidence">From 0, a guess, to 1, certain.</param>
/// <param name="Status">Whose word it is: the engine's, or a reader's.</param>
internal sealed record ExportedMention(
    string Article, int Number, int Start, int End, string Text, string Actor, MentionKind Kind, double Confidence, ReviewStatus Status)
{
    /// <summary>One that was answered within its article.</summary>
    public static ExportedMention Of(string article, int number, MentionResponse mention) => new(
        article, number, mention.Start, mention.End, mention.Text, mention.Actor.Id, mention.Kind, mention.Confidence, mention.Status);
}
