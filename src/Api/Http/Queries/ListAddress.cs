namespace OnRecord.Api.Http.Queries;

/// <summary>The address of a list under the filters of a request.</summary>
/// <param name="path">Of the list: <c>/v1/quotes</c>.</param>
/// <param name="given">Names and values, decoded.</param>
internal sealed class ListAddress(string path, IReadOnlyList<KeyValuePair<string, string>> given)
{
    /// <summary>As it stands.</summary>
    public override string ToString() => With();

    /// <summary>With other values for some of the parameters, which may be new.</summary>
    public string With(params IReadOnlyList<(string Name, string Value)> others)
    {
        var kept = given.Where(pair => others.All(other => other.Name != pair.Key));
        var all = kept.Concat(others.Select(other => KeyValuePair.Create(other.Name, other.Value)))
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}");
        var query = string.Join('&', all);
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
