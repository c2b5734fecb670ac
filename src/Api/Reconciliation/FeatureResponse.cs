namespace OnRecord.Api.Reconciliation;

/// <summary>Something that a score is made of.</summary>
/// <param name="Id">Which; what it means stands at the manifest's `feature_view`.</param>
/// <param name="Value">True, false or a number.</param>
public sealed record FeatureResponse(string Id, object Value);
