namespace OnRecord.Api.Http.Responses;

/// <summary>An article, by id and headline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
public sealed record ArticleReference(string Id, string Title);
