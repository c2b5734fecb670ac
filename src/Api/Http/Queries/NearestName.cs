namespace OnRecord.Api.Http.Queries;

/// <summary>Finds the name that a mistyped one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>The nearest of <paramref name="known"/>; null where none is near.</summary>
    /// <remarks>
    /// Optimal string alignment (insertions, deletions, substitutions, neighbours swapped), letter case ignored; near is a
    /// distance of at most a third of the longer name, or one name
    /// beginning with the other; at least one letter stays in its place.
    /// </remarks>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var asked = (name.Length > 64 ? name[..64] : name).ToLowerInvariant();
        return known
            .Select(candidate => (candidate, distance: Distance(asked, candidate.ToLowerInvariant())))
            .Where(pair => pair.distance < Math.Max(asked.Length, pair.candidate.Length))
            .Where(pair =>
                pair.distance <= Math.Max(1, Math.Max(asked.Length, pair.candidate.Length) / 3) || IsPrefix(asked, pair.candidate))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>What would have been right in the place of <paramref name="name"/>, for a problem.</summary>
    public static string Expected(string name, IReadOnlyList<string> known)
    {
        var list = $"one of: {string.Join(", ", known)}";
        return Of(name, known) is { } nearest ? $"Did you mean '{nearest}'? Else {list}" : list;
    }

    private static bool IsPrefix(string asked, string candidate) =>
        asked.Length >= 3 && candidate.Length >= 3
        && (candidate.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
            || asked.StartsWith(candidate, StringComparison.OrdinalIgnoreCase));

    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, substitution);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[left.Length, right.Length];
    }
}
