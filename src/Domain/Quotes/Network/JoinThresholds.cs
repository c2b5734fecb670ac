namespace OnRecord.Domain.Quotes.Network;

/// <summary>When the rules' reading stands, and when the network's is taken; chosen on tuning articles, see <c>docs/engine.md</c>.</summary>
internal sealed record JoinThresholds
{
    /// <summary>The reading of a rule stands where the network finds it at least this likely, as a share of its own.</summary>
    public float Stands { get; init; } = 0.2f;

    /// <summary>A report of the rules goes where the network is at least this sure that the cue reports nothing.</summary>
    public float Nothing { get; init; } = 0.7f;

    /// <summary>A report that only the network sees is taken where it is at least this sure of the cue and that it reports something.</summary>
    public float Adds { get; init; } = 0.6f;

    /// <summary>The same where what is reported is a bare phrase, neither in marks nor a clause: <see cref="ReportWriter.HasClaim"/>.</summary>
    public float AddsPhrase { get; init; } = 0.7f;

    /// <summary>Those of a file: one row of four.</summary>
    public static JoinThresholds Of(float[] row) => new() { Stands = row[0], Nothing = row[1], Adds = row[2], AddsPhrase = row[3] };

    /// <summary>As one row for a file.</summary>
    public float[] ToRow() => [Stands, Nothing, Adds, AddsPhrase];
}
