using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Puts names that belong to one actor into one chain, over the whole article.</summary>
internal sealed class ChainBuilder(AnnotatedDocument document, TokenContext context)
{
    private readonly NameIndex index = new();

    /// <summary>The chains, each name in one.</summary>
    public List<Chain> Build(IReadOnlyList<Candidate> names)
    {
        // Longer names first, so that a surname finds the full name wherever in the article that stands.
        foreach (var name in names.OrderByDescending(name => Length(name)).ThenBy(name => name.First)) Place(name);
        foreach (var chain in index.Chains)
        {
            chain.Members.Sort((left, right) => left.First.CompareTo(right.First));
            CollectPosts(chain);
        }

        return [.. JoinAcronyms().OrderBy(chain => chain.Members[0].First)];
    }

    private static int Length(Candidate name) => name.Core.Count(c => c == ' ') + (name.Known.Count > 0 ? 1 : 0);

    private void Place(Candidate name)
    {
        var actor = Choose(name);
        var chain = actor is not null ? index.Find(actor) : null;
        chain ??= index.Candidates(name.Core, name.Sort is null or ActorKind.Person)
            .FirstOrDefault(chain => (actor is null || chain.Actor is null) && SameName(chain, name, actor));
        chain ??= index.Add(new Chain());
        chain.Actor ??= actor;
        if (actor is not null) chain.Sort = actor.Kind;
        if (actor?.Gender is { } gender and not Gender.Unknown) chain.Gender = gender;
        chain.Add(name);
        index.Note(chain, name.Core);
    }

    // Of several actors with the name, the one the article has named in full, then the one in office that day.
    private Actor? Choose(Candidate name)
    {
        var known = name.Known;
        if (known.Count <= 1) return known.Count == 1 ? known[0] : null;
        var named = known.Where(actor => index.Find(actor) is not null).ToList();
        if (named.Count == 1) return named[0];
        var inOffice = known.Where(actor => ActorAuthority.InOffice(actor, "", document.Published)).ToList();
        return inOffice.Count == 1 ? inOffice[0] : null;
    }

    private static bool SameName(Chain chain, Candidate name, Actor? actor)
    {
        if (chain.Names.Contains(name.Core)) return true;
        var person = chain.Sort == ActorKind.Person && name.Sort is null or ActorKind.Person;
        if (!person || actor is not null && chain.Actor is not null) return false;
        var words = name.Core.Split(' ');
        // A surname: the last word, or in names written surname first the first.
        return chain.Names.Any(full => SamePerson(full.Split(' '), words));
    }

    private static bool SamePerson(string[] full, string[] words)
    {
        if (full.Length < 2) return false;
        var last = full[^1].Equals(words[^1], StringComparison.OrdinalIgnoreCase);
        var first = full[0].Equals(words[0], StringComparison.OrdinalIgnoreCase);
        // “Wasserman Schultz” is Debbie Wasserman Schultz.
        if (words.Length > 1) return last && (first || EndsWith(full, words));
        // “Chen” is Chen Xu: a first word that is no given name with a gender may be the surname.
        return last || first && NameLexicon.GenderOfGivenName(full[0]) == Gender.Unknown;
    }

    private static bool EndsWith(string[] full, string[] words) =>
        words.Length < full.Length && full.TakeLast(words.Length).SequenceEqual(words, StringComparer.OrdinalIgnoreCase);

    // “Liu Yuyin, a spokesman for …”, “spokeswoman Liz Throssell”, “Ambassador Chen Xu”
    private void CollectPosts(Chain chain)
    {
        var tokens = document.Tokens;
        foreach (var name in chain.Members)
        {
            for (var i = name.First; i < name.Head; i++) AddPost(chain, tokens[i].Lower);
            for (var i = Math.Max(0, name.First - 1); i >= 0 && i > name.First - 3
                && document.Tags[i].IsNoun(); i--) AddPost(chain, tokens[i].Lower);
            var max = document.Sentences[name.Sentence].EndToken;
            if (name.End >= max || !tokens[name.End].Is(",")) continue;
            for (var i = name.End + 1; i < Math.Min(max, name.End + 14) && !tokens[i].Is(",")
                && !document.Tags[i].IsFinite(); i++) AddPost(chain, tokens[i].Lower);
        }

        if (chain.Actor is null) return;
        foreach (var description in chain.Actor.Descriptions.Concat(chain.Actor.Offices.Select(office => office.Title)))
            foreach (var word in description.Split(' ')) AddPost(chain, word.ToLowerInvariant());
    }

    private static void AddPost(Chain chain, string word)
    {
        if (RoleLexicon.Find(word) is not { Sort: RoleSort.Person, Plural: false } role) return;
        chain.Posts.Add(RoleLexicon.Post(word));
        if (chain.Gender == Gender.Unknown && chain.Sort == ActorKind.Person) chain.Gender = role.Gender;
    }

    // “World Health Organization (WHO)”: the letters in brackets are the name before.
    private List<Chain> JoinAcronyms()
    {
        var endingAt = new Dictionary<int, Chain>();
        foreach (var chain in index.Chains)
            foreach (var member in chain.Members) endingAt.TryAdd(member.End, chain);
        var joined = new Dictionary<Chain, Chain>();
        foreach (var chain in index.Chains)
        {
            if (chain.Sort == ActorKind.Person || chain.Members.Find(InBrackets) is not { } acronym) continue;
            if (!endingAt.TryGetValue(acronym.First - 1, out var before)) continue;
            while (joined.TryGetValue(before, out var whole)) before = whole;
            if (before == chain || before.Actor is not null && chain.Actor is not null) continue;
            Join(before, chain);
            joined[chain] = before;
        }

        return [.. index.Chains.Where(chain => !joined.ContainsKey(chain))];
    }

    private static void Join(Chain name, Chain acronym)
    {
        name.Actor ??= acronym.Actor;
        if (name.Actor is not null) name.Sort = name.Actor.Kind;
        name.Sort ??= ActorKind.Organization;
        foreach (var member in acronym.Members) name.Add(member);
        name.Members.Sort((left, right) => left.First.CompareTo(right.First));
    }

    private bool InBrackets(Candidate name) =>
        name.First > 0 && document.Tokens[name.First - 1].Is("(") && name.End < document.Tokens.Length && document.Tokens[name.End].Is(")")
        && context.Words(name.First, name.End).All(c => char.IsUpper(c) || c == '.');
}
