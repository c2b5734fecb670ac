namespace OnRecord.Domain.Actors;

/// <summary>The candidates of an article in document order, found by where they stand.</summary>
internal sealed class CandidateIndex
{
    // What bears on a mention stands near it; a sentence without an end must not make each mention look at all others.
    private const int Reach = 40;

    private readonly Dictionary<int, Candidate> nameByEnd = [];
    private readonly Dictionary<int, Candidate> personByStart = [];

    /// <summary>Orders candidates by the token that carries them.</summary>
    public CandidateIndex(IEnumerable<Candidate> candidates)
    {
        All = [.. candidates.OrderBy(candidate => candidate.Head).ThenBy(candidate => candidate.First)];
        for (var i = 0; i < All.Count; i++)
        {
            var candidate = All[i];
            candidate.Index = i;
            if (candidate.Kind != MentionKind.Name) continue;
            nameByEnd[candidate.End] = candidate;
            if (candidate.Sort == ActorKind.Person) personByStart.TryAdd(candidate.First, candidate);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Candidate> All { get; }

    /// <summary>The name that ends just before a token; null where none does.</summary>
    public Candidate? NameEndingAt(int token) => nameByEnd.GetValueOrDefault(token);

    /// <summary>The person's name that starts at a token, title included; null where none does.</summary>
    public Candidate? PersonStartingAt(int token) => personByStart.GetValueOrDefault(token);

    /// <summary>Those carried by a token of [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public IEnumerable<Candidate> Within(int first, int end)
    {
        var (low, high) = (0, All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Head < first) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < All.Count && All[i].Head < end; i++) yield return All[i];
    }

    /// <summary>Others of the same sentence that have their chains, the nearest forty on either side.</summary>
    public List<Candidate> Around(Candidate candidate)
    {
        var around = new List<Candidate>();
        var end = Math.Min(All.Count, candidate.Index + Reach + 1);
        for (var i = Math.Max(0, candidate.Index - Reach); i < end; i++)
            if (i != candidate.Index && All[i].Sentence == candidate.Sentence && All[i].Chain is not null) around.Add(All[i]);
        return around;
    }
}
