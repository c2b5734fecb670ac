using System.Text.Json.Serialization;

namespace OnRecord.Api.Changes;

/// <summary>Where to go from a change.</summary>
/// <param name="Self">The object as it is now; absent where it was removed.</param>
public sealed record ChangeLinks([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Self);
