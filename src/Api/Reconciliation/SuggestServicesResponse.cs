namespace OnRecord.Api.Reconciliation;

/// <summary>Where names are completed.</summary>
/// <param name="Entity">Names of actors.</param>
/// <param name="Type">Names of types.</param>
/// <param name="Property">Names of properties.</param>
public sealed record SuggestServicesResponse(ServiceResponse Entity, ServiceResponse Type, ServiceResponse Property);
