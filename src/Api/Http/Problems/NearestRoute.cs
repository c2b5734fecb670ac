using Microsoft.AspNetCore.Routing.Patterns;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Problems;

/// <summary>Finds the address that a mistyped path was probably meant to be.</summary>
internal static class NearestRoute
{
    private const string Version = "v1";

    /// <summary>
    /// The nearest path that has a route, with the parts of the asked one that the route leaves open; null where none is near. The
    /// version may be missing from the asked path.
    /// </summary>
    public static string? Of(PathString asked, IEnumerable<Endpoint> endpoints)
    {
        var parts = (asked.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern)
            .Where(route => route.PathSegments is [{ Parts: [RoutePatternLiteralPart { Content: Version }] }, _, ..])
            .SelectMany(route => (string[][])[parts, [Version, .. parts]], (route, path) => Fit(route, path))
            .OfType<(int Mistakes, string Path)>()
            .OrderBy(fit => fit.Mistakes).ThenBy(fit => fit.Path, StringComparer.Ordinal)
            .Select(fit => fit.Path)
            .FirstOrDefault();
    }

    private static (int Mistakes, string Path)? Fit(RoutePattern route, string[] path)
    {
        if (route.PathSegments.Count != path.Length)
            return null;
        var (mistakes, written) = (0, "");
        for (var place = 0; place < path.Length; place++)
        {
            var part = path[place];
            if (route.PathSegments[place].Parts is [RoutePatternLiteralPart literal])
            {
                if (NearestName.Of(part, [literal.Content]) is null)
                    return null;
                mistakes += part.Equals(literal.Content, StringComparison.OrdinalIgnoreCase) ? 0 : 1;
                part = literal.Content;
            }
            written += "/" + Uri.EscapeDataString(part);
        }
        return (mistakes, written);
    }
}
