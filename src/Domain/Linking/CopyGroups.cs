namespace OnRecord.Domain.Linking;

/// <summary>Puts aside the quotes that repeat another word for word, so that a story printed a thousand times is compared once.</summary>
internal sealed class CopyGroups
{
    // Words that a copy must have to be one by its words alone, and originals with the same words looked at.
    private const int FewestWords = 6;
    private const int MostOriginals = 16;

    private readonly List<List<int>> members = [];

    /// <summary>Sorts the renderings into originals and copies; the first of its words is the original.</summary>
    public CopyGroups(IReadOnlyList<Rendering> renderings)
    {
        var originals = new List<Rendering>();
        var byWords = new Dictionary<(string?, string), List<int>>();
        for (var at = 0; at < renderings.Count; at++)
        {
            var key = (renderings[at].SpeakerId, renderings[at].Wording.Plain);
            if (!byWords.TryGetValue(key, out var known)) byWords.Add(key, known = []);
            var original = known.FindIndex(index => members[index].TrueForAll(other => IsCopy(renderings[other], renderings[at])));
            if (original >= 0)
            {
                members[known[original]].Add(at);
                continue;
            }
            if (known.Count < MostOriginals) known.Add(originals.Count);
            originals.Add(renderings[at]);
            members.Add([at]);
        }
        Originals = originals;
    }

    /// <summary>The quotes that repeat no earlier one.</summary>
    public IReadOnlyList<Rendering> Originals { get; }

    /// <summary>Indexes of an original and its copies among all renderings.</summary>
    public IReadOnlyList<int> OfOriginal(int original) => members[original];

    private static bool IsCopy(Rendering original, Rendering copy) =>
        copy.Wording.WordCount >= FewestWords
        && copy.SpeakerId is not null
        && original.Time.Meets(copy.Time)
        && original.Time.LikelyMeets(copy.Time);
}
