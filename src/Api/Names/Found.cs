namespace OnRecord.Api.Names;

/// <summary>An actor that matches what was typed.</summary>
/// <param name="Class">How well.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name that matches; the usual one where the id does.</param>
/// <param name="From">Where the match begins in the folded name.</param>
/// <param name="To">Where it ends; no more than <paramref name="From"/> where only the id matches.</param>
internal sealed record Found(MatchClass Class, int Actor, int Name, int From, int To);
