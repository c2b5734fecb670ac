namespace OnRecord.Api.Http.Responses;

/// <summary>Where to go from here.</summary>
/// <param name="Self">Address of the object itself. In an analysis, where nothing is stored, a JSON pointer into the answer.</param>
public sealed record Links(string Self);
