namespace OnRecord.Api.Http.Responses;

/// <summary>Another object of the corpus, by id and name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
public sealed record Reference(string Id, string Name);
