using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Tells the prose of a story from the prose of a page: a story reports what people said.</summary>
internal static class Reporting
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "said", "says", "told", "tells", "added", "adds", "wrote", "asked", "stated", "according", "announced", "reported", "argued",
        "claimed", "warned", "explained", "noted", "replied", "tweeted", "urged",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Spoken =
        SearchValues.Create([",” ", ",\" ", "?” ", "?\" ", "!” ", "!\" ", ".” ", ".\" "], StringComparison.Ordinal);

    /// <summary>Whether the text holds a quotation in double marks or a verb of reporting.</summary>
    public static bool Reports(ReadOnlySpan<char> text)
    {
        var lookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && CharacterTable.IsWordPart(text[at]))
                at++;
            if (at == start)
            {
                if (CharacterTable.Of(text[at++]) == CharacterClass.DoubleMark)
                    return true;
            }
            else if (lookup.Contains(text[start..at]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a comma or full stop stands inside closing marks, as where speech is quoted: <c>“No,” said Ann.</c></summary>
    public static bool IsSpoken(ReadOnlySpan<char> text) =>
        text.ContainsAny(Spoken);
}
