namespace OnRecord.Accuracy.Drafting;

/// <summary>Words for a reviewer's reasons.</summary>
internal static class Words
{
    /// <summary>The name of a value as it is written in files.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>“nothing” for what is null.</summary>
    public static string OrNothing(string? value) => value ?? "nothing";
}
