using System.Security.Cryptography;
using System.Text;
using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Serving;

/// <summary>Names answers from the corpus (RFC 9110, section 8.8.3).</summary>
/// <remarks>
/// Every such answer is a function of the snapshot, this program, what was asked for and the coding it is sent in, so the strong tag is
/// made of those four, and a client that has the tag is answered without a look into the snapshot. Inputs that come back give a snapshot
/// the same id, but another time of building and another log of changes, which some answers tell.
/// </remarks>
internal static class EntityTag
{
    private static readonly string Program = typeof(EntityTag).Module.ModuleVersionId.ToString("N");

    /// <summary>The tag, between its quotation marks.</summary>
    public static string Of(Snapshot snapshot, string question, string encoding)
    {
        var named = SHA256.HashData(Encoding.UTF8.GetBytes($"{Program}\n{snapshot.Id} {snapshot.Corpus.BuiltAt.UtcTicks}\n{question}\n{encoding}"));
        return $"\"{Convert.ToHexStringLower(named.AsSpan(0, 12))}\"";
    }

    /// <summary>Whether a client that sends an <c>If-None-Match</c> has the answer of a tag already.</summary>
    /// <param name="header">The header's values.</param>
    /// <param name="tag">The tag of the answer.</param>
    /// <param name="any">Whether <c>*</c> counts, which means any answer at all and so needs to know that there is one.</param>
    public static bool IsKnown(Microsoft.Extensions.Primitives.StringValues header, string tag, bool any)
    {
        foreach (var line in header)
            foreach (var part in (line ?? "").Split(',', StringSplitOptions.TrimEntries))
                if ((any && part == "*") || part == tag || (part.StartsWith("W/", StringComparison.Ordinal) && part.AsSpan(2).SequenceEqual(tag)))
                    return true;
        return false;
    }
}
