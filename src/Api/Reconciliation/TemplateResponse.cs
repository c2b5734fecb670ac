using System.ComponentModel.DataAnnotations;

namespace OnRecord.Api.Reconciliation;

/// <summary>Addresses that differ by an id.</summary>
/// <param name="Url">The address, with `{{id}}` where the id goes, percent-encoded.</param>
public sealed record TemplateResponse([property: RegularExpression(@"\{\{id\}\}")] string Url);
