namespace OnRecord.Api.Http.Problems;

/// <summary>Kinds of problem explained in plain text.</summary>
internal static class ProblemText
{
    /// <summary>One kind.</summary>
    public static string Of(ProblemType type) => $"""
        {type.Title}

        HTTP status {type.Status}, type {type.Address}

        {type.Meaning}
        {type.Remedy}

        """;

    /// <summary>All of them, one a line.</summary>
    public static string List() => string.Concat(ProblemType.All.Select(type => $"{type.Status}  {type.Address}  {type.Title}\n"));
}
