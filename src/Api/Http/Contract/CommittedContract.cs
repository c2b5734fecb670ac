using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Api.Http.Contract;

/// <summary>The OpenAPI document as it is kept beside the code, so that every change of the contract shows as a difference of a file.</summary>
/// <remarks>
/// It is the served document, but for three things that its examples tell of one building of the snapshot, and that differ from machine
/// to machine: the snapshot's id (it hangs on how the program was compiled), the end of the engine's version (likewise), and when the
/// snapshot was built. Cursors, entity tags and ids of objects are as served.
/// </remarks>
internal static partial class CommittedContract
{
    private const string SnapshotId = "000000000000";
    private const string BuiltAt = "2022-09-15T12:00:00";

    /// <summary>The document to keep.</summary>
    /// <param name="served">The document as it is served.</param>
    /// <param name="snapshotId">The snapshot that its examples come from.</param>
    /// <param name="engineVersion">The engine that read that snapshot.</param>
    /// <param name="builtAt">When that snapshot was built.</param>
    public static string Of(string served, string snapshotId, string engineVersion, DateTimeOffset builtAt)
    {
        var second = builtAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var kept = served.ReplaceLineEndings("\n").TrimEnd()
            .Replace(snapshotId, SnapshotId, StringComparison.Ordinal)
            .Replace(engineVersion, BuildOf().Replace(engineVersion, "+00000000"), StringComparison.Ordinal);
        return Regex.Replace(kept, $@"{second}(\.[0-9]+)?(?=Z|\+00:00)", BuiltAt, RegexOptions.CultureInvariant) + "\n";
    }

    [GeneratedRegex(@"\+[0-9a-f]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BuildOf();
}
