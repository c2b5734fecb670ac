using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Tells whom the quotes of one article mention in their words.</summary>
/// <param name="mentions">The mentions of that article, in any order.</param>
public sealed class MentionedActors(IEnumerable<Mention> mentions)
{
    private readonly Mention[] inOrder = [.. mentions.OrderBy(mention => mention.Span)];

    /// <summary>
    /// The actors with a mention wholly inside a content span, in the order of their first; “said Ann” beside the words is none. A mention
    /// inside another (“China” in “China's ambassador”) counts like any.
    /// </summary>
    public IReadOnlyList<MentionedActor> In(Quote quote)
    {
        var actors = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var span in quote.Content)
            foreach (var actor in Within(span))
                actors[actor] = actors.GetValueOrDefault(actor) + 1;
        return [.. actors.Select(actor => new MentionedActor(actor.Key, actor.Value))];
    }

    private IEnumerable<string> Within(TextSpan span)
    {
        for (var place = FirstFrom(span.Start); place < inOrder.Length && inOrder[place].Span.Start < span.End; place++)
            if (span.Contains(inOrder[place].Span))
                yield return inOrder[place].ActorId;
    }

    /// <summary>Place of the first mention that starts at an offset or after it; a mebibyte of quotes is no reason to look at all of them each time.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, inOrder.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inOrder[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
