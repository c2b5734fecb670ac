using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Api.Seeding;

/// <summary>Ids of articles, made from the names of their files.</summary>
/// <remarks>
/// Letters and digits of any script in lower case, the rest as single hyphens. Where several names come to one id, the first in ordinal
/// order has it and the others carry six hexadecimal digits of their name's SHA-256 after it, so that an id depends
/// on as few other files as can be.
/// </remarks>
internal static class ArticleIds
{
    /// <summary>An id for each file; those in <paramref name="stated"/> have the id that stands there.</summary>
    public static IReadOnlyDictionary<string, string> Assign(IEnumerable<string> files, IReadOnlyDictionary<string, string> stated)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(stated.Values, StringComparer.Ordinal);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (stated.TryGetValue(file, out var id))
            {
                ids[file] = id;
                continue;
            }
            id = Slug(Path.ChangeExtension(file, null));
            if (!taken.Add(id)) taken.Add(id = $"{id}-{Digits(file)}");
            ids[file] = id;
        }
        return ids;
    }

    /// <summary>The id that a name gives, other names aside; never empty.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } id ? id : "article";
    }

    private static string Digits(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)))[..6];
}
