namespace OnRecord.Domain.Linking;

/// <summary>Renderings taken for one utterance while linking goes on.</summary>
/// <remarks>
/// All of them match one, the hub, rather than each the next: otherwise a press conference printed in overlapping pieces
/// would chain into a single utterance.
/// </remarks>
internal sealed class UtteranceGroup(int hub)
{
    /// <summary>Index of the rendering that all others match.</summary>
    public int Hub { get; private set; } = hub;

    /// <summary>Indexes of the renderings.</summary>
    public List<int> Members { get; } = [hub];

    /// <summary>Takes in the members of another group, with the hub that all of them match.</summary>
    public void Absorb(UtteranceGroup other, int hub)
    {
        Hub = hub;
        Members.AddRange(other.Members);
    }
}
