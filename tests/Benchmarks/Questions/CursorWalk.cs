using System.Text.Json;

namespace OnRecord.Benchmarks.Questions;

/// <summary>Finds addresses deep in lists, by walking the lists in the largest steps.</summary>
internal static class CursorWalk
{
    private static readonly string[] Starts =
    [
        "/v1/quotes?limit=200",
        "/v1/quotes?sort=date&limit=200",
        "/v1/quotes?kind=direct&sort=-confidence&limit=200",
        "/v1/quotes?speaker=any&limit=200",
        "/v1/quotes?kind=-scare&sort=published&limit=200",
    ];

    /// <summary>Addresses with a cursor and without a limit, of which each page's place is known and none was asked for.</summary>
    public static async Task<List<string>> Run(HttpClient client, int steps, CancellationToken cancel)
    {
        var found = new List<string>();
        foreach (var start in Starts)
        {
            var address = start;
            for (var step = 0; step < steps && address is not null; step++)
            {
                using var page = JsonDocument.Parse(await client.GetStringAsync(address, cancel));
                address = page.RootElement.GetProperty("page").TryGetProperty("next", out var next) ? next.GetString() : null;
                if (address is not null) found.Add(WithoutLimit(address));
            }
        }
        return found;
    }

    private static string WithoutLimit(string address) =>
        address.Replace("limit=200&", "", StringComparison.Ordinal).Replace("&limit=200", "", StringComparison.Ordinal);
}
