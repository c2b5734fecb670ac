using System.Collections.Frozen;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Recognises rows of buttons that share a page: “Facebook Twitter Email Print”.</summary>
internal static class SocialNames
{
    private const int MostWords = 12;

    private static readonly FrozenSet<string> Names = new[]
    {
        "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "email", "e-mail", "print", "messenger",
        "instagram", "youtube",
        "tumblr", "flipboard", "pocket", "viber", "threads", "bluesky", "mastodon", "link", "copy", "share", "tweet", "rss", "sms",
        "more", "vk", "wechat", "line",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line is made of such names and nothing else.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        var lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = 0;
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            while (at < line.Length && (CharacterTable.IsWordPart(line[at]) || line[at] == '-'))
                at++;
            if (at == start)
                at++;
            else if (++words > MostWords || !lookup.Contains(line[start..at]))
                return false;
        }
        return words > 0;
    }
}
