using System.Globalization;
using System.Text;

namespace OnRecord.Api.Seeding.Files;

/// <summary>A mistake in one of the JSON files of a seeds folder.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="At">JSON pointer (RFC 6901) to the place; empty for the whole file.</param>
/// <param name="Severity">Whether the file can be used in spite of it.</param>
/// <param name="Expected">What would be right, as the object of “expected”.</param>
/// <param name="Found">What stands there, shortened; null where nothing does.</param>
/// <param name="Line">Line of the place, counted from 1; null where unknown.</param>
public sealed record SeedProblem(
    string File,
    string At,
    SeedProblemSeverity Severity,
    string Expected,
    string? Found = null,
    int? Line = null)
{
    /// <summary>One line for a log: <c>actors.json /actors/3/kind (line 40): expected one of …, found "persn"</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(File);
        if (At.Length > 0)
        {
            line.Append(' ').Append(At);
        }

        if (Line is { } number)
        {
            line.Append(CultureInfo.InvariantCulture, $" (line {number})");
        }

        line.Append(": expected ").Append(Expected);
        return (Found is null ? line : line.Append(", found ").Append(Found)).ToString();
    }
}
