namespace OnRecord.Api.Reconciliation;

/// <summary>How alike a name of an actor and what stands in a cell are.</summary>
/// <param name="Name">The name, by its place in the index; negative where no name was compared.</param>
/// <param name="IsExact">Whether they are the same.</param>
/// <param name="Overlap">How much of their words is shared, from 0 to 1.</param>
/// <param name="Edits">How few letters part them, from 0 to 1.</param>
internal sealed record NameMatch(int Name, bool IsExact, double Overlap, double Edits)
{
    /// <summary>Highest similarity of names that are not the same.</summary>
    public const double MostInexact = 0.95;

    /// <summary>The greater of the two, below what a name that is the same has.</summary>
    public double Inexact => Math.Min(MostInexact, Math.Max(Overlap, Edits));
}
