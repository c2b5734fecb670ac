using System.Collections.Immutable;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Walks through the article and puts each description and pronoun into a chain, keeping track of who speaks.</summary>
internal sealed class CoreferenceResolver(AnnotatedDocument document, ActorAuthority authority, List<Chain> names, List<Candidate> candidates)
{
    private static readonly HashSet<string> AnyBody = new(StringComparer.Ordinal) { "organization", "organisation", "group", "body", "agency", "institution" };
    private static readonly HashSet<string> AnyCountry = new(StringComparer.Ordinal) { "country", "nation" };
    private static readonly HashSet<string> NotNow = new(StringComparer.OrdinalIgnoreCase) { "former", "ex", "then", "late", "previous", "next", "future", "then-UN" };

    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly List<Chain> chains = [.. names];
    private readonly DocumentResolver documents = new(document, names);
    private readonly (Chain? Chain, double Confidence)[] speakers = new (Chain?, double)[document.Attributions.Length];
    private readonly Candidate?[] sources = Sources(document, candidates);
    private Chain? lastSpeaker;

    /// <summary>All chains, those of documents left out.</summary>
    public IReadOnlyList<Chain> Chains => chains;

    /// <summary>The kind of document that is an attribution's source; null where something else is.</summary>
    public string? DocumentOf(int attribution) => sources[attribution]?.Chain is { IsDocument: true } written ? DocumentResolver.Kind(written) : null;

    /// <summary>For each attribution who speaks; no chain where that is not known.</summary>
    public (Chain? Chain, double Confidence)[] Resolve()
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == MentionKind.Pronoun) ResolvePronoun(candidate);
            else if (candidate is { Kind: MentionKind.Nominal, Role.Sort: RoleSort.Document }) documents.Resolve(candidate, Around(candidate));
            else if (candidate.Kind == MentionKind.Nominal) ResolveNominal(candidate);
            Speak(candidate);
        }

        foreach (var noun in candidates.Where(c => c.Chain is { IsDocument: true })) documents.Revisit(noun, Around(noun));
        FillDocuments();
        return speakers;
    }

    // The attributions whose source this is have a speaker now, and with “X said in a letter” the letter an author.
    private void Speak(Candidate candidate)
    {
        if (candidate.Chain is not null && candidate.IsSubject && Withholds(candidate)) lastSpeaker = candidate.Chain.Speaker;
        for (var a = 0; a < sources.Length; a++)
        {
            if (sources[a] != candidate) continue;
            var speaker = candidate.Chain?.Speaker;
            speakers[a] = (speaker, candidate.Chain is { IsDocument: true } ? 0.85 : candidate.Confidence);
            lastSpeaker = speaker ?? (candidate.Chain is { IsDocument: true } written ? written : candidate.Chain);
            if (speaker is null || document.Attributions[a].Medium is null) continue;
            foreach (var noun in candidates.Where(c => c.Role?.Sort == RoleSort.Document && c.Sentence == candidate.Sentence && c.Chain is { IsDocument: true }))
                if (noun.First > 0 && tokens[noun.First - 1].Lower is "in" or "via" or "through" && !document.Attributions[a].Content.Any(span => span.Contains(tokens[noun.Head].Span))) documents.Author(noun, speaker);
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
            else if (refuses && tokens[i].Lower is "comment" or "say" or "respond" or "answer" or "reply" or "elaborate" or "confirm" or "discuss") return true;
        }

        return false;
    }

    // A document whose author is told only later; and quotations that go on from one paragraph to the next.
    private void FillDocuments()
    {
        for (var a = 0; a < sources.Length; a++)
        {
            var attribution = document.Attributions[a];
            if (attribution.Continues && a > 0) speakers[a] = speakers[Before(a)] with { Confidence = Math.Round(speakers[Before(a)].Confidence * 0.95, 2) };
            if (sources[a]?.Chain is not { IsDocument: true } written) continue;
            speakers[a] = (written.Author, written.Author is null ? 0.5 : 0.7);
        }

        for (var a = 1; a < sources.Length; a++)
            if (document.Attributions[a].Continues && speakers[a].Chain is null) speakers[a] = speakers[Before(a)];
    }

    private int Before(int attribution)
    {
        var before = attribution - 1;
        while (before > 0 && document.Attributions[before].Kind == QuoteKind.Scare) before--;
        return before;
    }

    private void ResolvePronoun(Candidate pronoun)
    {
        var a = Array.IndexOf(sources, pronoun);
        var span = tokens[pronoun.First].Span;
        var within = Array.FindIndex(document.Attributions.ToArray(), attribution => attribution.Content.Any(content => content.Contains(span)));
        var speaker = within >= 0 ? speakers[within].Chain ?? sources[within]?.Chain?.Speaker : null;
        var surroundings = new PronounContext(
            lastSpeaker, a >= 0, a >= 0 && document.Attributions[a].CueLemma is "add" or "continue" or "go on" or "go on to say",
            pronoun.IsQuoted ? null : speaker, pronoun.IsQuoted ? speaker : null);
        var all = pronoun.Core is "it" or "its" ? chains.Concat(documents.Documents) : chains;
        if (PronounResolver.Resolve(pronoun, all, surroundings) is not var (chain, confidence)) return;
        pronoun.Confidence = confidence;
        chain.Add(pronoun);
    }

    private void ResolveNominal(Candidate nominal)
    {
        var chain = Apposition(nominal) ?? Described(nominal) ?? Owned(nominal) ?? nominal.Role!.Sort switch
        {
            RoleSort.Person when !nominal.Role.Plural => Post(nominal),
            RoleSort.Organization when nominal.IsDefinite => Body(nominal),
            _ => null,
        };
        if (chain is null)
        {
            // Nobody known: kept so that a pronoun can refer to it, though it is served as nobody.
            if (nominal.Role!.Sort is not (RoleSort.Person or RoleSort.Group)) return;
            chain = new Chain { Sort = nominal.Sort };
            chain.Posts.Add(RoleLexicon.Post(tokens[nominal.Head].Lower));
            chains.Add(chain);
        }

        chain.Add(nominal);
        if (nominal.Role!.Sort == RoleSort.Person && !nominal.Role.Plural) chain.Posts.Add(RoleLexicon.Post(tokens[nominal.Head].Lower));
    }

    // “Liu Yuyin, a spokesman for the mission,” and “his deputy, John Fisher”
    private Chain? Apposition(Candidate nominal)
    {
        if (nominal.Role?.Plural == true || nominal.First == 0) return null;
        var before = tokens[nominal.First - 1].Is(",") ? candidates.FindLast(c => c.Kind == MentionKind.Name && c.End == nominal.First - 1 && c.Sentence == nominal.Sentence) : null;
        if (before?.Chain is { } chain && !nominal.IsSubject && Agrees(chain, nominal)) return chain;
        var after = candidates.Find(c => c.Kind == MentionKind.Name && c.Sort == ActorKind.Person && c.Sentence == nominal.Sentence && (c.First == nominal.End || c.First == nominal.End + 1 && tokens[nominal.End].Is(",")));
        return after?.Chain is { } next && nominal.Role!.Sort == RoleSort.Person && Agrees(next, nominal) ? next : null;
    }

    private static bool Agrees(Chain chain, Candidate nominal) =>
        chain.Sort is null || chain.Sort == nominal.Sort || chain.Sort == ActorKind.Country && nominal.Sort == ActorKind.Organization;

    // By the descriptions of the authority, shortened from the left: “the outgoing United Nations human rights chief”.
    private Chain? Described(Candidate nominal)
    {
        var words = nominal.Core.Split(' ');
        if (words.Any(NotNow.Contains)) return null;
        for (var skip = 0; skip < words.Length; skip++)
        {
            var found = authority.Describe(string.Join(' ', words[skip..]));
            if (found.Count == 0) continue;
            if (skip > 0 && words[..skip].Any(word => char.IsUpper(word[0]) && Countries.OfAdjective(word) is null)) return null;
            var actor = found.Count == 1 ? found[0] : Choose(found, nominal);
            if (actor is null) return null;
            nominal.Confidence = found.Count == 1 ? 0.9 : 0.85;
            return ChainOf(actor);
        }

        return null;
    }

    private Actor? Choose(IReadOnlyList<Actor> actors, Candidate nominal)
    {
        var named = actors.Where(actor => names.Exists(chain => chain.Actor == actor)).ToList();
        var fitting = actors.Where(actor => ActorAuthority.InOffice(actor, nominal.Core, document.Published)).ToList();
        if (fitting.Count == 1 && (named.Count == 0 || named.Contains(fitting[0]))) return fitting[0];
        var near = named.Where(actor => ActorAuthority.InOffice(actor, nominal.Core, document.Published, slack: 60)).ToList();
        if (near.Count == 1) return near[0];
        if (named.Count == 1) return named[0];
        if (fitting.Count == 1) return fitting[0];
        return named.OrderByDescending(actor => names.Find(chain => chain.Actor == actor)!.LastBefore(nominal.First)?.First ?? -1).FirstOrDefault();
    }

    // “Bachelet’s office”, “the office of Michelle Bachelet”: the body its owner belongs to.
    private Chain? Owned(Candidate nominal)
    {
        if (nominal.Role!.Sort != RoleSort.Organization) return null;
        var owner = candidates.FindLast(c => c.Chain is not null && c.IsPossessive && c.First >= nominal.First && c.End <= nominal.Head && c.Sentence == nominal.Sentence)
            ?? (nominal.End < tokens.Length && tokens[nominal.End].Is("of") ? candidates.Find(c => c.Kind == MentionKind.Name && c.Sort == ActorKind.Person && c.First > nominal.End && c.First <= nominal.End + 6 && c.Sentence == nominal.Sentence) : null);
        if (owner?.Chain?.Actor is not { Kind: ActorKind.Person, PartOf: { } body } || authority.Find(body) is not { } actor) return null;
        var head = tokens[nominal.Head].Lower;
        return AnyBody.Contains(head) || Says(actor, head) ? ChainOf(actor) : null;
    }

    // “the ambassador”: the latest before it who holds such a post, or the only one of the article.
    private Chain? Post(Candidate nominal)
    {
        var post = RoleLexicon.Post(tokens[nominal.Head].Lower);
        var holders = chains.Where(chain => chain.Sort is ActorKind.Person && chain.Posts.Contains(post)).ToList();
        if (!nominal.IsDefinite && !Introduces(nominal, holders)) return null;
        var earlier = holders.Where(chain => chain.LastBefore(nominal.First) is not null).OrderByDescending(chain => chain.LastBefore(nominal.First)!.First).FirstOrDefault();
        if (earlier is not null) return earlier;
        return holders.Count == 1 ? holders[0] : null;
    }

    // “Ambassador for China: …”, “China’s envoy …” ahead of the name.
    private bool Introduces(Candidate nominal, List<Chain> holders) =>
        holders.Count == 1 && nominal.Core.Contains(' ', StringComparison.Ordinal) && document.Layout.Paragraphs[nominal.Paragraph].Kind == Articles.ParagraphKind.Title;

    // “the office”, “the human rights organization”, “the country”
    private Chain? Body(Candidate nominal)
    {
        var head = tokens[nominal.Head].Lower;
        var earlier = chains.Where(chain => chain.LastBefore(nominal.First) is not null).OrderByDescending(chain => chain.LastBefore(nominal.First)!.First);
        if (AnyCountry.Contains(head)) return nominal.Core.Contains(' ', StringComparison.Ordinal) ? null : earlier.FirstOrDefault(chain => chain.Sort == ActorKind.Country);
        var modifiers = nominal.Core.ToLowerInvariant().Split(' ')[..^1].Where(word => RoleLexicon.Find(word) is null).ToList();
        nominal.Confidence = 0.65;
        return earlier.FirstOrDefault(chain => chain.Sort == ActorKind.Organization && (AnyBody.Contains(head) && chain.Actor is not null || Says(chain, head)) && modifiers.TrueForAll(word => Says(chain, word)));
    }

    private static bool Says(Chain chain, string word) => chain.Names.Any(name => Says(name, word)) || chain.Actor is { } actor && Says(actor, word);

    private static bool Says(Actor actor, string word) =>
        Says(actor.Name, word) || actor.Aliases.Any(alias => Says(alias, word)) || actor.Descriptions.Any(description => Says(description, word));

    private static bool Says(string name, string word) => name.Split(' ', '-').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase));

    private Chain ChainOf(Actor actor)
    {
        if (chains.Find(chain => chain.Actor == actor) is { } known) return known;
        var chain = new Chain { Actor = actor, Sort = actor.Kind, Gender = actor.Gender };
        chains.Add(chain);
        return chain;
    }

    private List<Candidate> Around(Candidate candidate) => candidates.FindAll(other => other != candidate && other.Sentence == candidate.Sentence && other.Chain is not null);

    // For each attribution the candidate that carries its source.
    private static Candidate?[] Sources(AnnotatedDocument document, List<Candidate> candidates)
    {
        var phrases = new NounPhrases(document.Tokens, document.Tags);
        return [.. document.Attributions.Select(attribution => attribution.Source is { } source ? SourceCandidate.Find(document, phrases, candidates, source) : null)];
    }
}
