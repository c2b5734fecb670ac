namespace OnRecord.Domain.Linking;

/// <summary>Groups renderings into utterances, the surest pairs first.</summary>
internal sealed class UtteranceGrouper(IReadOnlyList<Rendering> renderings, RenderingComparer comparer)
{
    private readonly Dictionary<(int, int), bool> compared = [];
    private readonly UtteranceGroup[] groups = [.. Enumerable.Range(0, renderings.Count).Select(at => new UtteranceGroup(at))];

    /// <summary>The groups, by their first member.</summary>
    public IEnumerable<IReadOnlyList<int>> Group(CandidateFinder candidates)
    {
        foreach (var (one, other) in Pairs(candidates)) Merge(one, other);
        return groups.Distinct().Select(group => group.Members.Order().ToArray()).OrderBy(members => members[0]);
    }

    private IEnumerable<(int, int)> Pairs(CandidateFinder candidates)
    {
        var pairs = Enumerable.Range(0, renderings.Count).AsParallel().AsOrdered().SelectMany(other => Matches(candidates, other)).ToList();
        foreach (var (one, other, _) in pairs) compared[(one, other)] = true;
        return pairs.OrderByDescending(pair => pair.Margin).ThenBy(pair => pair.One).ThenBy(pair => pair.Other).Select(pair => (pair.One, pair.Other));
    }

    private List<(int One, int Other, double Margin)> Matches(CandidateFinder candidates, int other)
    {
        var matches = new List<(int One, int Other, double Margin)>();
        foreach (var one in candidates.Before(other))
            if (comparer.Compare(renderings[one], renderings[other]) is { } margin) matches.Add((one, other, margin));
        return matches;
    }

    private void Merge(int left, int right)
    {
        var (one, other) = (groups[left], groups[right]);
        if (one == other || !AreCompatible(one, other)) return;
        var hub = HubOfBoth(one, other, left, right);
        if (hub < 0) return;
        if (one.Members.Count < other.Members.Count) (one, other) = (other, one);
        foreach (var member in other.Members) groups[member] = one;
        one.Absorb(other, hub);
    }

    // One that matches every member of both, the fuller first, which the shorter are parts of; −1 where there is none.
    private int HubOfBoth(UtteranceGroup one, UtteranceGroup other, int left, int right)
    {
        int[] hubs = IsFuller(other.Hub, one.Hub) ? [other.Hub, one.Hub, left, right] : [one.Hub, other.Hub, left, right];
        var found = Array.FindIndex(hubs, hub => MatchesAll(hub, one) && MatchesAll(hub, other));
        return found < 0 ? -1 : hubs[found];
    }

    private bool MatchesAll(int hub, UtteranceGroup group) => group.Hub == hub || group.Members.TrueForAll(member => Match(hub, member));

    private bool IsFuller(int one, int other)
    {
        var difference = renderings[one].Wording.Units.Length - renderings[other].Wording.Units.Length;
        return difference != 0 ? difference > 0 : one < other;
    }

    private bool Match(int one, int other)
    {
        if (one == other) return true;
        var pair = one < other ? (one, other) : (other, one);
        if (!compared.TryGetValue(pair, out var match))
            compared.Add(pair, match = comparer.Compare(renderings[pair.Item1], renderings[pair.Item2]) is not null);
        return match;
    }

    // Through an unresolved rendering two speakers, or two days, must not come together.
    private bool AreCompatible(UtteranceGroup one, UtteranceGroup other) => one.Members.TrueForAll(member => other.Members.TrueForAll(candidate =>
        comparer.MaySpeakerBeOne(renderings[member], renderings[candidate])
        && renderings[member].Time.NearlyMeets(renderings[candidate].Time)));
}
