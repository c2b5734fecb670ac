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
    private readonly HolderFinder holders = new(document, chains);

    // Of the article, those named most often first; told once the first description asks.
    private List<Chain>? countries;

    /// <summary>Adds the description to a chain; where none is known, people get one of their own, and bodies stay nobody's.</summary>
    public void Resolve(Candidate nominal)
    {
        var person = nominal.Role!.Sort == RoleSort.Person;
        var owner = nominal.IsOwned ? OwnerIn(nominal)?.Chain : null;
        var chain = Find(nominal, owner);
        if (chain is null)
        {
            // Kept so that a pronoun can refer to it, though it is served as nobody.
            if (!person && nominal.Role.Sort != RoleSort.Group) return;
            chain = chains.Add(new Chain { Sort = nominal.Sort });
        }

        chain.Add(nominal);
        chain.Traits.UnionWith(nominal.Modifiers);
        chain.Traits.UnionWith(nominal.Complement);
        if (!person || nominal.Role.Plural) return;
        var post = holders.PostOf(nominal);
        chains.Hold(chain, post);
        if (owner is not null) chain.HeldFor.Add((post, owner));
    }

    private Chain? Find(Candidate nominal, Chain? owner) => Apposition(nominal, owner) ?? Described(nominal) ?? Owned(nominal) ?? nominal.Role!.Sort switch
    {
        RoleSort.Person when !nominal.Role.Plural => holders.Find(nominal, owner),
        RoleSort.Organization when nominal.IsDefinite => Body(nominal),
        _ => null,
    };

    // “Liu Yuyin, a spokesman for the mission,” and “his deputy, John Fisher”
    private Chain? Apposition(Candidate nominal, Chain? owner)
    {
        if (nominal.Role?.Plural == true || nominal.First == 0) return null;
        var before = tokens[nominal.First - 1].Is(",") ? InSentence(candidates.NameEndingAt(nominal.First - 1), nominal) : null;
        if (before?.Chain is { } chain && !nominal.IsSubject && Agrees(chain, nominal, owner))
        {
            nominal.IsApposition = true;
            return chain;
        }

        if (nominal.Role!.Sort != RoleSort.Person) return null;
        if (NameWithin(nominal)?.Chain is { } named) return named;
        var comma = nominal.End < tokens.Length && tokens[nominal.End].Is(",");
        var after = InSentence(candidates.PersonStartingAt(nominal.End), nominal)
            ?? (comma ? Equated(InSentence(candidates.PersonStartingAt(nominal.End + 1), nominal), nominal) : null);
        return after?.Chain is { } next && Agrees(next, nominal, owner) ? next : null;
    }

    // “the ambassador to the United Nations in New York Zhang Jun”: the name at its end, unless a preposition governs it.
    private Candidate? NameWithin(Candidate nominal) => candidates.Within(nominal.Head + 1, nominal.End).LastOrDefault(c =>
        c is { Kind: MentionKind.Name, Sort: ActorKind.Person } && c.End == nominal.End && c.First > nominal.Head + 1
        && document.Tags[c.First - 1].IsNoun());

    // “His deputy, Ann Lee, said”, but not “According to his deputy, Ann Lee said”.
    private Candidate? Equated(Candidate? name, Candidate nominal)
    {
        if (name is null || name.End >= tokens.Length || document.Tags[name.End] == Tag.Punct) return name;
        for (var i = name.First; i < name.End; i++)
            if (document.Syntax[i].Head is var head && head >= nominal.First && head < nominal.End) return name;
        for (var i = nominal.First; i < nominal.End; i++)
            if (document.Syntax[i].Head is var head && head >= name.First && head < name.End) return name;
        return null;
    }

    private static Candidate? InSentence(Candidate? candidate, Candidate other) => candidate?.Sentence == other.Sentence ? candidate : null;

    // Nobody is their own husband or spokesman, nor a husband where the name is a woman's.
    private bool Agrees(Chain chain, Candidate nominal, Chain? owner) => chain != owner
        && (chain.Sort is null || chain.Sort == nominal.Sort || chain.Sort == ActorKind.Country && nominal.Sort == ActorKind.Organization)
        && !(RoleLexicon.TellsGender(tokens[nominal.Head].Lower) && holders.Contradicts(nominal, chain, isOnly: false));

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
        return AnyBody.Contains(head) || ActorWords.Says(body, head) ? chains.Of(body) : null;
    }

    private Candidate? OwnerIn(Candidate nominal) => candidates.Within(nominal.First, nominal.Head)
        .LastOrDefault(c => c.Chain is not null && c.IsPossessive && c.First >= nominal.First && c.End <= nominal.Head
            && c.Sentence == nominal.Sentence);

    private Actor? Owner(Candidate nominal)
    {
        if (OwnerIn(nominal) is { } before) return before.Chain!.Actor;
        if (nominal.End >= tokens.Length || !tokens[nominal.End].Is("of")) return null;
        return candidates.Within(nominal.End + 1, nominal.End + 16)
            .FirstOrDefault(c => c is { Kind: MentionKind.Name, Sort: ActorKind.Person } && c.First > nominal.End
                && c.First <= nominal.End + 6 && c.Sentence == nominal.Sentence)
            ?.Chain?.Actor;
    }

    // The one spoken of last; where none has been for a while, the one that the article is mostly about, or else nobody: it may be the one it is printed in.
    private Chain? Country(Candidate nominal)
    {
        var latest = chains.Latest(nominal.First, chain => chain.Sort == ActorKind.Country);
        if (latest is null || IsNear(nominal, latest)) return latest;
        var named = countries ??= [.. chains.All.Where(chain => chain.Sort == ActorKind.Country).OrderByDescending(chain => chain.Members.Count)];
        return named[0].Members.Count >= 2 && (named.Count == 1 || 2 * named[0].Members.Count >= 3 * named[1].Members.Count) ? named[0] : null;
    }

    private static bool IsNear(Candidate nominal, Chain chain) =>
        chain.LastBefore(nominal.First) is { } last && (last.Paragraph >= nominal.Paragraph - 1 || last.Sentence >= nominal.Sentence - 2);

    // “the office”, “the human rights organization”, “the country”
    private Chain? Body(Candidate nominal)
    {
        var head = tokens[nominal.Head].Lower;
        var words = nominal.Core.ToLowerInvariant().Split(' ');
        if (AnyCountry.Contains(head)) return words.Length > 1 ? null : Country(nominal);
        var modifiers = words[..^1].Where(word => RoleLexicon.Find(word) is null).ToList();
        nominal.Confidence = 0.65;
        return chains.Latest(nominal.First, chain => chain.Sort == ActorKind.Organization
            && (AnyBody.Contains(head) && chain.Actor is not null || ActorWords.Says(chain, head)) && modifiers.TrueForAll(word => ActorWords.Says(chain, word)));
    }
}
