namespace OnRecord.Api.Reconciliation;

/// <summary>One query of a batch: whom a cell of somebody's table may mean.</summary>
/// <param name="Key">What the batch calls it.</param>
/// <param name="Text">The name; null where only properties are told.</param>
/// <param name="Types">Types asked for; empty for any.</param>
/// <param name="IsStrict">Whether others are left out instead of scored lower.</param>
/// <param name="Limit">The most candidates.</param>
/// <param name="Constraints">Values that the actor should have.</param>
internal sealed record ActorQuery(
    string Key, string? Text, IReadOnlyList<EntityType> Types, bool IsStrict, int Limit, IReadOnlyList<Constraint> Constraints);
