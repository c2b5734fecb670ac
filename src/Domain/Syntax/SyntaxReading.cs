using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>What the network reads, filled in token by token.</summary>
internal sealed class SyntaxReading(int tokens)
{
    public WordClass[] Classes { get; } = new WordClass[tokens];

    public Tag[] Tags { get; } = new Tag[tokens];

    // Index of the head; -1 for a root.
    public int[] Heads { get; } = new int[tokens];

    public Relation[] Relations { get; } = new Relation[tokens];
}
