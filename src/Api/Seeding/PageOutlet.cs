using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Seeding;

/// <summary>Tells the outlet of an HTML page from what its head says.</summary>
internal static class PageOutlet
{
    /// <summary>A known outlet with the page's host or site name; else one made of them; null where the page names neither.</summary>
    public static Outlet? Of(PageMetadata? page, IEnumerable<Outlet> known)
    {
        var host = Uri.TryCreate(page?.CanonicalUrl, UriKind.Absolute, out var address) ? WithoutWww(address.Host.ToLowerInvariant()) : null;
        var name = page?.SiteName ?? host;
        if (name is null) return null;
        return known.FirstOrDefault(outlet => IsAt(host, outlet.Domain))
            ?? known.FirstOrDefault(outlet => outlet.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? new Outlet(ArticleIds.Slug(host ?? name), name, host);
    }

    private static bool IsAt(string? host, string? domain) =>
        host is not null && domain is not null && (host == domain || host.EndsWith('.' + domain, StringComparison.Ordinal));

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
