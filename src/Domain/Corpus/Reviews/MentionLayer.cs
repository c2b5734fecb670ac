using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Mentions, as reviews see them.</summary>
internal sealed class MentionLayer : Layer<Mention>
{
    public override string Name => "mention";

    public override TextSpan PlaceOf(Mention item) => item.Span;

    public override Mention? Make(Review review) =>
        review.Mention is { ActorId: { } actor, Kind: { } kind } edit
            ? new Mention((edit.Span?.Value ?? review.At).Span, actor.Value, kind.Value, 1, ReviewStatus.Reviewed)
            : null;

    public override Mention Edit(Mention item, Review review)
    {
        var edit = review.Mention!;
        return new Mention(
            edit.Span?.Value.Span ?? item.Span,
            edit.ActorId?.Value ?? item.ActorId,
            edit.Kind?.Value ?? item.Kind,
            1,
            ReviewStatus.Reviewed);
    }

    public override bool Same(Mention left, Mention right) =>
        (left.Span, left.ActorId, left.Kind) == (right.Span, right.ActorId, right.Kind);

    public override string? Flaw(Mention item) => null;
}
