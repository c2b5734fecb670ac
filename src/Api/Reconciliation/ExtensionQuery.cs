namespace OnRecord.Api.Reconciliation;

/// <summary>What is to be fetched of which actors.</summary>
/// <param name="Ids">Ids of actors, each once.</param>
/// <param name="Columns">The properties, each with the most values wanted; 0 for all.</param>
internal sealed record ExtensionQuery(IReadOnlyList<string> Ids, IReadOnlyList<(EntityProperty Property, int Limit)> Columns);
