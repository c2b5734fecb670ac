namespace OnRecord.Domain.Entities;

/// <summary>The labels of single tokens: outside, or for each kind the beginning, inside, last or only token of a name.</summary>
public static class EntityLabels
{
    /// <summary>The token belongs to no name.</summary>
    public const int Outside = 0;

    private const int Parts = 4;

    /// <summary>How many labels there are.</summary>
    public static readonly int Count = 1 + Parts * Enum.GetValues<EntityKind>().Length;

    private static readonly int[][] Before = [.. Enumerable.Range(0, Count).Select(next =>
        Enumerable.Range(0, Count).Where(label => Follows(label, next)).ToArray())];

    private enum Part
    {
        Begin,
        Inside,
        Last,
        Only,
    }

    /// <summary>The labels that may stand right before a label.</summary>
    public static ReadOnlySpan<int> MayPrecede(int label) => Before[label];

    /// <summary>Whether a sentence may start with the label.</summary>
    public static bool MayStart(int label) => label == Outside || PartOf(label) is Part.Begin or Part.Only;

    /// <summary>Whether a sentence may end with the label.</summary>
    public static bool MayEnd(int label) => label == Outside || PartOf(label) is Part.Last or Part.Only;

    /// <summary>Writes the labels of a name.</summary>
    /// <param name="labels">The labels of its tokens.</param>
    /// <param name="kind">What it names.</param>
    public static void Write(Span<int> labels, EntityKind kind)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var part = labels.Length == 1 ? Part.Only : i == 0 ? Part.Begin : i == labels.Length - 1 ? Part.Last : Part.Inside;
            labels[i] = 1 + (int)kind * Parts + (int)part;
        }
    }

    /// <summary>The names that labels tell, as token indices.</summary>
    public static IEnumerable<(int First, int End, EntityKind Kind)> Read(IReadOnlyList<int> labels)
    {
        var first = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == Outside) continue;
            if (PartOf(labels[i]) is Part.Begin or Part.Only) first = i;
            if (PartOf(labels[i]) is Part.Last or Part.Only) yield return (first, i + 1, KindOf(labels[i]));
        }
    }

    private static Part PartOf(int label) => (Part)((label - 1) % Parts);

    private static EntityKind KindOf(int label) => (EntityKind)((label - 1) / Parts);

    private static bool Follows(int label, int next) =>
        next == Outside || PartOf(next) is Part.Begin or Part.Only ? MayEnd(label)
        : label != Outside && PartOf(label) is Part.Begin or Part.Inside && KindOf(label) == KindOf(next);
}
