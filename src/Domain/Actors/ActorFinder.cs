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
    /// <summary>Chooses whom pronouns mean.</summary>
    internal PronounModel Pronouns { get; init; } = PronounModel.Default;

    /// <summary>Told of every pronoun and those it may mean; for training.</summary>
    internal Action<Candidate, IReadOnlyList<PronounOption>>? Watch { get; init; }

    /// <summary>Adds the layers.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var context = new TokenContext(document);
        var phrases = new NounPhrases(document.Tokens, document.Tags);
        var (names, places) = new NameFinder(document, authority, context).Find();
        var nominals = new NominalFinder(document, context, phrases).Find(TokensOf(names, document.Tokens.Length));
        var chains = new ChainBuilder(document, context).Build(names);
        var candidates = new CandidateIndex(names.Concat(nominals));
        var resolver = new CoreferenceResolver(document, authority, chains, candidates, Pronouns, Watch);
        var speakers = resolver.Resolve();
        var actors = new ActorMaker(document).Make(resolver.Chains,
            speakers.All.Select(speaker => speaker.Chain).OfType<Chain>().ToHashSet());
        var mentions = candidates.All
            .Where(c => c.Chain is not null && actors.ContainsKey(c.Chain))
            .Select(c => new Mention(context.SpanOf(c.First, c.End), actors[c.Chain!].Id, c.Kind, c.Confidence))
            .OrderBy(mention => mention.Span)
            .ToImmutableArray();
        return document with
        {
            Actors = Mentioned(mentions, actors.Values),
            Mentions = mentions,
            Places = [.. places.OrderBy(place => place.Span)],
            Speakers = [.. speakers.All.Select((speaker, i) => Reading(speaker, i))],
        };

        SpeakerReading Reading((Chain? Chain, double Confidence) speaker, int attribution)
        {
            var id = speaker.Chain is { } chain ? actors.GetValueOrDefault(chain)?.Id : null;
            return new SpeakerReading(
                id,
                Addressee(document, phrases, candidates, document.Attributions[attribution].Addressee, actors),
                speakers.KindOf(attribution, id is not null),
                speakers.DocumentOf(attribution),
                speaker.Chain is null ? 1 : speaker.Confidence);
        }
    }

    // The actors that are mentioned, each once: two chains may have come to one id.
    private static ImmutableArray<Actor> Mentioned(ImmutableArray<Mention> mentions, IEnumerable<Actor> actors)
    {
        var ids = mentions.Select(mention => mention.ActorId).ToHashSet(StringComparer.Ordinal);
        return [.. actors.Where(actor => ids.Contains(actor.Id)).DistinctBy(actor => actor.Id).OrderBy(actor =>
            actor.Id, StringComparer.Ordinal)];
    }

    private static string? Addressee(
        AnnotatedDocument document, NounPhrases phrases, CandidateIndex candidates, TextSpan? words, Dictionary<Chain, Actor> actors) =>
        words is { } span && SourceCandidate.Find(document, phrases, candidates, span)?.Chain is { } chain
            ? actors.GetValueOrDefault(chain)?.Id : null;

    private static bool[] TokensOf(List<Candidate> names, int count)
    {
        var result = new bool[count];
        foreach (var name in names) Array.Fill(result, true, name.First, name.End - name.First);
        return result;
    }
}
