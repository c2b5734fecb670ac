using System.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Ids of actors and places that no file names.</summary>
public static class ActorId
{
    /// <summary>
    /// Lower-case ASCII words joined by hyphens; a name without any Latin letter or digit gives <c>x-</c> and its code points in
    /// hexadecimal.
    /// </summary>
    /// <param name="name">Not empty.</param>
    public static string Of(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var c in ActorAuthority.Key(name).Replace("'s", "s", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var slug = id.ToString().Trim('-');
        return slug.Length > 0 ? slug
            : "x-" + string.Join('-',
            name.EnumerateRunes().Take(12).Select(rune => rune.Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
