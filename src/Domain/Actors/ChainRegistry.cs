namespace OnRecord.Domain.Actors;

/// <summary>The chains as the walk through the article has left them: who is known, who holds a post, who was mentioned last.</summary>
internal sealed class ChainRegistry
{
    // How far back a description or pronoun looks. A hundred actors later nobody remembers whom “she” would mean.
    private const int Memory = 100;

    private readonly List<Chain> all;
    private int order;
    private readonly Dictionary<string, Chain> byActor = new(StringComparer.Ordinal);
    private readonly HashSet<string> namedActors = new(StringComparer.Ordinal);
    private readonly List<Chain> named;
    private readonly Dictionary<string, HashSet<Chain>> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chain> latestHolder = new(StringComparer.Ordinal);
    private readonly LinkedList<Chain> recent = [];
    private readonly List<(int Order, int Last, int Place, Chain Chain)> ranked = [];
    private readonly Dictionary<Chain, LinkedListNode<Chain>> places = [];

    /// <summary>Starts with the chains of names.</summary>
    public ChainRegistry(IEnumerable<Chain> names)
    {
        all = [.. names];
        named = [.. all];
        foreach (var chain in all)
        {
            chain.Order = order++;
            if (chain.Actor is { } actor && byActor.TryAdd(actor.Id, chain)) namedActors.Add(actor.Id);
            HoldAll(chain);
        }
    }

    /// <summary>All chains, those of documents left out.</summary>
    public IReadOnlyList<Chain> All => all;

    /// <summary>Whether the article names the actor anywhere.</summary>
    public bool IsNamed(Actor actor) => namedActors.Contains(actor.Id);

    /// <summary>The chain of an actor; null where it has none yet.</summary>
    public Chain? Find(Actor actor) => byActor.GetValueOrDefault(actor.Id);

    /// <summary>The chain of an actor, a new one where it has none yet.</summary>
    public Chain Of(Actor actor) => Find(actor) ?? Add(new Chain { Actor = actor, Sort = actor.Kind, Gender = actor.Gender });

    private int FirstNamedAfter(int token)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (named[middle].Members[0].First <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Adds a chain.</summary>
    public Chain Add(Chain chain)
    {
        chain.Order = order++;
        all.Add(chain);
        if (chain.Actor is { } actor) byActor.TryAdd(actor.Id, chain);
        return chain;
    }

    /// <summary>Notes that a chain holds a post, as <see cref="RoleLexicon.Post(string)"/> has it.</summary>
    public void Hold(Chain chain, string post)
    {
        chain.Posts.Add(post);
        HoldAll(chain);
    }

    /// <summary>Notes that the walk has passed a mention.</summary>
    public void Pass(Candidate mention)
    {
        if (mention.Chain is not { } chain) return;
        if (!mention.IsApposition) chain.Pass(mention);
        if (places.TryGetValue(chain, out var place)) recent.Remove(place);
        places[chain] = recent.AddFirst(chain);
        if (chain.Sort != ActorKind.Person) return;
        foreach (var post in chain.Posts) latestHolder[post] = chain;
    }

    /// <summary>The chains mentioned before a token, those of documents among them, in the order in which the article first brought them.</summary>
    public List<Chain> Recent(int token)
    {
        ranked.Clear();
        foreach (var chain in Remembered())
            if (chain.LastBefore(token) is { } last) ranked.Add((chain.Order, -last.First, ranked.Count, chain));
        // The chains of documents have no order of their own: the latest first, of those that begin together as they were mentioned.
        ranked.Sort(static (one, other) => (one.Order, one.Last, one.Place).CompareTo((other.Order, other.Last, other.Place)));
        return ranked.ConvertAll(static one => one.Chain);
    }

    /// <summary>The chain mentioned last before a token of those that are asked for; null where there is none.</summary>
    public Chain? Latest(int token, Func<Chain, bool> isAskedFor)
    {
        var (latest, first) = ((Chain?)null, -1);
        foreach (var chain in Remembered())
            if (chain.LastBefore(token) is { } last && last.First > first && isAskedFor(chain)) (latest, first) = (chain, last.First);
        return latest;
    }

    private IEnumerable<Chain> Remembered()
    {
        var left = Memory;
        for (var node = recent.First; node is not null && left > 0; node = node.Next, left--) yield return node.Value;
    }

    /// <summary>People named only after a pronoun, in its sentence or the next one, the nearest first.</summary>
    public IEnumerable<Chain> Ahead(Candidate pronoun)
    {
        // Chains of names stand in the order in which the article first brings them.
        for (var i = FirstNamedAfter(pronoun.First); i < named.Count && named[i].Members[0].Sentence <= pronoun.Sentence + 1; i++)
            if (named[i].Sort == ActorKind.Person && named[i].Passed.Count == 0) yield return named[i];
    }

    /// <summary>The person mentioned last before a token who holds a post and fits; null where nobody does.</summary>
    public Chain? LatestHolder(string post, int token, Func<Chain, bool> fits) =>
        !holders.ContainsKey(post) ? null
        : Latest(token, chain => chain.Sort == ActorKind.Person && chain.Posts.Contains(post) && fits(chain))
            ?? (latestHolder.GetValueOrDefault(post) is { } latest && fits(latest) ? latest : null);

    /// <summary>The person of the article who holds a post; null where several do, or nobody.</summary>
    public Chain? OnlyHolder(string post) => holders.TryGetValue(post, out var chains) && chains.Count == 1 ? chains.First() : null;

    private void HoldAll(Chain chain)
    {
        if (chain.Sort != ActorKind.Person) return;
        foreach (var post in chain.Posts)
        {
            if (!holders.TryGetValue(post, out var chains)) holders[post] = chains = [];
            chains.Add(chain);
        }
    }
}
