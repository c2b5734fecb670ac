using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Queries;

/// <summary>Words that are searched for.</summary>
/// <param name="Index">Where.</param>
/// <param name="Expression">As the index reads it.</param>
/// <param name="IsRow">Whether matches are the rows of the list themselves, which can then be ranked and shown.</param>
internal sealed record WordSearch(FullTextIndex Index, string Expression, bool IsRow);
