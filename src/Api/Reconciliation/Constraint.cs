namespace OnRecord.Api.Reconciliation;

/// <summary>A property with the values of which an actor should have one.</summary>
/// <param name="Property">The property.</param>
/// <param name="Values">Texts, or ids of entities that were reconciled before.</param>
internal sealed record Constraint(EntityProperty Property, IReadOnlyList<string> Values);
