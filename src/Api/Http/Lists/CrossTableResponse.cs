namespace OnRecord.Api.Http.Lists;

/// <summary>How many of the items that the filters leave have each value of one thing together with each of another.</summary>
/// <param name="Rows">The values of the first that most items have.</param>
/// <param name="Columns">The values of the second that most items have.</param>
/// <param name="Counts">A list for each row, of a number for each column.</param>
public sealed record CrossTableResponse(
    IReadOnlyList<FacetValueResponse> Rows, IReadOnlyList<FacetValueResponse> Columns, IReadOnlyList<IReadOnlyList<int>> Counts);
