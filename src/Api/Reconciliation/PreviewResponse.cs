using System.ComponentModel.DataAnnotations;

namespace OnRecord.Api.Reconciliation;

/// <summary>Small pages about actors.</summary>
/// <param name="Url">The address, with `{{id}}` where the id goes, percent-encoded.</param>
/// <param name="Width">Width of the frame that it is made for, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
public sealed record PreviewResponse([property: RegularExpression(@"\{\{id\}\}")] string Url, int Width, int Height);
