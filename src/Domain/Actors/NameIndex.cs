namespace OnRecord.Domain.Actors;

/// <summary>The chains of names, found by what they are called without asking every one of them.</summary>
internal sealed class NameIndex
{
    // Of many that share a surname, the first few are asked.
    private const int Asked = 50;

    private readonly List<Chain> chains = [];
    private readonly Dictionary<Chain, int> order = [];
    private readonly Dictionary<string, Chain> byActor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Chain>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(Chain, string)> noted = [];

    /// <summary>All of them, in the order added.</summary>
    public IReadOnlyList<Chain> Chains => chains;

    /// <summary>Adds a chain.</summary>
    public Chain Add(Chain chain)
    {
        order[chain] = chains.Count;
        chains.Add(chain);
        return chain;
    }

    /// <summary>The chain of an actor; null where it has none.</summary>
    public Chain? Find(Actor actor) => byActor.GetValueOrDefault(actor.Id);

    /// <summary>Notes a name that a chain has got.</summary>
    public void Note(Chain chain, string name)
    {
        if (chain.Actor is { } actor) byActor.TryAdd(actor.Id, chain);
        if (!noted.Add((chain, name))) return;
        Enter(name, chain);
        if (PersonName.HasSuffix(name)) Enter(Ends(name.Split(' ')), chain);
        var words = PersonName.WithoutSuffix(name.Split(' '));
        if (words.Length < 2) return;
        // First and last word together, for “Michelle Bachelet” after “Michelle Ann Bachelet”, and each end alone, for a surname or a
        // name before marriage.
        Enter(Ends(words), chain);
        for (var i = 1; i < words.Length; i++) Enter("… " + string.Join(' ', words[i..]), chain);
        for (var i = 1; i < words.Length; i++) Enter(string.Join(' ', words[..i]) + " …", chain);
    }

    /// <summary>
    /// The chains that may have a name, in the order added: those called so, and for a person those that share its first or last words.
    /// </summary>
    public IEnumerable<Chain> Candidates(string name, bool person)
    {
        var words = PersonName.WithoutSuffix(name.Split(' '));
        var found = Under(name);
        if (person) found = found.Concat(Under("… " + name)).Concat(Under(name + " …"));
        if (person && words.Length > 1) found = found.Concat(Under(Ends(words)));
        return found.OrderBy(chain => order[chain]);
    }

    private static string Ends(string[] words) => $"{words[0]} … {words[^1]}";

    private IEnumerable<Chain> Under(string key) => byName.GetValueOrDefault(key)?.Take(Asked) ?? [];

    private void Enter(string key, Chain chain)
    {
        if (!byName.TryGetValue(key, out var entered)) byName[key] = entered = [];
        if (entered.Count == 0 || entered[^1] != chain) entered.Add(chain);
    }
}
