using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Walks through the article and puts each description and pronoun into a chain, keeping track of who speaks.</summary>
internal sealed class CoreferenceResolver
{
    private readonly AnnotatedDocument document;
    private readonly ImmutableArray<Token> tokens;
    private readonly CandidateIndex candidates;
    private readonly ChainRegistry chains;
    private readonly DocumentResolver documents;
    private readonly NominalResolver nominals;
    private readonly PronounResolver pronouns;
    private readonly SourcePronounResolver sources;
    private readonly PronounBinding binding;
    private readonly ReportedSpeakers speakers;
    private Chain? lastSpeaker;

    /// <summary>Starts with the chains of names.</summary>
    public CoreferenceResolver(
        AnnotatedDocument document, ActorAuthority authority, List<Chain> names, CandidateIndex candidates, PronounModel pronouns, Action<Candidate, IReadOnlyList<PronounOption>>? watch)
    {
        var tree = new MentionTree(document.Syntax);
        this.pronouns = new PronounResolver(document, pronouns, tree) { Watch = watch };
        sources = new SourcePronounResolver(tree);
        this.document = document;
        this.candidates = candidates;
        tokens = document.Tokens;
        chains = new ChainRegistry(names);
        documents = new DocumentResolver(document, names);
        nominals = new NominalResolver(document, authority, chains, candidates);
        speakers = new ReportedSpeakers(document, candidates);
        binding = new PronounBinding(document, tree, speakers);
    }

    /// <summary>All chains, those of documents left out.</summary>
    public IReadOnlyList<Chain> Chains => chains.All;

    /// <summary>Resolves everything and says who speaks.</summary>
    public ReportedSpeakers Resolve()
    {
        foreach (var candidate in candidates.All)
        {
            if (candidate.Kind == MentionKind.Pronoun) ResolvePronoun(candidate);
            else if (IsDocumentNoun(candidate)) documents.Resolve(candidate, candidates.Around(candidate));
            else if (candidate.Kind == MentionKind.Nominal) nominals.Resolve(candidate);
            chains.Pass(candidate);
            Speak(candidate);
        }

        foreach (var noun in candidates.All.Where(c => c is { Kind: MentionKind.Nominal, Chain.IsDocument: true }))
            documents.Revisit(noun, candidates.Around(noun));
        speakers.Complete();
        return speakers;
    }

    private static bool IsDocumentNoun(Candidate candidate) => candidate is { Kind: MentionKind.Nominal, Role.Sort: RoleSort.Document };

    // The attributions whose source this is have a speaker now, and with “X said in a letter” the letter an author.
    private void Speak(Candidate candidate)
    {
        if (candidate.Chain is { } refusing && candidate.IsSubject && Withholds(candidate)) lastSpeaker = refusing.Speaker;
        foreach (var a in speakers.Of(candidate))
        {
            var speaker = candidate.Chain?.Speaker;
            speakers.Set(a, speaker, candidate.Chain is { IsDocument: true } ? 0.85 : candidate.Confidence);
            lastSpeaker = speaker ?? candidate.Chain;
            if (speaker is not null && document.Attributions[a].Medium is not null) SignDocuments(a, candidate, speaker);
        }
    }

    // “X said in a letter”: the letter is X's, unless X speaks of it.
    private void SignDocuments(int attribution, Candidate source, Chain speaker)
    {
        foreach (var noun in candidates.Around(source).Where(c =>
            c is { Role.Sort: RoleSort.Document, Chain.IsDocument: true, First: > 0 }))
        {
            if (tokens[noun.First - 1].Lower is not ("in" or "via" or "through")) continue;
            var spokenOf = document.Attributions[attribution].Content.Any(span => span.Contains(tokens[noun.Head].Span));
            if (!spokenOf) documents.Author(noun, speaker);
        }
    }

    // “declined to comment”, “did not answer”: somebody who was asked, and may be “he” in the next sentence.
    private bool Withholds(Candidate candidate)
    {
        var max = Math.Min(document.Sentences[candidate.Sentence].EndToken, candidate.End + 7);
        var refuses = false;
        for (var i = candidate.End; i < max; i++)
        {
            if (tokens[i].Lower is "declined" or "refused" or "not" or "didn't" or "wouldn't") refuses = true;
            else if (refuses && tokens[i].Lower is "comment" or "say" or "respond" or "answer" or "reply" or "elaborate" or "confirm" or "discuss")
                return true;
        }

        return false;
    }

    private void ResolvePronoun(Candidate pronoun)
    {
        var reports = speakers.Of(pronoun);
        var speaker = speakers.Reporting(pronoun.First);
        var context = new PronounContext(
            LastSpeaker: lastSpeaker,
            IsSource: reports.Count > 0,
            Adds: reports.Count > 0 && document.Attributions[reports[0]].CueLemma is "add" or "continue" or "go on" or "go on to say",
            SpeakerOfThis: pronoun.IsQuoted ? null : speaker,
            Excluded: pronoun.IsQuoted ? speaker : null);
        if (Resolve(pronoun, context) is not var (chain, confidence)) return;
        pronoun.Confidence = confidence;
        chain.Add(pronoun);
    }

    // “he said”: who spoke last tells, and copies get the gender wrong; elsewhere the trained weights choose better.
    private (Chain Chain, double Confidence)? Resolve(Candidate pronoun, PronounContext context)
    {
        var recent = chains.Recent(pronoun.First);
        return context.IsSource
            ? sources.Resolve(pronoun, recent.Where(chain => binding.Allows(pronoun, chain)), context)
            : pronouns.Resolve(pronoun, recent, chains.Ahead(pronoun), context);
    }
}
