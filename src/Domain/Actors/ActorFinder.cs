using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds who is mentioned, which mentions are of one actor, and who speaks.</summary>
/// <remarks>
/// Reads every layer before it, attributions among them, since who spoke last decides whom a pronoun means; fills
/// <see cref="AnnotatedDocument.Actors"/>, <see cref="AnnotatedDocument.Mentions"/>, <see cref="AnnotatedDocument.Places"/> and
/// <see cref="AnnotatedDocument.Speakers"/>.
/// </remarks>
public sealed class ActorFinder(ActorAuthority authority)
{
    /// <summary>Adds the layers.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var context = new TokenContext(document);
        var phrases = new NounPhrases(document.Tokens, document.Tags);
        var (names, places) = new NameFinder(document, authority, context).Find();
        var nominals = new NominalFinder(document, context, phrases).Find(TokensOf(names, document.Tokens.Length));
        var chains = new ChainBuilder(document, context).Build(names);
        List<Candidate> candidates = [.. names.Concat(nominals).OrderBy(c => c.Head).ThenBy(c => c.First)];
        var resolver = new CoreferenceResolver(document, authority, chains, candidates);
        var speakers = resolver.Resolve();
        var actors = new ActorMaker(document).Make(resolver.Chains, speakers.Select(speaker => speaker.Chain).OfType<Chain>().ToHashSet());
        var mentions = candidates
            .Where(c => c.Chain is not null && actors.ContainsKey(c.Chain))
            .Select(c => new Mention(context.SpanOf(c.First, c.End), actors[c.Chain!].Id, c.Kind, c.Confidence))
            .OrderBy(mention => mention.Span)
            .ToImmutableArray();
        return document with
        {
            Actors = [.. mentions.Select(mention => mention.ActorId).Distinct().Select(id => actors.Values.First(actor => actor.Id == id)).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = mentions,
            Places = [.. places.OrderBy(place => place.Span)],
            Speakers = [.. speakers.Select((speaker, i) => new SpeakerReading(
                speaker.Chain is { } chain && actors.TryGetValue(chain, out var actor) ? actor.Id : null,
                Addressee(document, phrases, candidates, document.Attributions[i].Addressee, actors),
                resolver.DocumentOf(i),
                speaker.Chain is null ? 0.5 : speaker.Confidence))],
        };
    }

    private static string? Addressee(AnnotatedDocument document, NounPhrases phrases, List<Candidate> candidates, TextSpan? words, Dictionary<Chain, Actor> actors) =>
        words is { } span && SourceCandidate.Find(document, phrases, candidates, span)?.Chain is { } chain && actors.TryGetValue(chain, out var actor) ? actor.Id : null;

    private static bool[] TokensOf(List<Candidate> names, int count)
    {
        var result = new bool[count];
        foreach (var name in names) Array.Fill(result, true, name.First, name.End - name.First);
        return result;
    }
}
