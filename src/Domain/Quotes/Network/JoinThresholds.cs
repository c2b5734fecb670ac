namespace OnRecord.Domain.Quotes.Network;

/// <summary>When the rules' reading stands, and when the network's is taken; chosen on tuning articles, see <c>docs/engine.md</c>.</summary>
internal sealed record JoinThresholds
{
    /// <summary>The reading of a rule stands where the network finds it at least this likely, as a share of its own.</summary>
    public float Stands { get; init; } = 0.2f;

    /// <summary>A report that only the rules see goes where the network is at least this sure that the cue reports nothing.</summary>
    public float Nothing { get; init; } = 0.7f;

    /// <summary>A report that only the network sees is taken where it is at least this sure of the cue and that it reports something.</summary>
    public float Adds { get; init; } = 0.5f;
}
