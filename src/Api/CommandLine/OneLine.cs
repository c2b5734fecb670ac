namespace OnRecord.Api.CommandLine;

/// <summary>Keeps what a file's name or an error message holds from breaking a line, or from driving the terminal.</summary>
internal static class OneLine
{
    /// <summary>The text with every control character as a space.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var index = 0; index < line.Length; index++) line[index] = char.IsControl(source[index]) ? ' ' : source[index];
    });
}
