using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Puts names that belong to one actor into one chain, over the whole article.</summary>
internal sealed class ChainBuilder(AnnotatedDocument document, TokenContext context)
{
    private readonly NameIndex index = new();
    private readonly PostReader posts = new(document);

    /// <summary>The chains, each name in one.</summary>
    public List<Chain> Build(IReadOnlyList<Candidate> names)
    {
        // Longer names first, so that a surname finds the full name wherever in the article that stands; given names alone come last.
        var given = new List<Candidate>();
        foreach (var name in names.OrderByDescending(name => Length(name)).ThenBy(name => name.First))
        {
            if (NameLexicon.IsGivenName(name.Core) && !IsSurname(name)) given.Add(name);
            else Place(name);
        }

        foreach (var name in given) Place(name);
        foreach (var chain in index.Chains)
        {
            chain.Members.Sort((left, right) => left.First.CompareTo(right.First));
            posts.Read(chain);
        }

        return [.. JoinAcronyms().OrderBy(chain => chain.Members[0].First)];
    }

    private static int Length(Candidate name) => name.Core.Count(c => c == ' ') + (name.Known.Count > 0 ? 1 : 0);

    // “Clinton” after “Hillary Clinton”, though it is a given name too.
    private bool IsSurname(Candidate name) =>
        index.Candidates(name.Core, person: true).Any(chain => chain.Names.Any(full => full.EndsWith(' ' + name.Core, StringComparison.OrdinalIgnoreCase)));

    private void Place(Candidate name)
    {
        var actor = Choose(name);
        var chain = actor is not null ? index.Find(actor) : null;
        chain ??= Alike(name, actor) ?? Familiar(name) ?? index.Add(new Chain());
        chain.Actor ??= actor;
        if (actor is not null) chain.Sort = actor.Kind;
        if (actor?.Gender is { } gender and not Gender.Unknown) chain.Gender = gender;
        chain.Add(name);
        index.Note(chain, name.Core);
    }

    // Of several with a surname, the one whom the article has called so, then one who is no junior, then the one that it names first.
    private Chain? Alike(Candidate name, Actor? actor) => index.Candidates(name.Core, name.Sort is null or ActorKind.Person)
        .Where(chain => (actor is null || chain.Actor is null) && SameName(chain, name, actor))
        .MinBy(chain => (chain.Names.Contains(name.Core) ? 0 : 1, chain.Names.Any(PersonName.HasSuffix) ? 1 : 0, chain.Start));

    // “Donald” is the only Donald of an article that names him twice, save where he is said to be somebody's: “her son Donald”.
    private Chain? Familiar(Candidate name)
    {
        if (name.Sort != ActorKind.Person || !NameLexicon.IsGivenName(name.Core) || name.IsAddressed) return null;
        for (var i = Math.Max(0, name.First - 2); i < name.Head; i++)
            if (RoleLexicon.IsRelational(document.Tokens[i].Lower)) return null;
        var called = index.Candidates(name.Core, person: true)
            .Where(chain => chain is { Sort: ActorKind.Person, Members.Count: > 1 } && chain.Names.Any(full => PersonName.BeginsWith(full, name.Core))).Take(2).ToList();
        return called.Count == 1 ? called[0] : null;
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

    // “Mr. Lee” is not Ann Lee, whoever he is.
    private static bool IsOther(Chain chain, Candidate name) =>
        name.IsAddressed && name.Gender != Gender.Unknown && chain.Gender != Gender.Unknown && name.Gender != chain.Gender;

    private static bool SameName(Chain chain, Candidate name, Actor? actor)
    {
        if (chain.Names.Contains(name.Core)) return !IsOther(chain, name) || name.Core.Contains(' ', StringComparison.Ordinal);
        var person = chain.Sort == ActorKind.Person && name.Sort is null or ActorKind.Person;
        if (!person || actor is not null && chain.Actor is not null) return false;
        var words = name.Core.Split(' ');
        return !IsOther(chain, name) && chain.Names.Any(full => PersonName.IsShort(words, full.Split(' ')));
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
