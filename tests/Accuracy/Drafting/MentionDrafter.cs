using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Drafts the mention reviews that it takes for the right actors to be present; the chains in between stay the engine's.</summary>
internal sealed class MentionDrafter
{
    private readonly ArticlePair _pair;
    private readonly Dictionary<TextSpan, Mention> _now;
    private readonly Dictionary<TextSpan, Mention> _engine;
    private readonly HashSet<string> _wanted;
    private readonly HashSet<TextSpan> _placed = [];

    public MentionDrafter(ArticlePair pair)
    {
        _pair = pair;
        _engine = pair.Found.Mentions.DistinctBy(mention => mention.Span).ToDictionary(mention => mention.Span);
        _now = new Dictionary<TextSpan, Mention>(_engine);
        _wanted = [.. pair.Gold.Actors];
    }

    /// <summary>What to add, change and remove.</summary>
    public IEnumerable<(ReviewAction Action, TextSpan At, MentionEdit? Edit, string Why)> Draft()
    {
        DropTheUnwanted();
        while (Missing() is { } actor && Place(actor) is { } mention)
        {
            _now[mention.Span] = mention;
            _placed.Add(mention.Span);
        }

        return _now.Keys.Union(_engine.Keys).Order().Select(Step).OfType<(ReviewAction, TextSpan, MentionEdit?, string)>();
    }

    private void DropTheUnwanted()
    {
        var right = _pair.Gold.Mentions.DistinctBy(mention => mention.Span).ToDictionary(mention => mention.Span);
        foreach (var mention in _engine.Values.Where(mention => !_wanted.Contains(mention.ActorId)))
        {
            _now.Remove(mention.Span);
            if (right.TryGetValue(mention.Span, out var gold))
            {
                _now[mention.Span] = gold;
            }
        }
    }

    private string? Missing()
    {
        var present = _now.Values.Select(mention => mention.ActorId).ToHashSet(StringComparer.Ordinal);
        return _wanted.Where(actor => !present.Contains(actor) && Place(actor) is not null).Min(StringComparer.Ordinal);
    }

    // The plainest of the actor's mentions. It may take the place of another actor's only one, which then is placed in turn.
    private Mention? Place(string actor) => _pair.Gold.Mentions
        .Where(mention => mention.ActorId == actor && !_placed.Contains(mention.Span))
        .OrderBy(mention => mention.Kind)
        .ThenBy(mention => mention.Span)
        .FirstOrDefault();

    private (ReviewAction Action, TextSpan At, MentionEdit? Edit, string Why)? Step(TextSpan span)
    {
        var (before, after) = (_engine.GetValueOrDefault(span), _now.GetValueOrDefault(span));
        return (before, after) switch
        {
            (null, { } added) => (ReviewAction.Add, span, new MentionEdit { ActorId = new(added.ActorId), Kind = new(added.Kind) }, $"These words mean {added.ActorId}."),
            ({ } removed, null) => (ReviewAction.Remove, span, null, $"Nobody who acts or speaks is meant; {removed.ActorId} is none."),
            ({ } old, { } changed) when old.ActorId != changed.ActorId => (
                ReviewAction.Change,
                span,
                new MentionEdit { ActorId = new(changed.ActorId), Kind = old.Kind == changed.Kind ? null : new(changed.Kind) },
                $"This is {changed.ActorId}, not {old.ActorId}."),
            _ => null,
        };
    }
}
