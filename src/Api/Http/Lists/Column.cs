namespace OnRecord.Api.Http.Lists;

/// <summary>A column of the table that a list is as CSV.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Path">Where its value stands in an object: <c>speaker.id</c>; values of several objects of a list are joined by “; ”.</param>
internal sealed record Column(string Name, string Path)
{
    /// <summary>Columns from lines like <c>speakerId=speaker.id</c>, or <c>text</c> where both are the same.</summary>
    public static IReadOnlyList<Column> List(params IReadOnlyList<string> columns) =>
        [.. columns.Select(column => column.Split('=')).Select(parts => new Column(parts[0], parts[^1]))];
}
