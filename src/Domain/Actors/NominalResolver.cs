using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>
/// Puts a description into the chain it stands for: by apposition, by what the authority says, by owner, by post, by kind of body.
/// </summary>
internal sealed class NominalResolver(AnnotatedDocument document, ActorAuthority authority, ChainRegistry chains, CandidateIndex candidates)
{
    private static readonly HashSet<string> AnyBody = new(StringComparer.Ordinal) { "organization", "organisation", "group", "body",
        "agency", "institution" };
    private static readonly HashSet<string> AnyCountry = new(StringComparer.Ordinal) { "country", "nation" };
    private static readonly HashSet<string> NotNow =
        new(StringComparer.OrdinalIgnoreCase) { "former", "ex", "then", "late", "previous", "next", "future", "then-UN" };

    private readonly ImmutableArray<Token> tokens = document.Tokens;

    /// <summary>Adds the description to a chain; where none is known, people get one of their own, and bodies stay nobody's.</summary>
    public void Resolve(Candidate nominal)
    {
        var post = RoleLexicon.Post(tokens[nominal.Head].Lower);
        var person = nominal.Role!.Sort == RoleSort.Person;
        var chain = Find(nominal);
        if (chain is null)
        {
            // Kept so that a pronoun can refer to it, though it is served as nobody.
            if (!person && nominal.Role.Sort != RoleSort.Group) return;
            chain = chains.Add(new Chain { Sort = nominal.Sort });
            chains.Hold(chain, post);
        }

        chain.Add(nominal);
        if (person && !nominal.Role.Plural) chains.Hold(chain, post);
    }

    private Chain? Find(Candidate nominal) => Apposition(nominal) ?? Described(nominal) ?? Owned(nominal) ?? nominal.Role!.Sort switch
    {
        RoleSort.Person when !nominal.Role.Plural => Post(nominal),
        RoleSort.Organization when nominal.IsDefinite => Body(nominal),
        _ => null,
    };

    // “Liu Yuyin, a spokesman for the mission,” and “his deputy, John Fisher”
    private Chain? Apposition(Candidate nominal)
    {
        if (nominal.Role?.Plural == true || nominal.First == 0) return null;
        var before = tokens[nominal.First - 1].Is(",") ? InSentence(candidates.NameEndingAt(nominal.First - 1), nominal) : null;
        if (before?.Chain is { } chain && !nominal.IsSubject && Agrees(chain, nominal))
        {
            nominal.IsApposition = true;
            return chain;
        }

        if (nominal.Role!.Sort != RoleSort.Person) return null;
        var comma = nominal.End < tokens.Length && tokens[nominal.End].Is(",");
        var after = InSentence(candidates.PersonStartingAt(nominal.End), nominal)
            ?? (comma ? InSentence(candidates.PersonStartingAt(nominal.End + 1), nominal) : null);
        return after?.Chain is { } next && Agrees(next, nominal) ? next : null;
    }

    private static Candidate? InSentence(Candidate? candidate, Candidate other) => candidate?.Sentence == other.Sentence ? candidate : null;

    private static bool Agrees(Chain chain, Candidate nominal) =>
        chain.Sort is null || chain.Sort == nominal.Sort || chain.Sort == ActorKind.Country && nominal.Sort == ActorKind.Organization;

    // By the descriptions of the authority, shortened from the left: “the outgoing United Nations human rights chief”.
    private Chain? Described(Candidate nominal)
    {
        if (!authority.MayDescribe(nominal.Core[(nominal.Core.LastIndexOf(' ') + 1)..])) return null;
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
            return chains.Of(actor);
        }

        return null;
    }

    // Of several, whom the article names and who is in office that day; somebody who left two months ago may still be meant.
    private Actor? Choose(IReadOnlyList<Actor> actors, Candidate nominal)
    {
        var named = actors.Where(chains.IsNamed).ToList();
        var fitting = actors.Where(actor => ActorAuthority.InOffice(actor, nominal.Core, document.Published)).ToList();
        if (fitting.Count == 1 && (named.Count == 0 || named.Contains(fitting[0]))) return fitting[0];
        var near = named.Where(actor => ActorAuthority.InOffice(actor, nominal.Core, document.Published, slack: 60)).ToList();
        if (near.Count == 1) return near[0];
        if (named.Count == 1) return named[0];
        if (fitting.Count == 1) return fitting[0];
        return named.OrderByDescending(actor => chains.Find(actor)?.LastBefore(nominal.First)?.First ?? -1).FirstOrDefault();
    }

    // “Bachelet’s office”, “the office of Michelle Bachelet”: the body its owner belongs to.
    private Chain? Owned(Candidate nominal)
    {
        if (nominal.Role!.Sort != RoleSort.Organization || Owner(nominal) is not { Kind: ActorKind.Person, PartOf: { } part }) return null;
        if (authority.Find(part) is not { } body) return null;
        var head = tokens[nominal.Head].Lower;
        return AnyBody.Contains(head) || Says(body, head) ? chains.Of(body) : null;
    }

    private Actor? Owner(Candidate nominal)
    {
        var before = candidates.Within(nominal.First, nominal.Head)
            .LastOrDefault(c => c.Chain is not null && c.IsPossessive && c.First >= nominal.First && c.End <= nominal.Head
                && c.Sentence == nominal.Sentence);
        if (before is not null) return before.Chain!.Actor;
        if (nominal.End >= tokens.Length || !tokens[nominal.End].Is("of")) return null;
        return candidates.Within(nominal.End + 1, nominal.End + 16)
            .FirstOrDefault(c => c is { Kind: MentionKind.Name, Sort: ActorKind.Person } && c.First > nominal.End
                && c.First <= nominal.End + 6 && c.Sentence == nominal.Sentence)
            ?.Chain?.Actor;
    }

    // “the ambassador”: the latest before it who holds such a post, or the only one of the article.
    private Chain? Post(Candidate nominal)
    {
        var post = RoleLexicon.Post(tokens[nominal.Head].Lower);
        var only = chains.OnlyHolder(post);
        if (!nominal.IsDefinite && !(only is not null && Introduces(nominal))) return null;
        return chains.LatestHolder(post, nominal.First) ?? only;
    }

    // “Ambassador for China: …”, “China’s envoy …” in a headline, ahead of the name.
    private bool Introduces(Candidate nominal) =>
        nominal.Core.Contains(' ', StringComparison.Ordinal) && document.Layout.Paragraphs[nominal.Paragraph].Kind == ParagraphKind.Title;

    // “the office”, “the human rights organization”, “the country”
    private Chain? Body(Candidate nominal)
    {
        var head = tokens[nominal.Head].Lower;
        var words = nominal.Core.ToLowerInvariant().Split(' ');
        if (AnyCountry.Contains(head)) return words.Length > 1 ? null : chains.Latest(nominal.First, chain => chain.Sort == ActorKind.Country);
        var modifiers = words[..^1].Where(word => RoleLexicon.Find(word) is null).ToList();
        nominal.Confidence = 0.65;
        return chains.Latest(nominal.First, chain => chain.Sort == ActorKind.Organization
            && (AnyBody.Contains(head) && chain.Actor is not null || Says(chain, head)) && modifiers.TrueForAll(word => Says(chain, word)));
    }

    private static bool Says(Chain chain, string word) =>
        chain.Names.Any(name => Says(name, word)) || chain.Actor is { } actor && Says(actor, word);

    private static bool Says(Actor actor, string word) =>
        actor.Aliases.Concat(actor.Descriptions).Prepend(actor.Name).Any(name => Says(name, word));

    private static bool Says(string name, string word) =>
        name.Split(' ', '-').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase));
}
