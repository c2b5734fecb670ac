using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Chooses which person of the article a description of a post means: “the ambassador”, “the Norlandic envoy”, “her lawyer”.</summary>
/// <remarks>
/// Nobody is better than the wrong one: what the description says more than the post (modifiers, what it is of, whose it is) must have
/// been said of the person, and a gender that the noun tells must not be another.
/// </remarks>
internal sealed class HolderFinder(AnnotatedDocument document, ChainRegistry chains)
{
    private static readonly HashSet<string> Light = Lexicon.Words("Actors.light-modifiers.lexicon");

    // “the head of a company”, “the mother of one victim”: somebody whom nothing before has told.
    private static readonly HashSet<string> Indefinite =
        new(StringComparer.Ordinal) { "a", "an", "one", "another", "any", "each", "every", "some", "two", "three", "several", "many" };

    /// <summary>The latest before it who holds such a post, or the only one of the article; null where none is meant for sure.</summary>
    /// <param name="nominal">The description, in the singular.</param>
    /// <param name="owner">Whose it is said to be; null where nobody's, or nobody's that is known.</param>
    public Chain? Find(Candidate nominal, Chain? owner)
    {
        var post = PostOf(nominal);
        var only = chains.OnlyHolder(post);
        if (!nominal.IsDefinite && !(only is not null && Introduces(nominal))) return null;
        if (IsOfAnother(nominal)) return null;
        return chains.LatestHolder(post, nominal.First, chain => Fits(chain, nominal, owner, isOnly: chain == only))
            ?? (only is not null && Fits(only, nominal, owner, isOnly: true) ? only : null);
    }

    /// <summary>The post that a description names.</summary>
    public string PostOf(Candidate nominal) => RoleLexicon.Post(
        nominal.Head > nominal.First ? document.Tokens[nominal.Head - 1].Lower : null, document.Tokens[nominal.Head].Lower);

    /// <summary>Whether the noun tells another gender than a person is known to have.</summary>
    public bool Contradicts(Candidate nominal, Chain chain, bool isOnly)
    {
        var told = RoleLexicon.TellsGender(document.Tokens[nominal.Head].Lower) ? chain.Gender : chain.GenderByName;
        if (nominal.Gender == Gender.Unknown || told == Gender.Unknown || nominal.Gender == told) return false;
        // Copies call a spokeswoman spokesman.
        return !isOnly || nominal.Gender == Gender.Female || RoleLexicon.TellsGender(document.Tokens[nominal.Head].Lower);
    }

    private bool Fits(Chain chain, Candidate nominal, Chain? owner, bool isOnly) =>
        chain != owner && !Contradicts(nominal, chain, isOnly) && IsTheirs(chain, nominal, owner, isOnly)
        && nominal.Modifiers.All(word => Light.Contains(word) || IsSaidOf(chain, word)) && nominal.Complement.All(word => IsSaidOf(chain, word));

    // “his wife”: his, and not another's; “the ministry's spokesman”: the only one, or one said to be the ministry's.
    private bool IsTheirs(Chain chain, Candidate nominal, Chain? owner, bool isOnly)
    {
        var relational = RoleLexicon.IsRelational(document.Tokens[nominal.Head].Lower);
        if (owner is null) return !(relational && nominal.IsOwned);
        return isOnly && !relational || chain.HeldFor.Contains((PostOf(nominal), owner))
            || owner.Names.Any(name => name.Split(' ').Any(word => chain.Traits.Contains(word.ToLowerInvariant())));
    }

    private bool IsOfAnother(Candidate nominal)
    {
        var max = document.Sentences[nominal.Sentence].EndToken;
        var next = nominal.Head + 1;
        return next + 1 < max && document.Tokens[next].Lower is "of" or "for" or "at" or "in" && Indefinite.Contains(document.Tokens[next + 1].Lower);
    }

    // “Ambassador for China: …”, “China’s envoy …” in a headline, ahead of the name.
    private bool Introduces(Candidate nominal) =>
        nominal.Core.Contains(' ', StringComparison.Ordinal) && document.Layout.Paragraphs[nominal.Paragraph].Kind == ParagraphKind.Title;

    private static bool IsSaidOf(Chain chain, string word)
    {
        if (chain.Traits.Contains(word) || chain.Posts.Contains(RoleLexicon.Post(word)) || ActorWords.Says(chain, word)) return true;
        return Countries.OfAdjective(char.ToUpperInvariant(word[0]) + word[1..]) is { } country
            && (chain.Actor?.Country == ActorId.Of(country.Name) || country.Adjectives.Append(country.Name).Any(name => chain.Traits.Contains(name.ToLowerInvariant())));
    }
}
