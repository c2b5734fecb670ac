using OnRecord.Domain.Actors;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>An article while it is being written, and what was put into it so far, in order.</summary>
/// <param name="day">The first day it may have been published; null where unknown.</param>
internal sealed class Draft(DateOnly? day)
{
    /// <summary>The document.</summary>
    public DocumentText Text { get; } = new();

    /// <summary>The first day it may have been published; null where unknown.</summary>
    public DateOnly? Day { get; } = day;

    /// <summary>The mentions.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The places.</summary>
    public List<PlaceMention> Places { get; } = [];

    /// <summary>The quotes, still without ids, and the numbers of their utterances.</summary>
    public List<(Quote Quote, int? Utterance)> Quotes { get; } = [];

    /// <summary>The reports of events.</summary>
    public List<(Happening Happening, EventReport Report)> Reports { get; } = [];

    /// <summary>Writes a name or what stands for it.</summary>
    public TextSpan Mention(Random random, Actor actor)
    {
        var (words, kind) = random.Next(10) switch
        {
            < 5 => (actor.Name, MentionKind.Name),
            < 7 when actor.Aliases.Length > 0 => (actor.Aliases[0], MentionKind.Name),
            < 8 => (actor.Kind == ActorKind.Person ? "the spokesperson" : "the authorities", MentionKind.Nominal),
            _ => (actor.Kind == ActorKind.Person ? "she" : "it", MentionKind.Pronoun),
        };
        var span = Text.Write(words);
        Mentions.Add(new(span, actor.Id, kind, Math.Round(1 - (0.5 * random.NextDouble()), 2)));
        return span;
    }
}
