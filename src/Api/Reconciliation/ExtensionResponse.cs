namespace OnRecord.Api.Reconciliation;

/// <summary>Properties of actors, fetched.</summary>
/// <param name="Meta">The properties, in the order asked for.</param>
/// <param name="Rows">For each id asked for, by the id of each property, its values; none for an id that leads to nobody.</param>
public sealed record ExtensionResponse(
    IReadOnlyList<ColumnResponse> Meta,
    IReadOnlyDictionary<string, Dictionary<string, IReadOnlyList<ValueResponse>>> Rows);
